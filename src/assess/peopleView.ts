import type { Item } from '../domain/snapshot/application.ts'
import type { Person } from '../domain/snapshot/person.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { type Moment, NOT, SURE, type Weight } from './counting/check.ts'
import type { Marks } from './credentials/marks.ts'
import type { PeopleReader } from './credentials/questions.ts'
import type { PersonReasons } from './personReasons.ts'
import type { Scan } from './scan.ts'

/** The people selected for an item with what each of them answers. Filled in one pass. */
export interface PeopleView {
  /** False when the snapshot does not show its people at all. */
  known: boolean
  people: readonly Person[]
  /** The place of each in the snapshot, when not all of it was selected. */
  places: readonly number[] | undefined
  /** Who does not count under the checks of the person alone, in order, as far as the scan could tell. */
  not: readonly number[]
  /** Whom the scan left to the reader. */
  open: readonly number[]
  /** How much those weigh, where that is not surely; everybody else surely counts. */
  left: Map<number, Weight> | undefined
  sure: number[]
  /** The same array as `sure` when nobody answers more than surely: the two bounds are one. */
  maybe: number[]
  /** The people of whom something is asked that they do not surely answer. */
  doubtful: number[]
  /** Why people do not surely count, as far as it was asked for. */
  reasons: Map<number, PersonReasons> | undefined
}

/** Reads the people of an item. */
export function viewPeople(
  snapshot: Snapshot,
  item: Item,
  scan: Scan,
  reader: PeopleReader,
  moment: Moment,
): PeopleView {
  const { people, places } = select(snapshot, item)
  const { sure, maybe, doubtful, not, open } = scan(people, moment)
  const known = snapshot.people !== undefined
  const view: PeopleView = {
    known,
    people,
    places,
    not,
    open,
    left: undefined,
    sure,
    maybe,
    doubtful,
    reasons: undefined,
  }
  if (open.length > 0) readOpen(view, open, reader, moment)
  return view
}

/** Reads people of whom something is not known. */
function readOpen(view: PeopleView, open: readonly number[], reader: PeopleReader, moment: Moment): void {
  const marks: Marks = { sure: 0, maybe: 0, nominal: 0 }
  const { sure, doubtful } = view
  const settled = doubtful.length
  for (const i of open) {
    const weight = reader.read(view.people[i]!, moment, marks)
    if (weight !== SURE) {
      view.left ??= new Map()
      view.left.set(i, weight)
    }
    if (marks.maybe !== marks.sure && view.maybe === sure) view.maybe = sure.slice()
    sure[i] = marks.sure
    view.maybe[i] = marks.maybe
    if (((marks.maybe | marks.nominal) & ~marks.sure) !== 0) doubtful.push(i)
  }
  if (doubtful.length > settled) doubtful.sort((a, b) => a - b)
}

/** How surely a person of a view counts, whatever the certificates. */
export function weightAt({ not, left }: PeopleView, i: number): Weight {
  let [low, high] = [0, not.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (not[middle]! < i) low = middle + 1
    else high = middle
  }
  return not[low] === i ? NOT : (left?.get(i) ?? SURE)
}

/** The same for a person by the place in the snapshot; undefined for one who was not selected. */
export function weightOf(view: PeopleView, place: number): Weight | undefined {
  const i = view.places === undefined ? place : view.places.indexOf(place)
  return i < 0 ? undefined : weightAt(view, i)
}

/** The places of those who do not surely count, in order. */
export const notSure = ({ not, left }: PeopleView): number[] =>
  left === undefined ? not.slice() : [...not, ...left.keys()].sort((a, b) => a - b)

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
