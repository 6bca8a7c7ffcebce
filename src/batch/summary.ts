import { addImpact, emptyImpact, type Impact } from './compare/impact.ts'
import type { Outcome } from './record.ts'

/** How many filings, or items of filings, came to what. */
export type Outcomes = Record<Outcome, number>

/** The items of one standard. */
export interface StandardSummary {
  outcomes: Outcomes
  /** How often each requirement was not met, by its key. */
  unmet: Record<string, number>
}

/** What a batch came to. Two summaries of parts add up to that of the whole. */
export interface BatchSummary {
  /** Filings and bad records. */
  records: number
  /** Filings judged, by outcome of the whole filing. */
  outcomes: Outcomes
  /** Bad records by the code of their error. */
  errors: Record<string, number>
  /** Items by the printed name of their standard. */
  standards: Record<string, StandardSummary>
  /** What another law makes of them, where there is one to compare with. */
  impact?: Impact
}

/** A requirement that filings fail, with how often. */
export interface FrequentDeficiency {
  standard: string
  key: string
  count: number
}

const noOutcomes = (): Outcomes => ({ met: 0, unmet: 0, undetermined: 0, refused: 0 })

/** The summary of nothing. */
export const emptySummary = (): BatchSummary => ({ records: 0, outcomes: noOutcomes(), errors: {}, standards: {} })

/** The part of a summary that is about one standard, made when it is first asked for. */
export function standardIn({ standards }: BatchSummary, name: string): StandardSummary {
  standards[name] ??= { outcomes: noOutcomes(), unmet: {} }
  return standards[name]
}

/** Adds the summary of a further part to one, in place. */
export function addSummary(to: BatchSummary, part: BatchSummary): void {
  to.records += part.records
  addCounts(to.outcomes, part.outcomes)
  addCounts(to.errors, part.errors)
  for (const [name, { outcomes, unmet }] of Object.entries(part.standards)) {
    const standard = standardIn(to, name)
    addCounts(standard.outcomes, outcomes)
    addCounts(standard.unmet, unmet)
  }
  if (part.impact === undefined) return
  to.impact ??= emptyImpact()
  addImpact(to.impact, part.impact)
}

function addCounts(to: Record<string, number>, part: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(part)) to[key] = (to[key] ?? 0) + count
}

/** How many records were bad. */
export const errorsIn = ({ errors }: BatchSummary): number => Object.values(errors).reduce((sum, it) => sum + it, 0)

/**
 * The requirements that items fail most often, the most frequent first; equal ones by name, so that the order is that of
 * the counts alone.
 *
 * @example
 * frequentDeficiencies(summary, 10)[0] // { standard: '建筑工程施工总承包二级', key: 'workers', count: 117 }
 */
export function frequentDeficiencies({ standards }: BatchSummary, most: number): FrequentDeficiency[] {
  const all = Object.entries(standards).flatMap(([standard, { unmet }]) =>
    Object.entries(unmet).map(([key, count]) => ({ standard, key, count })),
  )
  const name = (it: FrequentDeficiency) => `${it.standard}\0${it.key}`
  return all.sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1)).slice(0, most)
}
