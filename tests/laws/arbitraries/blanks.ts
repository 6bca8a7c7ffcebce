import fc from 'fast-check'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'

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

type Spot = readonly (string | number)[]

/** Every place of a snapshot where a fact may be left out. */
export function spotsOf(value: unknown, path: Spot = [], name = ''): Spot[] {
  if (Array.isArray(value)) return value.flatMap((it, i) => spotsOf(it, [...path, i], name))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, it]) => {
    const own: Spot[] = omissible[name]?.includes(key) && !(name === '' && referredTo.has(key)) ? [[...path, key]] : []
    return [...own, ...spotsOf(it, [...path, key], key)]
  })
}

/** A copy of a snapshot without the facts at some spots. */
export function without(snapshot: Snapshot, spots: readonly Spot[]): Snapshot {
  const copy = structuredClone(snapshot)
  for (const spot of spots) {
    const at = spot
      .slice(0, -1)
      .reduce<unknown>((it, step) => (it as Record<string, unknown> | undefined)?.[step], copy)
    if (at !== undefined) delete (at as Record<string, unknown>)[spot.at(-1)!]
  }
  return copy
}

/** A few facts of a snapshot to leave out. */
export function someSpots(snapshot: Snapshot, maxLength = 4): fc.Arbitrary<Spot[]> {
  const spots = spotsOf(snapshot)
  return spots.length === 0
    ? fc.constant([])
    : fc.array(fc.nat(spots.length - 1), { maxLength }).map((list) => list.map((i) => spots[i]!))
}
