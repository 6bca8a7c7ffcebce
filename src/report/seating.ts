import type { ItemAssessment } from '../assess/finding.ts'
import type { Words } from './words.ts'

/** Who sits in the lines of one requirement. */
export interface SeatedRequirement {
  key: string
  item: string
  seats: { person: string; line: number; covers: string[] }[]
}

/** The witness of an item: who is counted for what, requirement by requirement. */
export function seatingOf(item: ItemAssessment, words: Words): SeatedRequirement[] {
  const keys = [...new Set(item.seating.map((it) => it.requirement))]
  return keys.map((key) => ({
    key,
    item: words.heading(key),
    seats: item.seating
      .filter((it) => it.requirement === key)
      .flatMap(({ people, line, covers = [] }) =>
        people.map((person) => ({ person: words.person(person), line, covers: words.terms(covers) })),
      ),
  }))
}
