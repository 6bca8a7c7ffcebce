import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { compileItem } from '../../assess/itemPlan.ts'
import { compile } from '../../assess/plan.ts'
import { digestOf } from '../../assess/source/digest.ts'
import type { Source } from '../../assess/source/source.ts'
import { consolidate } from '../../corpus/consolidate.ts'
import { shipped } from '../../corpus/shipped.generated.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { applicationKinds } from '../../domain/snapshot/application.ts'

const FIRST_DAY = '2015-01-01'
const PREPARED = fileURLToPath(new URL('../../assess/source/prepared.generated.ts', import.meta.url))

/** Writes the passes of the shipped law as a module, so that none has to be made at run time, where a CSP may forbid it. */
async function prepareSources(): Promise<void> {
  const head = `// @ts-nocheck: written by the build, of ${await digestOfAll()}\n`
  if ((await readFile(PREPARED, 'utf8')).startsWith(head)) return console.log('passes over people: as they were')
  const sources = new Map<string, Source>()
  for (const { id: profile } of shipped.profiles)
    for (let day: Day | undefined = FIRST_DAY; day !== undefined; ) {
      const law = consolidate(shipped, { day, profile })
      const plan = compile(law, { scan: [] })
      // Not by the plan, which would keep every one of them.
      for (const standard of law.standards)
        for (const route of new Set([undefined, ...applicationKinds.flatMap((kind) => plan.routes(standard, kind))]))
          for (const source of compileItem(law, standard, route, []).sources()) add(sources, source)
      day = law.until === undefined ? undefined : addDays(law.until, 1)
    }
  const makers = [...sources].sort().map(([digest, { parameters, body }]) => {
    return `  '${digest}': function (${parameters.join(', ')}) {\n${body}\n},\n`
  })
  const { code } = await transform(`export const prepared = {\n${makers.join('')}}`, { minify: true })
  await writeFile(
    PREPARED,
    `${head}import type { Maker } from './source.ts'\n\n${code.replace('prepared=', 'prepared: Record<string, Maker> = ')}`,
  )
  console.log(`passes over people: ${sources.size} prepared`)
}

/** What the passes are made of, this program and the law: the same digest, the same passes. */
async function digestOfAll(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(import.meta.url)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['esbuild', '*/prepared.generated.ts'],
    logLevel: 'silent',
  })
  return createHash('sha256').update(outputFiles[0]!.contents).digest('hex')
}

function add(sources: Map<string, Source>, source: Source): void {
  const digest = digestOf(source)
  const known = sources.get(digest)
  if (known !== undefined && known.body !== source.body) throw new Error(`two sources share the digest ${digest}`)
  sources.set(digest, source)
}

await prepareSources()
