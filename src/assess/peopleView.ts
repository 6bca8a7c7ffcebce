import type { Day } from '../domain/day.ts'
import type { Item } from '../domain/snapshot/application.ts'
import type { Person } from '../domain/snapshot/person.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Gates } from './counting/checks.ts'
import type { Standing } from './counting/reason.ts'
import type { Marks } from './credentials/marks.ts'
import type { PeopleReader } from './credentials/questions.ts'

/** The people selected for an item with what each of them answers. Filled in one pass. */
export interface PeopleView {
  /** False when the snapshot does not show its people at all. */
  known: boolean
  people: readonly Person[]
  /** The place of each in the snapshot, when not all of it was selected. */
  places: readonly number[] | undefined
  /** The weight of each person under the checks of the person alone. */
  weights: number[]
  sure: number[]
  maybe: number[]
  nominal: number[]
  /** The people of whom something is asked that they do not surely answer. */
  doubtful: number[]
  /** The reasons of people who do not surely count, as far as they were asked for. */
  reasons: Map<number, Standing[]>
  /** True when nobody answers more under `maybe` than surely: the two bounds are one. */
  certain: boolean
}

/** Reads the people of an item. */
export function viewPeople(snapshot: Snapshot, item: Item, reader: PeopleReader, gates: Gates, day: Day): PeopleView {
  const { people, places } = select(snapshot, item)
  const n = people.length
  const view = {
    known: snapshot.people !== undefined,
    people,
    places,
    // Plain arrays: typed arrays of this size live outside the heap and cost more to make than to fill.
    weights: new Array<number>(n),
    sure: new Array<number>(n),
    maybe: new Array<number>(n),
    nominal: new Array<number>(n),
    doubtful: [] as number[],
    reasons: new Map<number, Standing[]>(),
    certain: true,
  }
  const marks: Marks = { sure: 0, maybe: 0, nominal: 0 }
  for (let i = 0; i < n; i++) {
    view.weights[i] = reader.read(people[i]!, gates, day, marks)
    view.sure[i] = marks.sure
    view.maybe[i] = marks.maybe
    view.nominal[i] = marks.nominal
    if (marks.sure !== marks.maybe) view.certain = false
    if (((marks.maybe | marks.nominal) & ~marks.sure) !== 0) view.doubtful.push(i)
  }
  return view
}

function select(snapshot: Snapshot, item: Item): { people: readonly Person[]; places: readonly number[] | undefined } {
  const all = snapshot.people ?? []
  if (!Array.isArray(item.people)) return { people: all, places: undefined }
  const wanted = new Set(item.people)
  if (item.technicalLead !== undefined) wanted.add(item.technicalLead)
  const places = all.flatMap((it, i) => (wanted.has(it.id) ? [i] : []))
  return { people: places.map((i) => all[i]!), places }
}

/** The place in the snapshot of a person of a view. */
export const placeOf = (view: PeopleView, i: number) => (view.places === undefined ? i : view.places[i]!)
