import { addDays, type Day } from '../domain/day.ts'
import { type Grade, grades, type Qualification, type Sequence } from '../domain/qualification.ts'
import { applyChange, changesOf, concerns, type DatedChange, type HistoryEntry, type StandardState } from './changes.ts'
import type { Corpus } from './corpus.ts'
import { type Counting, countingOf } from './counting.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { type Profile, resolveProfile } from './profile.ts'
import type { Requirement } from './requirements/index.ts'
import type { PerformanceClass } from './requirements/works.ts'
import type { Confidence } from './schema/common.ts'
import type { Instrument } from './schema/instrument.ts'
import type { Authority } from './schema/profile.ts'
import type { RouteFile } from './schema/route.ts'
import { type Selectable, selects } from './select.ts'
import { resolveText, type StandardText, standardTexts } from './texts.ts'

/** Where a line of law stands and how sure its transcription is. */
export interface Citation {
  instrument: string
  clause?: string | number
  confidence: Confidence
  sources: string[]
  note?: string
  unverified?: string[]
}

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
  routes: readonly RouteFile[]
  instrument(id: string): Instrument | undefined
  counting(sequence: Sequence): Counting
  authority(it: Selectable): { authority: Authority; instrument: string; clause?: string | number } | undefined
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
  const inForce = (it: { effective: Day; until?: Day | undefined }) =>
    it.effective <= day && (it.until === undefined || day <= it.until)
  const standards = resolveReferences(
    texts.filter(inForce).map((text) =>
      standardOn(
        text,
        changes.filter((it) => it.effective <= day),
      ),
    ),
  )
  const instruments = new Map(corpus.instruments.map((it) => [it.id, it]))
  const byCategory = groupByCategory(standards)
  const routes = corpus.routes
    .map((route) => ({
      ...route,
      effective: route.effective ?? instruments.get(route.instrument)?.effective ?? '9999-12-31',
    }))
    .filter(inForce)
    .sort((a, b) => (a.effective > b.effective ? -1 : a.effective < b.effective ? 1 : 0))
  const counting = new Map<Sequence, Counting>()
  return {
    corpusVersion: corpus.version,
    day,
    ...period(corpus, profile, changes, texts, day),
    profile,
    lexicon,
    standards,
    routes,
    instrument: (it) => instruments.get(it),
    counting(sequence) {
      const known = counting.get(sequence) ?? countingOf(corpus, profile, sequence, day)
      counting.set(sequence, known)
      return known
    },
    authority: (it) => authorityOn(corpus, it, day),
    standard: (qualification) =>
      byCategory
        .get(qualification.category)
        ?.find((it) => it.qualification.grade === qualification.grade && sameCategory(it.qualification, qualification)),
    lowestOf: (standard) =>
      standards.find((it) => it.selectable.lowest && sameCategory(it.qualification, standard.qualification)) ??
      standard,
  }
}

function groupByCategory(standards: readonly Standard[]): ReadonlyMap<string, readonly Standard[]> {
  const groups = new Map<string, Standard[]>()
  for (const it of standards) {
    const { category } = it.qualification
    groups.set(category, [...(groups.get(category) ?? []), it])
  }
  return groups
}

/** Tells whether two qualifications differ in nothing but the grade. */
export function sameCategory(a: Qualification, b: Qualification): boolean {
  return a.sequence === b.sequence && a.category === b.category && a.variant === b.variant
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

function citationOf(requirement: Requirement, history: readonly HistoryEntry[], text: StandardText): Citation {
  const { clause, confidence, sources, note, unverified } = requirement
  return {
    instrument: history.findLast((it) => it.act === 'enacted' || it.act === 'added')!.instrument,
    confidence: confidence ?? text.confidence ?? 'medium',
    sources: sources ?? text.sources ?? [],
    ...(clause === undefined ? {} : { clause }),
    ...(note === undefined ? {} : { note }),
    ...(unverified === undefined ? {} : { unverified }),
  }
}

/** Puts the classes of other grades into the requirements that refer to them. */
function resolveReferences(standards: Standard[]): Standard[] {
  const performanceOf = (of: Qualification, grade: Grade): PerformanceClass[] | 'unknown' => {
    const wanted = grades.slice(0, grades.indexOf(grade) + 1)
    const found = standards
      .filter((it) => sameCategory(it.qualification, of) && wanted.includes(it.qualification.grade))
      .flatMap((it) => it.requirements.filter(({ requirement }) => requirement.kind === 'performance'))
      .map(({ requirement }) => (requirement.kind === 'performance' ? requirement.of : 'unknown'))
      // The grade that is named comes before the higher ones: it asks for the least.
      .toReversed()
    const known = found.filter((it) => it !== 'unknown').flat()
    return known.length === 0 || found.includes('unknown') ? 'unknown' : known
  }
  return standards.map((standard) => ({
    ...standard,
    requirements: standard.requirements.map((it) => {
      const { requirement } = it
      if (requirement.kind !== 'leadProjects') return it
      const { like } = requirement
      const classes: PerformanceClass[] | 'unknown' =
        'works' in like ? [{ what: like.works }] : performanceOf(standard.qualification, like.grade)
      return { ...it, requirement: { ...requirement, classes } }
    }),
  }))
}

function authorityOn(corpus: Corpus, it: Selectable, day: Day) {
  for (const file of corpus.authority)
    for (const rule of file.rules) {
      const open = (rule.from === undefined || rule.from <= day) && (rule.until === undefined || day <= rule.until)
      if (open && selects(rule.where, it))
        return {
          authority: rule.authority,
          instrument: file.instrument,
          ...(rule.clause === undefined ? {} : { clause: rule.clause }),
        }
    }
  return undefined
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
    ...corpus.routes.flatMap((it) => [
      it.effective ?? effectiveOf.get(it.instrument) ?? '9999-12-31',
      ...after(it.until),
    ]),
    ...corpus.counting.map((it) => it.effective ?? effectiveOf.get(it.instrument) ?? '9999-12-31'),
    ...corpus.authority.flatMap(({ rules }) =>
      rules.flatMap((it) => [...(it.from === undefined ? [] : [it.from]), ...after(it.until)]),
    ),
    ...profile.counting.flatMap(({ change }) => (change.effective === undefined ? [] : [change.effective])),
  ]
  return [...new Set(days)].sort()
}
