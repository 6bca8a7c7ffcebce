import type { PeopleRequirement } from '../../../src/corpus/requirements/people.ts'
import type { Person } from '../../../src/domain/snapshot/person.ts'
import { peopleOf } from '../../reference/evaluate.ts'
import { canMatch } from '../../reference/matching.ts'
import type { Scene } from '../../reference/scene.ts'
import { type Place, placesOf } from '../../reference/seating.ts'
import { fromBounds, holdsIn, type Tri } from '../../reference/tri.ts'

/**
 * Can every place of one requirement be filled, each person in one? People are not shared out among requirements here:
 * that is what the reference evaluator tries on small filings.
 */
export function filled(key: string, requirement: PeopleRequirement, scene: Scene): Tri {
  if (scene.snapshot.people === undefined) return undefined
  const places = placesOf(key, requirement, scene)
  const unknown = JSON.stringify(requirement).includes('"atLeast":"unknown"')
  const people = peopleOf(scene)
  const truths = truthsOf(places, people, askedBy(requirement, scene))
  return fromBounds((bound) => {
    if (bound === 'sure' && unknown) return false
    const able = new Map(
      [...truths].map(([fits, list]) => [fits, list.flatMap((it, i) => (holdsIn(bound, it) ? [i] : []))]),
    )
    return canMatch(places.map(({ fits }) => able.get(fits)!))
  })
}

/** What each test of places makes of each person; the places of one line share their test. */
function truthsOf(places: readonly Place[], people: readonly Person[], asked: string): Map<Place['fits'], Tri[]> {
  const kinds = people.map(kindOf)
  return new Map(
    [...new Set(places.map(({ fits }) => fits))].map((fits, i) => {
      const at = `${asked} ${i}`
      const known = judged.get(at) ?? new Map<string, Tri>()
      judged.set(at, known)
      const truth = (it: Person, kind: string) => {
        if (!known.has(kind)) known.set(kind, fits(it))
        return known.get(kind)
      }
      return [fits, people.map((it, n) => truth(it, kinds[n]!))]
    }),
  )
}

/** What a test of a requirement on a day made of people, by what they hold. */
const judged = new Map<string, Map<string, Tri>>()

/** All on which the judgement of a person turns besides the person. */
const askedBy = (requirement: PeopleRequirement, { day, snapshot }: Scene) =>
  `${JSON.stringify(requirement)} ${day} ${snapshot.application.kind} ${snapshot.enterprise.name}`

const kindOfPerson = new WeakMap<Person, string>()

/** People alike in all but their names are judged once. */
function kindOf(it: Person): string {
  const known = kindOfPerson.get(it) ?? JSON.stringify({ ...it, id: '', name: '', idNumber: '' })
  kindOfPerson.set(it, known)
  return known
}
