import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { DEFAULT_PROFILE } from '../../corpus/consolidate.ts'
import { shipped } from '../../corpus/shipped.generated.ts'
import type { Context } from '../context.ts'
import { movedClock } from '../demo/clock.ts'
import { demoProvider } from '../demo/provider.ts'
import { stageOf } from '../demo/stage.ts'
import { story } from '../demo/story.ts'
import { demoWordsOf } from '../demo/words.ts'
import { deskOn } from '../filing/desk.ts'
import { openStores } from '../openStores.ts'

/** A Monday morning in Lhasa, two weeks before the National Day holiday. */
const START = '2024-09-23T01:00:00.000Z'

/** `zizhi demo`: the guide from enrolment to certificate, with everything real but the clock and the faces. */
export function addDemo(program: Command, context: Context): void {
  const own = demoWordsOf(context.lang)
  program
    .command('demo')
    .description(own.about)
    .option('--keep <folder>', own.keep)
    .addHelpText('after', `\n${own.help}`)
    .action(({ keep }: { keep?: string }) => demo(keep, context))
}

async function demo(keep: string | undefined, context: Context): Promise<void> {
  const own = demoWordsOf(context.lang)
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'zizhi-demo-')))
  if (keep !== undefined) await mkdir(keep, { recursive: true })
  try {
    const file = join(folder, 'demo.db')
    await rm(file, { force: true })
    const stores = await openStores(file, {}, { ...context, io: { ...context.io, env: {}, err: () => {} } })
    const provider = await demoProvider(stores)
    try {
      const clock = movedClock(START)
      const desk = deskOn({ stores, corpus: shipped, profile: DEFAULT_PROFILE, clock: clock.now }, context)
      const stage = stageOf({ desk, provider, clock, context })
      stage.line(own.title, own.setting('SQLite', provider.url))
      await story(stage)
    } finally {
      await provider.close()
      await stores.close()
    }
    if (keep !== undefined) context.io.out(`${own.kept(keep)}\n`)
  } finally {
    if (keep === undefined) await rm(folder, { recursive: true, force: true })
  }
}
