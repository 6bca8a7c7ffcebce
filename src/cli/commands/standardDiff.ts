import type { Command } from 'commander'
import { Option } from 'commander'
import { consolidate } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Selector } from '../../corpus/schema/common.ts'
import { selects } from '../../corpus/select.ts'
import { type Day, isDay } from '../../domain/day.ts'
import { nearest } from '../../domain/nearest.ts'
import { type Sequence, sequences } from '../../domain/qualification.ts'
import { compareLaws, compareStandards, describeProblem, type Side } from '../../report/index.ts'
import { categoryOf } from '../categoryOf.ts'
import { compareWordsOf } from '../compareWords.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import { findStandard } from '../findStandard.ts'
import { type LawOptions, openCorpus } from '../openCorpus.ts'
import { openReform } from '../openReform.ts'
import { choice, withLaw } from '../options.ts'
import { keepInputs } from '../output.ts'
import { type DiffFormat, diffFormats, writeComparison, writeLawComparison } from '../renderDiff.ts'
import { parseSide, type SideSpec } from '../sideSpec.ts'

interface DiffOptions extends LawOptions {
  all?: boolean
  from?: Day
  to?: Day
  toProfile?: string
  sequence?: Sequence
  category?: string
  reform?: string
  format: DiffFormat
  out?: string
}

/** `zizhi standard diff`: two standards line by line, or every standard that differs. */
export function addDiff(parent: Command, context: Context): void {
  const { words } = context
  const { diff: about, args, opts, diffHelp } = compareWordsOf(context.lang)
  const command = parent.command('diff').description(about).argument('[A]', args.a).argument('[B]', args.b)
  withLaw(command, context)
    .option('--reform <file>', opts.reform)
    .option('--all', opts.all)
    .addOption(day('--from <day>', opts.from, context))
    .addOption(day('--to <day>', opts.to, context))
    .option('--to-profile <id>', opts.toProfile)
    .addOption(sequence(opts.sequence, context))
    .option('--category <name>', opts.category)
    .addOption(choice('--format <format>', words.opts.format, diffFormats, 'pretty', context))
    .option('--out <file>', words.opts.out)
    .addHelpText('after', `\n${diffHelp}`)
    .action((a: string | undefined, b: string | undefined, options: DiffOptions) => diff(a, b, options, context))
}

async function diff(a: string | undefined, b: string | undefined, options: DiffOptions, context: Context) {
  const words = compareWordsOf(context.lang)
  const { all, reform, out } = options
  if (reform !== undefined) await keepInputs([reform], out, context)
  if (all === true) {
    if (a !== undefined) throw new Failure(words.allOrSides)
    return compareAll(options, context)
  }
  if (a === undefined || (b === undefined && reform === undefined)) throw new Failure(words.nothingToCompare)
  return compareTwo(parseSide(a, context), parseSide(b ?? '', context), options, context)
}

async function compareTwo(a: SideSpec, b: SideSpec, options: DiffOptions, context: Context): Promise<void> {
  const whole = { day: context.io.today(), profile: options.profile, ...a }
  const other = { ...whole, ...b, qualification: b.qualification === '' ? a.qualification : b.qualification }
  const corpus = await openCorpus({ ...options, profile: whole.profile }, context)
  checkProfile(corpus, other.profile, context)
  const later = await openReform(corpus, options.reform, other.day, context)
  if (later === undefined) return
  const { lang } = context
  const compared = compareStandards(sideOf(corpus, whole, context), sideOf(later.corpus, other, context), {
    lang,
    reform: later.reform,
  })
  return writeComparison(compared, options, context)
}

async function compareAll(options: DiffOptions, context: Context): Promise<void> {
  const to = options.to ?? context.io.today()
  const profile = options.toProfile ?? options.profile
  const corpus = await openCorpus(options, context)
  checkProfile(corpus, profile, context)
  const { sequence, category } = options
  const where: Selector = {
    ...(sequence === undefined ? {} : { sequence }),
    ...(category === undefined ? {} : { category: categoryOf(corpus, category, context) }),
  }
  const later = await openReform(corpus, options.reform, to, context)
  if (later === undefined) return
  const laws = [
    consolidate(corpus, { day: options.from ?? to, profile: options.profile }),
    consolidate(later.corpus, { day: to, profile }),
  ] as const
  const { lang } = context
  return writeLawComparison(compareLaws(...laws, where, { lang, reform: later.reform }), options, context)
}

/** @throws Failure for a standard or a route that is not there on the day */
function sideOf(corpus: Corpus, spec: Required<Omit<SideSpec, 'route'>> & SideSpec, context: Context): Side {
  const law = consolidate(corpus, { day: spec.day, profile: spec.profile })
  const standard = findStandard(law, corpus, spec.qualification, context)
  if (spec.route === undefined) return { law, standard }
  const open = law.routes.filter((it) => selects(it.where, standard.selectable))
  const route = open.find((it) => it.id === spec.route)
  const ids = [...new Set(open.map((it) => it.id))]
  if (route === undefined) throw new Failure(context.words.unknownRoute(spec.route, ids))
  return { law, standard, route }
}

function checkProfile(corpus: Corpus, profile: string, { words }: Context): void {
  const known = corpus.profiles.map((it) => it.id)
  if (!known.includes(profile)) throw new Failure(words.unknownProfile(profile, known))
}

function day(flags: string, about: string, { words, lang }: Context): Option {
  return new Option(flags, about).argParser((found: string): Day => {
    if (isDay(found)) return found
    const problem = describeProblem({ code: 'impossibleDate', pointer: '', found }, lang)
    throw new Failure(words.optionProblem(flags.split(' ')[0]!, problem))
  })
}

function sequence(about: string, { words }: Context): Option {
  return new Option('--sequence <name>', `${about}${words.choices(sequences)}`).argParser((found: string) => {
    if ((sequences as readonly string[]).includes(found)) return found
    throw new Failure(words.notAChoice('--sequence', found, sequences, nearest(found, sequences)))
  })
}
