import type { Command } from 'commander'
import type { MutableLaw } from '../../cases/mutate/lawFiles.ts'
import type { Mutant } from '../../cases/mutate/mutant.ts'
import { mutantsOf } from '../../cases/mutate/mutants.ts'
import { mutate } from '../../cases/mutate/mutate.ts'
import { sample } from '../../cases/mutate/sample.ts'
import { selecting } from '../../cases/mutate/select.ts'
import { readSurvivors } from '../../cases/mutate/survivors.ts'
import { readCases } from '../../cases/readCases.ts'
import { lint } from '../../corpus/lint/index.ts'
import { type Loaded, loadCorpus, type RulesFile } from '../../corpus/load.ts'
import type { Context } from '../context.ts'
import { exit, Failure, RulesInvalid } from '../failure.ts'
import { mutateWords } from '../mutateWords.ts'
import { openRulesFiles } from '../openCases.ts'
import { choice } from '../options.ts'
import { mutationJson, renderMutation } from '../renderMutation.ts'
import { versionOf } from '../rulesDirectory.ts'

interface MutateOptions {
  run?: string
  sample?: number
  seed: number
  threshold: number
  survivors?: boolean
  format: 'pretty' | 'json'
}

const DEFAULT_THRESHOLD = 98

/** `zizhi mutate`: changes the law at one place at a time and shows what no case notices. */
export function addMutate(program: Command, context: Context): void {
  const { words, lang } = context
  const own = mutateWords[lang]
  const number = (option: string, most: number) => (text: string) => numberOf(option, text, most, context)
  program
    .command('mutate')
    .description(own.about)
    .argument('[dir]', `${own.args.directory}${words.defaultValue('rules')}`)
    .option('--run <regex>', own.opts.run)
    .option('--sample <n>', own.opts.sample, number('--sample', Number.MAX_SAFE_INTEGER))
    .option('--seed <n>', own.opts.seed, number('--seed', 2 ** 32 - 1), 1)
    .option('--threshold <percent>', own.opts.threshold, number('--threshold', 100), DEFAULT_THRESHOLD)
    .option('--survivors', own.opts.survivors)
    .addOption(choice('--format <format>', words.opts.format, ['pretty', 'json'], 'pretty', context))
    .addHelpText('after', `\n${own.exitCodes}`)
    .action((directory: string | undefined, options: MutateOptions) => run(directory ?? 'rules', options, context))
}

async function run(directory: string, options: MutateOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const own = mutateWords[lang]
  const files = await openRulesFiles(directory, context)
  const { cases, problems } = readCases(files)
  const survivors = readSurvivors(files)
  const law = lawOf(files, directory, [...problems, ...survivors.problems])
  if (cases.length === 0) throw new Failure(own.noCases(directory))
  const mutants = chosen(mutantsOf(law), law, options, context)
  const report = mutate(mutants, { law, cases, explanations: survivors.explanations, onProgress: progress(context) })
  const { threshold } = options
  const ran = { directory, report, survivors: options.survivors === true, threshold }
  io.out(options.format === 'json' ? mutationJson(ran, lang) : renderMutation(ran, context))
  context.end(report.score < threshold ? exit.fellShort : exit.judged)
}

function lawOf(files: readonly RulesFile[], directory: string, problems: Loaded['problems']): MutableLaw & Loaded {
  const loaded = loadCorpus(files, versionOf(files))
  const errors = [...lint(loaded).filter((it) => it.severity === 'error'), ...problems]
  const { corpus } = loaded
  if (corpus === undefined || errors.length > 0) throw new RulesInvalid(directory, errors)
  return { ...loaded, corpus }
}

function chosen(all: readonly Mutant[], law: MutableLaw, options: MutateOptions, { lang }: Context): readonly Mutant[] {
  const own = mutateWords[lang]
  const pattern = patternOf(options.run ?? '', lang)
  const selected = all.filter(selecting(law.corpus, pattern))
  if (selected.length === 0) throw new Failure(own.noneSelected(options.run ?? ''))
  return options.sample === undefined ? selected : sample(selected, options.sample, options.seed)
}

function patternOf(pattern: string, lang: Context['lang']): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    throw new Failure(mutateWords[lang].badPattern('--run', pattern, (error as Error).message))
  }
}

function numberOf(option: string, text: string, most: number, { lang }: Context): number {
  const found = Number(text)
  const whole = option === '--threshold' || Number.isInteger(found)
  if (text.trim() !== '' && whole && found >= 0 && found <= most) return found
  throw new Failure(mutateWords[lang].badNumber(option, text))
}

/** A line that is written over itself, on a terminal alone. */
function progress({ io, lang }: Context): (done: number, total: number) => void {
  if (!io.isTerminal) return () => {}
  return (done, total) => {
    if (done % 20 === 0 || done === total)
      io.err(`\r${mutateWords[lang].progress(done, total)}${done === total ? '\n' : ''}`)
  }
}
