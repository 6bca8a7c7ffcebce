import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { sha256 } from '../../adapters/sha256.ts'
import { type Replayed, replayer } from '../../filing/records/replay.ts'
import type { Context } from '../context.ts'
import { exit, Failure, systemReason } from '../failure.ts'
import { masked } from '../mask.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { choice, withLaw } from '../options.ts'
import { type StoreWords, storeWordsOf } from '../storeWords.ts'

interface ReplayOptions extends LawOptions {
  format: 'pretty' | 'json'
}

/** `zizhi replay`: judges sealed decisions again and compares byte for byte. */
export function addReplay(program: Command, context: Context): void {
  const own = storeWordsOf(context.lang)
  withLaw(program.command('replay').description(own.about.replay).argument('<record...>', own.args.records), context)
    .addOption(choice('--format <format>', own.opts.format, ['pretty', 'json'], 'pretty', context))
    .addHelpText('after', `\n${own.replayHelp}`)
    .action((paths: string[], options: ReplayOptions) => replay(paths, options, context))
}

const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/

async function replay(paths: string[], options: ReplayOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const own = storeWordsOf(lang)
  const again = replayer({ corpus: await openCorpus(options, context), sha256 })
  const count = { same: 0, differs: 0, incomparable: 0, broken: 0 }
  const results: object[] = []
  for (const file of await filesOf(paths, context)) {
    const result = again(await textOf(file, context), HASH.exec(basename(file))?.[0])
    count[kindOf(result)]++
    if (options.format === 'pretty') io.out(`${masked(lineOf(file, result, own))}\n`)
    const { record: _, ...plain } = { record: undefined, ...result }
    results.push({ file, ...plain })
  }
  if (options.format === 'json') io.out(`${JSON.stringify({ ...count, records: results }, null, 2)}\n`)
  else io.out(`${own.replayed.count(count)}\n`)
  const bad = count.differs + count.broken > 0
  context.end(bad ? exit.fellShort : count.incomparable > 0 ? exit.rulesInvalid : exit.judged)
}

function kindOf({ outcome }: Replayed): 'same' | 'differs' | 'incomparable' | 'broken' {
  if (outcome === 'same' || outcome === 'differs') return outcome
  return outcome === 'otherLaw' || outcome === 'noProfile' ? 'incomparable' : 'broken'
}

function lineOf(file: string, it: Replayed, { replayed: say }: StoreWords): string {
  switch (it.outcome) {
    case 'same':
      return say.same(file)
    case 'differs':
      return say.differs(file, it.difference, it.record.engine)
    case 'otherLaw':
      return say.otherLaw(file, it.record.corpusVersion, it.installed)
    case 'noProfile':
      return say.noProfile(file, it.record.profile)
    case 'otherHash':
      return say.otherHash(file, it.expected, it.found)
    case 'noRecord':
      return say.noRecord(file, it.why)
  }
}

async function filesOf(paths: readonly string[], { words, lang }: Context): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new Failure(words.noSuchFile(path))
    })
    if (!found.isDirectory()) files.push(path)
    else {
      const inside = (await readdir(path, { recursive: true })).filter((it) => it.endsWith('.json')).sort()
      if (inside.length === 0) throw new Failure(storeWordsOf(lang).noRecords(path))
      files.push(...inside.map((it) => join(path, it)))
    }
  }
  return files
}

async function textOf(file: string, { words }: Context): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure(words.cannotRead(file, systemReason(error)))
  }
}
