import { addDays, type Day } from '../domain/day.ts'
import { type Qualification, type Sequence, sameCategory } from '../domain/qualification.ts'
import { authorityOn, authorityRules, type Decider } from './authority.ts'
import { type Ban, banRules, bansOn } from './bans.ts'
import { applyChange, changesOf, concerns, type DatedChange, type HistoryEntry, type StandardState } from './changes.ts'
import { type Citation, citationOf } from './citation.ts'
import type { Corpus } from './corpus.ts'
import { type Counting, countingOf } from './counting.ts'
import type { Dated } from './dated.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { type Profile, resolveProfile } from './profile.ts'
import { resolveReferences } from './references.ts'
import type { Requirement } from './requirements/index.ts'
import { type DatedRoute, datedRoutes, firstRouteTo } from './routes.ts'
import type { Instrument } from './schema/instrument.ts'
import type { Extension } from './schema/validity.ts'
import type { Selectable } from './select.ts'
import { resolveText, type StandardText, standardTexts } from './texts.ts'
import { extensionRules, lastDayOn, type Validity, validityOn, validityRules } from './validity.ts'

export { type Citation, sameCategory }

/** A requirement as it stands on a day, with everything that has happened to it. */
export interface ConsolidatedRequirement {
  key: string
  requirement: Requirement
  /** False once an amendment has dropped it. */
  inForce: boolean
  citation: Citation
  history: HistoryEntry[]
}

/** One grade of one category as it stands on a day. */
export interface Standard {
  qualification: Qualification
  selectable: Selectable
  instrument: string
  file: string
  note?: string
  /** Set when the grade can no longer be applied for. */
  cancelled?: { instrument: string; effective: Day; clause?: string | number }
  requirements: ConsolidatedRequirement[]
}

/** The law as one jurisdiction reads it on one day. */
export interface Law {
  corpusVersion: string
  day: Day
  /** The first and the last day on which this law is the same; absent when it has no end in the corpus. */
  from: Day
  until?: Day
  profile: Profile
  lexicon: Lexicon
  standards: readonly Standard[]
  routes: readonly DatedRoute[]
  bans: readonly Ban[]
  /** What lets certificates hold on. */
  extensions: readonly Dated<Extension>[]
  instrument(id: string): Instrument | undefined
  counting(sequence: Sequence): Counting
  authority(it: Selectable): Decider | undefined
  validity(it: Selectable): Validity | undefined
  /** The last day of a certificate that its paper ends on a day: later where the law lets it hold on. */
  lastDayOf(it: Selectable, printed: Day): Day
  /** The oldest route to a standard that the corpus knows, open today or not. */
  firstRouteTo(it: Selectable): DatedRoute | undefined
  standard(qualification: Qualification): Standard | undefined
  /** The lowest grade of the same category, itself perhaps. */
  lowestOf(standard: Standard): Standard
}

export interface ConsolidateOptions {
  day: Day
  /** A profile of the corpus; 西藏 when absent. */
  profile?: string
}

export const DEFAULT_PROFILE = '西藏'

/**
 * The law on a day: the enacted texts, then every change in force on that day, in order of effect.
 *
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * consolidate(shippedCorpus, { day: '2024-07-20' }).standards.length > 0 // true
 */
export function consolidate(corpus: Corpus, { day, profile: id = DEFAULT_PROFILE }: ConsolidateOptions): Law {
  const profile = resolveProfile(corpus, id)
  const lexicon = buildLexicon(corpus.vocabulary)
  const changes = changesOf(corpus, profile)
  const texts = standardTexts(corpus)
  const instruments = new Map(corpus.instruments.map((it) => [it.id, it]))
  const routes = datedRoutes(corpus, profile)
  const authority = (it: Selectable) => authorityOn(corpus, it, day)
  const extensions = extensionRules(corpus, profile).filter((it) => it.from <= day)
  const counting = new Map<Sequence, Counting>()
  return {
    corpusVersion: corpus.version,
    day,
    ...period(corpus, profile, changes, texts, day),
    profile,
    lexicon,
    ...standardsOn(texts, changes, day),
    routes: routes.filter((it) => isInForce(it, day)),
    bans: bansOn(corpus, profile, day),
    extensions,
    instrument: (it) => instruments.get(it),
    counting(sequence) {
      const known = counting.get(sequence) ?? countingOf(corpus, profile, sequence, day)
      counting.set(sequence, known)
      return known
    },
    authority,
    validity: (it) => validityOn(corpus, profile, it, day),
    lastDayOf: (it, printed) => lastDayOn(extensions, it, printed, authority),
    firstRouteTo: (it) => firstRouteTo(routes, it),
  }
}

/**
 * A law with the standards of another corpus, which differs from its own in the requirements of standard files alone:
 * what `consolidate` would come to, without reading all else again.
 */
export function withStandardsOf(corpus: Corpus, law: Law): Law {
  return { ...law, ...standardsOn(standardTexts(corpus), changesOf(corpus, law.profile), law.day) }
}

type InForce = Pick<Law, 'standards' | 'standard' | 'lowestOf'>

function standardsOn(texts: readonly StandardText[], changes: readonly DatedChange[], day: Day): InForce {
  const begun = changes.filter((it) => it.effective <= day)
  const standards = resolveReferences(texts.filter((it) => isInForce(it, day)).map((text) => standardOn(text, begun)))
  const byCategory = groupByCategory(standards)
  return {
    standards,
    standard: (qualification) =>
      byCategory
        .get(qualification.category)
        ?.find((it) => it.qualification.grade === qualification.grade && sameCategory(it.qualification, qualification)),
    lowestOf: (standard) =>
      standards.find((it) => it.selectable.lowest && sameCategory(it.qualification, standard.qualification)) ??
      standard,
  }
}

function isInForce(it: { effective: Day; until?: Day | undefined }, day: Day): boolean {
  return it.effective <= day && (it.until === undefined || day <= it.until)
}

/** Every text of the corpus after all the amendments that concern it, whenever they begin. */
export function latestTexts(corpus: Corpus): Standard[] {
  const changes = changesOf(corpus, undefined)
  return resolveReferences(standardTexts(corpus).map((text) => standardOn(text, changes)))
}

function groupByCategory(standards: readonly Standard[]): ReadonlyMap<string, readonly Standard[]> {
  const groups = new Map<string, Standard[]>()
  for (const it of standards) {
    const { category } = it.qualification
    groups.set(category, [...(groups.get(category) ?? []), it])
  }
  return groups
}

function standardOn(text: StandardText, changes: readonly DatedChange[]): Standard {
  const enacted = (): HistoryEntry[] => [{ act: 'enacted', instrument: text.instrument, effective: text.effective }]
  const state: StandardState = {
    requirements: new Map(
      Object.entries(text.requirements).map(([key, requirement]) => [
        key,
        { requirement, inForce: true, history: enacted() },
      ]),
    ),
    cancelled: undefined,
  }
  for (const change of changes) if (concerns(change, text.selectable)) applyChange(state, change)
  return {
    qualification: text.qualification,
    selectable: text.selectable,
    instrument: text.instrument,
    file: text.file,
    ...(text.note === undefined ? {} : { note: text.note }),
    ...(state.cancelled === undefined ? {} : { cancelled: state.cancelled }),
    requirements: [...state.requirements].map(([key, { requirement, inForce, history }]) => {
      const resolved = resolveText(requirement, text)
      const dated = history.map((it) =>
        it.before === undefined ? it : { ...it, before: resolveText(it.before, text) },
      )
      return { key, requirement: resolved, inForce, citation: citationOf(resolved, history, text), history: dated }
    }),
  }
}

/** The stretch of days around a day on which nothing in the corpus begins or ends. */
function period(
  corpus: Corpus,
  profile: Profile,
  changes: readonly DatedChange[],
  texts: readonly StandardText[],
  day: Day,
) {
  const starts = breakpoints(corpus, profile, changes, texts)
  const from = starts.filter((it) => it <= day).at(-1) ?? '0001-01-01'
  const next = starts.find((it) => it > day)
  return next === undefined ? { from } : { from, until: addDays(next, -1) }
}

function breakpoints(
  corpus: Corpus,
  profile: Profile,
  changes: readonly DatedChange[],
  texts: readonly StandardText[],
): Day[] {
  const after = (until: Day | undefined) => (until === undefined ? [] : [addDays(until, 1)])
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  const days = [
    ...changes.map((it) => it.effective),
    ...texts.flatMap((it) => [it.effective, ...after(it.until)]),
    ...datedRoutes(corpus, profile).flatMap((it) => [it.effective, ...after(it.until)]),
    ...corpus.counting.map((it) => it.effective ?? effectiveOf.get(it.instrument) ?? '9999-12-31'),
    ...[
      ...authorityRules(corpus),
      ...validityRules(corpus, profile),
      ...extensionRules(corpus, profile),
      ...banRules(corpus, profile),
    ].flatMap((it) => [it.from, ...after(it.until)]),
    ...profile.counting.flatMap(({ change }) => (change.effective === undefined ? [] : [change.effective])),
  ]
  return [...new Set(days)].sort()
}
