import { addDays, type Day } from '../../domain/day.ts'
import { printQualification, type Qualification } from '../../domain/qualification.ts'
import type { HistoryEntry } from '../changes.ts'
import type { Citation, ConsolidatedRequirement, Law } from '../consolidate.ts'
import type { Corpus } from '../corpus.ts'
import type { Requirement } from '../requirements/index.ts'
import { weaknesses } from './compare.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { stretchesOf } from './stretches.ts'
import type { Weakness } from './weakness.ts'

/** A demand of a lower grade that the higher grade does not make as strongly, over the days on which that is so. */
export interface GradeException {
  /** The grades, as `建筑工程施工总承包二级 > 三级`. */
  pair: string
  higher: Qualification
  lower: Qualification
  /** Whether the lower grade is the lowest of its category. */
  lowest: boolean
  /** The key of the lower grade’s requirement. */
  key: string
  from: Day
  /** Absent while it lasts. */
  until?: Day
  weaknesses: Weakness[]
  /** The lower grade’s demand, and the higher grade’s of the same key, were it dropped even. */
  asked: Demand
  instead?: Demand
  /** What dropped the higher grade’s demand, where an amendment did. */
  droppedBy?: HistoryEntry
}

/** A requirement with where it stands. */
export interface Demand {
  requirement: Requirement
  citation: Citation
}

/**
 * Checks that each grade demands at least as much as the next lower one, on every stretch of the law of a profile.
 *
 * @returns the exceptions, by pair and requirement, then by day
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * gradeOrder(shippedCorpus, '全国').map((it) => `${it.pair} ${it.key}`)
 */
export function gradeOrder(corpus: Corpus, profile: string): GradeException[] {
  const found = new Map<string, GradeException[]>()
  for (const law of stretchesOf(corpus, profile))
    for (const pair of neighboursOf(law))
      for (const it of exceptionsOf(pair, law)) {
        const name = JSON.stringify([it.pair, it.key])
        const known = found.get(name) ?? []
        const last = known.at(-1)
        if (last !== undefined && continues(last, it)) last.until = it.until!
        else found.set(name, [...known, it])
        if (last !== undefined && last.until === undefined) delete last.until
      }
  return [...found.values()].flat()
}

function continues(last: GradeException, next: GradeException): boolean {
  const said = ({ weaknesses: list, droppedBy }: GradeException) => JSON.stringify([list, droppedBy])
  return last.until !== undefined && addDays(last.until, 1) === next.from && said(last) === said(next)
}

/** Tells an exception from a demand that cannot be compared because a figure or a text is not known. */
export function isOpen({ weaknesses: list }: GradeException): boolean {
  return list.every(({ code }) => code === 'unknown')
}

function exceptionsOf({ higher, lower }: Neighbours, law: Law): GradeException[] {
  const pair = `${printQualification(higher.qualification)} > ${lower.qualification.grade}`
  const above = higher.requirements.filter((it) => it.inForce)
  return lower.requirements.flatMap((asked): GradeException[] => {
    if (!asked.inForce) return []
    const found = shortfall(above, asked, law)
    if (found.length === 0) return []
    const own = higher.requirements.find((it) => it.key === asked.key)
    const dropped = own?.inForce === false ? own.history.findLast((it) => it.act === 'dropped') : undefined
    return [
      {
        pair,
        higher: higher.qualification,
        lower: lower.qualification,
        lowest: lower.selectable.lowest,
        key: asked.key,
        from: law.from,
        ...(law.until === undefined ? {} : { until: law.until }),
        weaknesses: found,
        asked: demandOf(asked),
        ...(own === undefined ? {} : { instead: demandOf(own) }),
        ...(dropped === undefined ? {} : { droppedBy: dropped }),
      },
    ]
  })
}

const demandOf = ({ requirement, citation }: ConsolidatedRequirement): Demand => ({ requirement, citation })

/** In what a grade falls short of one demand: its own of that name decides, unless another of its demands reaches. */
function shortfall(above: readonly ConsolidatedRequirement[], asked: ConsolidatedRequirement, law: Law): Weakness[] {
  const own = above.find((it) => it.key === asked.key)
  const reach = (it: ConsolidatedRequirement) => weaknesses(it.requirement, asked.requirement, law.lexicon)
  const found: Weakness[] = own === undefined ? [{ code: 'missing' }] : reach(own)
  return found.length === 0 || above.some((it) => it !== own && reach(it).length === 0) ? [] : found
}
