import { DEFAULT_PROFILE } from '../../../corpus/consolidate.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { resolveProfile } from '../../../corpus/profile.ts'
import { enactedOn } from '../../../corpus/reform.ts'
import { grades, sequences } from '../../../domain/qualification.ts'
import type { Lang } from '../../../report/index.ts'
import { localeOf } from '../../../report/locales/index.ts'
import { type StandardNames, standardNames } from '../../../report/standardNames.ts'
import type { BatchOptions } from '../../options.ts'
import { type BatchSummary, errorsIn } from '../../summary.ts'
import { addMoves, emptyImpact, type Moves, movedIn } from '../impact.ts'
import type { OtherLaw } from '../otherLaw.ts'
import type { ComparedOutcome } from '../record.ts'
import { type LawChange, lawChanges } from './lawChanges.ts'
import { countOf, type ImpactMove, movesIn } from './moves.ts'
import { byCount, type ImpactRequirement, type Named, requirementsOf } from './requirements.ts'
import { impactWordsOf } from './words.ts'

/** What another law makes of the items of one standard. */
export interface ImpactStandard {
  qualification: string
  sequence: string
  category: string
  grade: string
  items: number
  metByA: number
  metByB: number
  /** Items that were met and are unmet by the other law. */
  lost: number
  /** Items that were unmet and are met by the other law. */
  gained: number
  /** Every other move. */
  others: ImpactMove[]
}

/** What another law makes of many filings, in the words of one language. */
export interface ImpactReport {
  schema: 'zizhi/impact@1'
  lang: Lang
  /** What is compared, and how many filings there were. */
  facts: { label: string; text: string }[]
  /** Items by outcome under each law. */
  outcomes: { outcome: ComparedOutcome; text: string; a: number; b: number }[]
  /** Items that moved. */
  moves: ImpactMove[]
  /** By sequence, category and grade. */
  standards: ImpactStandard[]
  /** The most frequent flip first. */
  requirements: ImpactRequirement[]
  /** What the other law changes in the standards applied for; absent where the first law is that of many days. */
  changes?: LawChange[]
}

export const comparedOutcomes = ['met', 'unmet', 'undetermined', 'refused', 'noStandard'] as const

/** What a report of the impact is made with, besides the summary: as the run was. */
export interface ImpactOptions extends Pick<BatchOptions, 'profile' | 'asOf' | 'lang'> {
  corpus: Corpus
  compare: OtherLaw
}

/**
 * Puts what a comparison came to into words and tables.
 *
 * @param summary - of a run with `compare`
 * @example
 * impactReport(summary, { corpus: shippedCorpus, compare: { reform } }).moves[0] // { text: '达标→不达标', count: 12, ... }
 */
export function impactReport(summary: BatchSummary, options: ImpactOptions): ImpactReport {
  const { impact = emptyImpact() } = summary
  const { corpus, compare, lang } = options
  const profile = compare.profile ?? options.profile ?? DEFAULT_PROFILE
  const known = compare.reform === undefined ? corpus : enactedOn(corpus, compare.reform, '9999-12-31')
  const namesOf = standardNames(known, profile, lang)
  const locale = localeOf(lang)
  const all: Moves = {}
  for (const it of Object.values(impact.standards)) addMoves(all, it.moves)
  const behind: Moves = {}
  for (const it of Object.values(impact.standards)) addMoves(behind, it.behind)
  const standards = Object.entries(impact.standards).map(([printed, it]): Named => ({ names: namesOf(printed), ...it }))
  const changes = lawChanges(Object.keys(impact.standards).sort(), options)
  return {
    schema: 'zizhi/impact@1',
    lang: locale.lang,
    facts: factsOf(summary, options, all, behind),
    outcomes: comparedOutcomes.map((outcome) => ({
      outcome,
      text: impactWordsOf(lang).states[outcome],
      a: countOf(all, (from) => from === outcome),
      b: countOf(all, (_, to) => to === outcome),
    })),
    moves: movesIn(all, lang),
    standards: standards.sort(byPlace).map(({ names, moves }) => standardOf(names, moves, lang)),
    requirements: standards.flatMap((it) => requirementsOf(it, lang)).sort(byCount),
    ...(changes === undefined ? {} : { changes }),
  }
}

function factsOf(
  summary: BatchSummary,
  { corpus, compare, profile, asOf, lang }: ImpactOptions,
  all: Moves,
  behind: Moves,
) {
  const words = impactWordsOf(lang)
  const title = (id: string) => resolveProfile(corpus, id).title
  const ofA = { day: asOf, profile: title(profile ?? DEFAULT_PROFILE) }
  const ofB = { ...compare, profile: title(compare.profile ?? profile ?? DEFAULT_PROFILE) }
  const { impact = emptyImpact() } = summary
  const items = countOf(all, () => true)
  const itemsMoved = movesIn(all, lang).reduce((sum, it) => sum + it.count, 0)
  const judged = summary.records - errorsIn(summary)
  return [
    { label: words.sideA, text: words.lawA(ofA) },
    { label: words.sideB, text: words.lawB({ ...ofB, reform: compare.reform?.instrument, asOf }) },
    ...(compare.reform?.note === undefined ? [] : [{ label: words.note, text: compare.reform.note }]),
    { label: words.corpusVersion, text: corpus.version },
    { label: words.filings, text: words.countOf(judged, movedIn(impact)) },
    { label: words.items, text: words.countOf(items, itemsMoved) },
    ...(movesIn(behind, lang).length === 0
      ? []
      : [
          {
            label: words.behind,
            text: localeOf(lang).sentences(movesIn(behind, lang).map((it) => words.moved(it.text, it.count))),
          },
        ]),
    ...(errorsIn(summary) === 0 ? [] : [{ label: words.errors, text: String(errorsIn(summary)) }]),
  ]
}

function standardOf(
  { qualification, name, words }: StandardNames,
  moves: Moves,
  lang: Lang | undefined,
): ImpactStandard {
  const { sequence = '', category = name, grade = '', variant } = qualification ?? {}
  const at = (move: string) => moves[move]?.count ?? 0
  return {
    qualification: name,
    sequence: words.term(sequence),
    category: words.term(category) + (variant === undefined ? '' : `（${words.term(variant)}）`),
    grade: words.term(grade),
    items: countOf(moves, () => true),
    metByA: countOf(moves, (from) => from === 'met'),
    metByB: countOf(moves, (_, to) => to === 'met'),
    lost: at('met>unmet'),
    gained: at('unmet>met'),
    others: movesIn(moves, lang).filter(
      ({ from, to }) => !(from === 'met' && to === 'unmet') && !(from === 'unmet' && to === 'met'),
    ),
  }
}

/** Sequences and grades in the order of the law, categories by name. */
function byPlace({ names: a }: Named, { names: b }: Named): number {
  const [left, right] = [a.qualification, b.qualification]
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined) || (a.name < b.name ? -1 : 1)
  const name = (it: typeof left) => `${it.category}\0${it.variant ?? ''}`
  return (
    sequences.indexOf(left.sequence) - sequences.indexOf(right.sequence) ||
    (name(left) < name(right) ? -1 : name(left) > name(right) ? 1 : 0) ||
    grades.indexOf(left.grade) - grades.indexOf(right.grade)
  )
}
