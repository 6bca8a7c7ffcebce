import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/** Facts that may be left out: where the schema says that silence is ignorance, not a usual answer. */
const omissible: Record<string, readonly string[]> = {
  people: [
    'birthMonth',
    'identity',
    'employers',
    'retired',
    'insurance',
    'registrations',
    'titles',
    'posts',
    'skills',
    'workHistory',
    'otherFilings',
    'marks',
    'bidLocks',
  ],
  registrations: ['level', 'specialties', 'unit', 'validUntil', 'unitChanges', 'evidence'],
  titles: ['level', 'series', 'field', 'evidence'],
  posts: ['evidence'],
  skills: ['level', 'trade', 'evidence'],
  insurance: ['relation', 'evidence'],
  workHistory: ['work'],
  projects: ['role', 'independent', 'acceptedOn', 'platformGrade', 'qualityAccepted', 'leaders', 'units', 'evidence'],
  units: ['contains', 'quantities'],
  equipment: ['ownership', 'capacities', 'evidence'],
  enterprise: [
    'legalForm',
    'registeredCapitalYuan',
    'netAssets',
    'qualifications',
    'penalties',
    'premises',
    'declarations',
    'officers',
  ],
  netAssets: ['statementDate', 'evidence'],
  qualifications: ['validUntil'],
  premises: ['areaSqm'],
  items: ['technicalLead'],
  '': ['people', 'projects', 'equipment'],
}

/** Facts that other facts refer to and that cannot be left out without them. */
const referredTo = new Set(['people'])

/** The path of a fact in a snapshot. */
export type Spot = readonly (string | number)[]

const known = new WeakMap<object, Spot[]>()

/** Every place of a snapshot where a fact may be left out. */
export function spotsOf(snapshot: Snapshot): Spot[] {
  const spots = known.get(snapshot) ?? find(snapshot, [], '')
  known.set(snapshot, spots)
  return spots
}

function find(value: unknown, path: Spot, name: string): Spot[] {
  if (Array.isArray(value)) return value.flatMap((it, i) => find(it, [...path, i], name))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, it]) => {
    const own: Spot[] = omissible[name]?.includes(key) && !(name === '' && referredTo.has(key)) ? [[...path, key]] : []
    return [...own, ...find(it, [...path, key], key)]
  })
}

/** A snapshot without the facts at some spots; what does not change is shared. */
export function without(snapshot: Snapshot, spots: readonly Spot[]): Snapshot {
  return spots.reduce((it, spot) => leftOut(it, spot, 0) as Snapshot, snapshot)
}

function leftOut(value: unknown, spot: Spot, at: number): unknown {
  if (value === null || typeof value !== 'object') return value
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>
  const step = spot[at]!
  if (!(step in copy)) return value
  if (at === spot.length - 1) delete copy[step]
  else copy[step] = leftOut(copy[step], spot, at + 1)
  return copy
}
