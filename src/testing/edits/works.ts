import { addDays } from '../../domain/day.ts'
import type { Project, UnitProject } from '../../domain/snapshot/works.ts'
import { ELSEWHERE } from '../filing.ts'
import { type Edit, pick, replaced } from './edit.ts'

type Quantities = UnitProject['quantities']

const onProject =
  (change: (it: Project, ...rest: [{ n: number; by: -1 | 0 | 1 }, Parameters<Edit>[2]]) => readonly Project[]): Edit =>
  (snapshot, at, limits) => ({
    ...snapshot,
    projects: replaced(snapshot.projects, at.n, (it) => change(it, at, limits)),
  })

/** A quantity a thousandth below what it was, at it, or above; steps of a scale stay. */
function moved(quantities: Quantities, n: number, by: number): Quantities {
  return replaced(quantities, n, (it) => [
    typeof it.value === 'number' ? { ...it, value: Math.max(0, (it.value * (1000 + by)) / 1000) } : it,
  ])
}

/** One project fewer, or one more of the same. */
export const projectCount = onProject((it, { n, by }) =>
  by === 0 ? [it] : by === -1 ? [] : [it, { ...it, id: `${it.id}-${n}` }],
)

/** A project whose quantities stand just below, at or above their figures. */
export const projectSize = onProject((it, { n, by }) => [
  {
    ...it,
    ...(it.contractYuan === undefined ? {} : { contractYuan: Math.max(0, it.contractYuan + by) }),
    units: it.units?.map((unit) => ({ ...unit, quantities: moved(unit.quantities, n, by) })),
  },
])

/** A project accepted on the first day that counts or on the day of the filing, a day earlier or later. */
export const projectDay = onProject((it, { n, by }, { acceptedFrom, day }) => [
  { ...it, acceptedOn: addDays(pick([...acceptedFrom, day], n)!, by) },
])

/** A project of another firm, one that failed, or one with weaker data. */
export const projectTies = onProject((it, { by }) => [
  by === -1
    ? { ...it, contractor: ELSEWHERE }
    : by === 0
      ? { ...it, qualityAccepted: false }
      : { ...it, platformGrade: 'D', evidence: 'promised' },
])

/** A project led by nobody, or that does not show its units, or whose units contain nothing. */
export const projectParts = onProject((it, { by }) => [
  by === -1
    ? { ...it, leaders: [] }
    : by === 0
      ? { ...it, units: it.units?.map((unit) => ({ ...unit, contains: [] })) }
      : { ...it, disqualified: true },
])

/** One machine fewer or more. */
export const machineCount: Edit = (snapshot, { n, by }) => ({
  ...snapshot,
  equipment: replaced(snapshot.equipment, n, (it) => [{ ...it, count: Math.max(0, (it.count ?? 1) + by) }]),
})

/** A machine a little weaker or stronger; or one that is leased. */
export const machineSize: Edit = (snapshot, { n, by }) => ({
  ...snapshot,
  equipment: replaced(snapshot.equipment, n, (it) => [
    by === 0 ? { ...it, ownership: 'leased' } : { ...it, capacities: moved(it.capacities, n, by) },
  ]),
})
