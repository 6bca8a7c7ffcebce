import type { Command } from 'commander'
import { lint } from '../../corpus/lint/index.ts'
import type { LintProblem } from '../../corpus/lint/problem.ts'
import { corpusStats } from '../../corpus/stats.ts'
import type { Context } from '../context.ts'
import { exit } from '../failure.ts'
import { lintLine, lintText } from '../lintLines.ts'
import { openRules } from '../openCorpus.ts'
import { choice } from '../options.ts'
import { statsLines } from '../renderStats.ts'
import { statsWordsOf } from '../statsWords.ts'

interface LintOptions {
  format: 'pretty' | 'json'
  notes?: boolean
  stats?: boolean
}

/** `zizhi lint`: what is wrong with a rules directory. */
export function addLint(program: Command, context: Context): void {
  const { words } = context
  program
    .command('lint')
    .description(words.about.lint)
    .argument('[dir]', `${words.args.directory}${words.defaultValue('rules')}`)
    .addOption(choice('--format <format>', words.opts.format, ['pretty', 'json'], 'pretty', context))
    .option('--notes', words.opts.notes)
    .option('--stats', statsWordsOf(context.lang).option)
    .action((directory: string | undefined, options: LintOptions) => run(directory ?? 'rules', options, context))
}

async function run(directory: string, options: LintOptions, context: Context): Promise<void> {
  const { format, notes = false } = options
  const { io, words, lang } = context
  const loaded = await openRules(directory, context)
  const all = lint(loaded)
  const stats = options.stats && loaded.corpus !== undefined ? corpusStats(loaded.corpus) : undefined
  const shown = all.filter((it) => notes || it.severity !== 'note')
  const count = countOf(all)
  if (format === 'json') {
    const problems = shown.map((it) => ({ ...it, message: lintText(it, context) }))
    io.out(
      `${JSON.stringify({ schema: 'zizhi/lint@1', count, ...(stats === undefined ? {} : { stats }), problems }, null, 2)}\n`,
    )
  } else {
    const hint = !notes && count.note > 0 ? ` (${words.notesHint})` : ''
    const lines = [
      ...shown.map((it) => lintLine(directory, it, context)),
      ...(stats === undefined ? [] : [...statsLines(stats, lang), '']),
      `${words.lintCount(count)}${hint}`,
    ]
    io.out(lines.map((it) => `${it}\n`).join(''))
  }
  context.end(count.error > 0 ? exit.rulesInvalid : exit.judged)
}

function countOf(problems: readonly LintProblem[]) {
  const count = { error: 0, warning: 0, note: 0 }
  for (const { severity } of problems) count[severity]++
  return count
}
