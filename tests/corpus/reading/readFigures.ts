import type { Requirement } from '../../../src/corpus/requirements/index.ts'
import type { PerformanceRequirement } from '../../../src/corpus/requirements/performance.ts'
import { classOf } from './demands.ts'
import type { People, Staff } from './peopleSchema.ts'
import { equipmentOf } from './readEquipment.ts'
import { leadOf, peopleOf } from './readPeople.ts'
import type { Figures, Topic } from './schema.ts'
import type { Performance } from './worksSchema.ts'

/** The requirements that the figures of a topic would be in the rules; none when the topic is asked no longer. */
export function requirementsOf(topic: Topic, figures: Figures): Requirement[] {
  const given = figures[topic]
  if (given === undefined || given === 'none') return []
  if (given === 'unknown') return [unknownOf(topic)]
  return readers[topic](given as never)
}

const unstated: Requirement = { kind: 'unstated', about: 'unknown' }

/** Sums of money that are not known keep their kind; of other topics not even the shape is known. */
const unknownOf = (topic: Topic): Requirement =>
  topic === 'netAssets' ? { kind: 'netAssets', atLeastWan: 'unknown' } : unstated

const people = (topic: string) => (rows: People | People[]) => [peopleOf(topic, [rows].flat())]

const readers: { [K in Topic]: (given: Exclude<NonNullable<Figures[K]>, 'unknown' | 'none'>) => Requirement[] } = {
  netAssets: ({ n }) => [{ kind: 'netAssets', atLeastWan: n }],
  registeredCapital: ({ n }) => [{ kind: 'registeredCapital', atLeastWan: n }],
  premises: (rows) => rows.map(({ of, n }) => ({ kind: 'premises', what: of[0]!, atLeastSqm: n })),
  constructors: people('constructors'),
  registeredTotal: people('registeredTotal'),
  supervisors: people('supervisors'),
  costEngineers: people('costEngineers'),
  titled: people('titled'),
  siteManagers: people('siteManagers'),
  workers: people('workers'),
  technicalLead: (lead) => {
    const judged: Requirement = { kind: 'technicalLead', who: leadOf(lead)! }
    return lead.any === 'unknown' ? [judged, unstated] : [judged]
  },
  otherStaff: (rows) => rows.map(staffOf),
  personalProjects: ({ n, by, like, of }) => [
    {
      kind: 'leadProjects',
      atLeast: n,
      or: by.length > 1 ? { registered: { as: by[1]! } } : undefined,
      like: of === undefined ? { grade: like as '二级' } : { works: of },
    },
  ],
  performance: (it) => ('all' in it ? it.all.map(performanceOf) : [performanceOf(it)]),
  equipment: equipmentOf,
  qualificationsHeld: ({ n, grade, distinct }) => [
    { kind: 'qualificationsHeld', atLeast: n, of: { grade }, distinct: distinct ? 'category' : undefined },
  ],
  cleanRecord: ({ years, twice }) => [{ kind: 'cleanRecord', lookbackYears: years, acts: 'any', twice }],
}

const staffOf = (it: Staff): Requirement =>
  'declared' in it
    ? { kind: 'declaration', of: it.declared }
    : { kind: 'namedStaff', role: it.role, atLeast: it.n, who: leadOf(it) }

function performanceOf(it: Performance): PerformanceRequirement {
  const [atLeast, listed] = it.take?.split(' of ').map(Number) ?? []
  return {
    kind: 'performance',
    lookbackYears: it.years,
    role: it.role,
    independent: it.independent,
    atLeast,
    projects: it.projects,
    groups: it.groups?.map(({ n, from, doubted }) => ({
      of: from,
      atLeast: n,
      ...(doubted === true ? { confidence: 'low' } : {}),
    })),
    orSameClass: it.sameClass,
    of:
      it.classes === 'unknown'
        ? 'unknown'
        : it.classes.map((one, i) => ({
            ...classOf(one),
            ...(it.doubted?.includes(i + 1) ? { confidence: 'low' } : {}),
          })),
    outOf: listed,
  }
}
