import type { Finding } from '../../assess/finding.ts'
import { isComposite, type LeafKind, type LeafRequirement, type Requirement } from '../../corpus/requirements/index.ts'
import { leavesOf } from '../../corpus/schema/predicate.ts'
import { addDays, addYears, yearOf } from '../../domain/day.ts'
import { comparedOf } from '../values.ts'
import { equipmentFigures } from './equipmentFigures.ts'
import { type Figure, figure } from './figure.ts'
import { peopleFigures } from './peopleFigures.ts'
import { classFigures } from './worksFigures.ts'

/** The figures of a requirement at which a case can stand. */
export function figuresOf(requirement: Requirement): Figure[] {
  if (!isComposite(requirement)) return (kinds[requirement.kind] as FiguresOf<LeafRequirement>)(requirement)
  return requirement.of.flatMap((part, i) =>
    figuresOf(part).map((it) => ({
      ...it,
      path: `of/${i + 1}/${it.path}`,
      measure: (judged) => {
        const finding = judged.finding.parts?.[i]
        return finding === undefined ? [] : it.measure({ ...judged, finding })
      },
    })),
  )
}

type FiguresOf<R> = (requirement: R) => Figure[]

/** What findings themselves show beside a figure. */
const shown =
  (path: string): Figure['measure'] =>
  ({ finding }) =>
    comparedOf(finding).flatMap((it) => (it.path === path ? [it.has] : []))

const metClasses = ({ has }: Finding) =>
  has.of === 'projects' ? has.classes.filter((it) => it.verdict === 'met').map((it) => it.n) : []

const none = () => []

const kinds: { [K in LeafKind]: FiguresOf<Extract<LeafRequirement, { kind: K }>> } = {
  netAssets: ({ atLeastWan }) => figure('atLeastWan', atLeastWan, shown('atLeastWan')),
  registeredCapital: ({ atLeastWan }) => figure('atLeastWan', atLeastWan, shown('atLeastWan')),
  people: peopleFigures,
  technicalLead: ({ who }) =>
    leavesOf(who).flatMap((it) => ('experienced' in it ? figure('years', it.experienced.years, shown('years')) : [])),
  namedStaff: ({ atLeast }) => figure('atLeast', atLeast, shown('atLeast')),
  leadProjects: ({ atLeast }) => figure('atLeast', atLeast, shown('atLeast')),
  performance: ({ atLeast, projects, lookbackYears, of, groups = [], orSameClass }) => [
    ...figure('atLeast', atLeast, shown('atLeast')),
    ...figure('projects', projects, shown('projects')),
    ...figure(
      'lookbackYears',
      lookbackYears,
      ({ snapshot, day }) => (snapshot.projects ?? []).map((it) => yearOf(day) - yearOf(it.acceptedOn ?? day)),
      'atMost',
    ),
    ...figure('orSameClass', orSameClass, ({ snapshot }) => [snapshot.projects?.length ?? 0]),
    ...groups.flatMap((group, i) =>
      figure(`groups/${i + 1}/atLeast`, group.atLeast, ({ finding }) => [
        metClasses(finding).filter((n) => group.of.includes(n)).length,
      ]),
    ),
    ...(of === 'unknown' ? [] : of.flatMap((it, i) => classFigures(it, `of/${i + 1}`))),
  ],
  equipment: equipmentFigures,
  premises: ({ atLeastSqm }) => figure('atLeastSqm', atLeastSqm, shown('atLeastSqm')),
  qualificationsHeld: ({ atLeast }) => figure('atLeast', atLeast, shown('atLeast')),
  cleanRecord: ({ lookbackYears }) =>
    figure(
      'lookbackYears',
      lookbackYears,
      ({ snapshot, day }) =>
        (snapshot.enterprise.penalties ?? []).flatMap(({ on }) =>
          typeof lookbackYears !== 'number'
            ? []
            : on === addYears(day, -lookbackYears)
              ? [lookbackYears]
              : on === addDays(addYears(day, -lookbackYears), -1)
                ? [lookbackYears + 0.1]
                : [],
        ),
      'above',
    ),
  legalPerson: none,
  declaration: none,
  unstated: none,
}
