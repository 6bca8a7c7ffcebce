import type { HistoryEntry } from '../corpus/changes.ts'
import type { Law, Standard } from '../corpus/consolidate.ts'
import { type Requirement, sectionOf } from '../corpus/requirements/index.ts'
import type { Confidence } from '../corpus/schema/common.ts'
import { localeOf } from './locales/index.ts'
import type { Lang, Locale } from './locales/locale.ts'
import { headingOf, requirementText, type Words, wordsFor } from './words.ts'

/** One event in the life of a requirement. */
export interface DescribedEvent {
  act: HistoryEntry['act']
  instrument: string
  effective: string
  text: string
  /** The wording before a change. */
  before?: string
  /** The wording after a change. */
  after?: string
}

/** One requirement of a standard in words. */
export interface DescribedLine {
  key: string
  section: string
  item: string
  requirement: string
  inForce: boolean
  state: string
  citation: string
  confidence: Confidence
  confidenceText: string
  history: DescribedEvent[]
  sources: string[]
  note?: string
  unverified?: string[]
}

/** A standard as it stands on a day, in words. */
export interface StandardDescription {
  schema: 'zizhi/standard@1'
  lang: Lang
  day: string
  profile: string
  corpusVersion: string
  qualification: string
  instrument: string
  cancelled?: string
  note?: string
  lines: DescribedLine[]
}

/**
 * Describes a standard: what each requirement demands, whether it is in force, and what has happened to it.
 *
 * @example
 * describeStandard(law.standard(qualification)!, law).lines[0]?.requirement // '净资产800万元以上'
 */
export function describeStandard(standard: Standard, law: Law, lang?: Lang): StandardDescription {
  const locale = localeOf(lang)
  const words = wordsFor(law, locale, { requirements: standard.requirements })
  const { cancelled } = standard
  return {
    schema: 'zizhi/standard@1',
    lang: locale.lang,
    day: law.day,
    profile: law.profile.title,
    corpusVersion: law.corpusVersion,
    qualification: locale.qualification(standard.qualification, words),
    instrument: words.instrument(standard.instrument),
    ...(cancelled === undefined
      ? {}
      : { cancelled: locale.labels.cancelled(words.instrument(cancelled.instrument), cancelled.effective) }),
    ...noteOf(standard.note, locale),
    lines: standard.requirements.map(({ key, requirement, inForce, citation, history }) => ({
      key,
      section: locale.sections[sectionOf(requirement)],
      item: headingOf(requirement, words),
      requirement: requirementText(requirement, words),
      inForce,
      state: inForce ? locale.labels.inForce : locale.labels.notInForce,
      citation: locale.citation({ instrument: citation.instrument, clause: citation.clause, history: [] }, words),
      confidence: citation.confidence,
      confidenceText: locale.confidence[citation.confidence],
      history: history.map((it, i) => eventOf(it, wordingAfter(history, i, requirement), words)),
      sources: citation.sources,
      ...noteOf(citation.note, locale),
      ...(citation.unverified === undefined ? {} : { unverified: locale.unverified(citation.unverified) }),
    })),
  }
}

/** A note, where the language has it. */
function noteOf(text: string | undefined, locale: Locale): { note?: string } {
  const note = locale.note(text)
  return note === undefined ? {} : { note }
}

function eventOf(it: HistoryEntry, after: Requirement, words: Words): DescribedEvent {
  const { act, instrument, effective } = it
  const event = { act, instrument, effective, text: words.locale.historyLine(it, words) }
  if (it.before === undefined) return event
  return { ...event, before: requirementText(it.before, words), after: requirementText(after, words) }
}

/** The wording that an event left: that before the next change, or the one in force. */
function wordingAfter(history: readonly HistoryEntry[], i: number, current: Requirement): Requirement {
  return history.slice(i + 1).find((it) => it.before !== undefined)?.before ?? current
}
