import { expect } from 'vitest'
import type { ItemAssessment } from '../../src/assess/finding.ts'
import type { Person } from '../../src/domain/snapshot/person.ts'
import { peopleOf } from '../reference/evaluate.ts'
import type { Scene } from '../reference/scene.ts'
import { maySitToo, type Place } from '../reference/seating.ts'

/** Checks that a seating can be laid over the places that the law asks for, and returns how many of them it fills. */
export function expectValid({ seating }: ItemAssessment, places: readonly Place[], scene: Scene): number {
  const people = new Map(peopleOf(scene).map((it) => [it.id, it]))
  const seats = seating.flatMap(({ requirement, people: ids }) =>
    ids.map((id) => ({ requirement, person: people.get(id)! })),
  )
  const taken = new Map<Person, Place[]>()
  for (const { requirement, person } of seats) {
    const own = taken.get(person) ?? []
    const place = places.find((it) => it.requirement === requirement)!
    expect(
      maySitToo(own, place, scene.counting),
      `${person.id} in ${requirement} besides ${own.map((it) => it.requirement)}`,
    ).toBe(true)
    taken.set(person, [...own, place])
  }
  for (const key of new Set(seats.map((it) => it.requirement))) {
    const sitting = seats.filter((it) => it.requirement === key).map((it) => it.person)
    const own = places.filter((it) => it.requirement === key)
    expect(matching(sitting, own), key).toBe(sitting.length)
  }
  return seats.length
}

/** The most people who can each have a place of their own that surely fits: augmenting paths, one person at a time. */
export function matching(people: readonly Person[], places: readonly Place[]): number {
  const holder = new Map<Place, Person>()
  const fitting = new Map(people.map((it) => [it, places.filter((place) => place.fits(it) === true)]))
  const seat = (person: Person, seen: Set<Place>): boolean =>
    fitting.get(person)!.some((place) => {
      if (seen.has(place)) return false
      seen.add(place)
      const other = holder.get(place)
      if (other !== undefined && !seat(other, seen)) return false
      holder.set(place, person)
      return true
    })
  return people.filter((it) => seat(it, new Set())).length
}
