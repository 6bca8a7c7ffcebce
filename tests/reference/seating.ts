import type { Counting } from '../../src/corpus/counting.ts'
import { type Line, linesOf, type PeopleRequirement } from '../../src/corpus/requirements/people.ts'
import type { SeatKind } from '../../src/corpus/schema/counting.ts'
import { leavesOf } from '../../src/corpus/schema/predicate.ts'
import type { Person } from '../../src/domain/snapshot/person.ts'
import { holds } from './holds.ts'
import type { Scene } from './scene.ts'
import { and, type Bound, holdsIn, type Tri } from './tri.ts'

/** One place that one person fills. */
export interface Place {
  requirement: string
  kind: SeatKind
  fits(person: Person): Tri
}

/** The kind of place that a line offers: that of the first thing it asks for. */
export function kindOfLine({ who }: Line): SeatKind {
  const key = Object.keys(leavesOf(who)[0]!)[0]!
  return (['registered', 'titled', 'post', 'worker'] as const).find((it) => it === key) ?? 'registered'
}

/** Every place of a people requirement; a number that is not known adds none. */
export function placesOf(key: string, requirement: PeopleRequirement, scene: Scene): Place[] {
  const of = (line: Line, outer: (person: Person) => Tri): Place[] => {
    const kind = kindOfLine(line)
    const fits = (person: Person) => and(outer(person), holds(person, line.who, scene))
    const covering = (line.covering ?? []).map((element): Place => {
      const words = [element].flat()
      return { requirement: key, kind, fits: (it) => and(outer(it), holds(it, line.who, scene, words)) }
    })
    const inside = [...covering, ...(line.ofWhich ?? []).flatMap((part) => of(part, fits))]
    const needs = typeof line.atLeast === 'number' ? line.atLeast : 0
    const rest = Array.from(
      { length: Math.max(0, needs - inside.length) },
      (): Place => ({ requirement: key, kind, fits }),
    )
    return [...inside, ...rest]
  }
  return linesOf(requirement).flatMap((line) => of(line, () => true))
}

/** May a person who already sits in some places sit in one more? */
export function maySitToo(taken: readonly Place[], place: Place, { together, oneSeatAmongLines }: Counting): boolean {
  if (taken.length === 0) return true
  const kinds = [...taken.map((it) => it.kind), place.kind]
  const compatible =
    kinds.every((it) => it === kinds[0]) || together.some((set) => kinds.every((it) => set.includes(it)))
  const clash = taken.some(
    (it) => it.kind === place.kind && (oneSeatAmongLines || it.requirement === place.requirement),
  )
  return compatible && !clash
}

/** The most places that can be filled, by trying every person in every place, and no one. */
export function mostSeated(
  places: readonly Place[],
  people: readonly Person[],
  counting: Counting,
  bound: Bound,
): number {
  const fitting = places.map((place) => people.filter((it) => holdsIn(bound, place.fits(it))))
  const order = places.map((_, i) => i).sort((a, b) => fitting[a]!.length - fitting[b]!.length)
  const taken = new Map<Person, Place[]>(people.map((it) => [it, []]))
  const best = new Map<string, number>()
  const ids = new Map(
    places.map((it) => [it, `${it.kind}${counting.oneSeatAmongLines ? '' : it.requirement}`] as const),
  )
  const state = (at: number) =>
    `${at}:${people
      .map((it) =>
        taken
          .get(it)!
          .map((p) => ids.get(p))
          .sort()
          .join('+'),
      )
      .join(',')}`
  const from = (at: number): number => {
    if (at === order.length) return 0
    const known = best.get(state(at))
    if (known !== undefined) return known
    const name = state(at)
    const place = places[order[at]!]!
    let most = from(at + 1)
    for (const person of fitting[order[at]!]!) {
      if (most === order.length - at) break
      const own = taken.get(person)!
      if (!maySitToo(own, place, counting)) continue
      own.push(place)
      most = Math.max(most, 1 + from(at + 1))
      own.pop()
    }
    best.set(name, most)
    return most
  }
  return from(0)
}

/** Requirements that stand in a smallest set that cannot be seated together. */
export function shortRequirements(
  places: readonly Place[],
  keys: readonly string[],
  people: readonly Person[],
  counting: Counting,
  bound: Bound,
): Set<string> {
  const minimal: string[][] = []
  const subsets = Array.from({ length: 1 << keys.length }, (_, bits) => keys.filter((_, i) => bits & (1 << i)))
  for (const set of subsets.sort((a, b) => a.length - b.length)) {
    if (minimal.some((small) => small.every((it) => set.includes(it)))) continue
    const own = places.filter((it) => set.includes(it.requirement))
    if (mostSeated(own, people, counting, bound) < own.length) minimal.push(set)
  }
  return new Set(minimal.flat())
}
