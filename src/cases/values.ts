import type { Finding, Has } from '../assess/finding.ts'
import type { LeafKind, LeafRequirement } from '../corpus/requirements/index.ts'
import { isComposite } from '../corpus/requirements/index.ts'
import { type Line, linesOf } from '../corpus/requirements/people.ts'
import { leavesOf } from '../corpus/schema/predicate.ts'

/** A figure of the law beside what the filing has. */
export interface Compared {
  /** Where the figure stands in the requirement; numbers count from 1, as in amendments. */
  path: string
  needs: number
  has: number
}

/** The figures of a requirement that a finding shows, with what it measured against each. */
export function comparedOf(finding: Finding): Compared[] {
  const { requirement, parts = [] } = finding
  if (isComposite(requirement))
    return parts.flatMap((part, i) => comparedOf(part).map((it) => ({ ...it, path: `of/${i + 1}/${it.path}` })))
  return (measures[requirement.kind] as Measure<LeafRequirement>)(requirement, finding.has, finding)
}

type Measure<R> = (requirement: R, has: Has, finding: Finding) => Compared[]

const none = () => []

const measures: { [K in LeafKind]: Measure<Extract<LeafRequirement, { kind: K }>> } = {
  netAssets: ({ atLeastWan }, has) => assets(atLeastWan, has),
  registeredCapital: ({ atLeastWan }, has) => assets(atLeastWan, has),
  people(requirement, has, { causes }) {
    if (has.of !== 'people') return []
    const missed = causes.flatMap((it) => (it.code === 'notCovered' ? it.words : []))
    return peopleFigures(linesOf(requirement), requirement.lines !== undefined, has.lines, missed)
  },
  technicalLead({ who }, has) {
    const years = has.of === 'persons' ? has.persons[0]?.years : undefined
    return leavesOf(who).flatMap((it) => ('experienced' in it ? figure('years', it.experienced.years, years) : []))
  },
  namedStaff: ({ atLeast }, has) => (has.of === 'persons' ? figure('atLeast', atLeast, has.persons.length) : []),
  leadProjects: ({ atLeast }, has) => (has.of === 'projects' ? figure('atLeast', atLeast, has.count) : []),
  performance({ atLeast, projects }, has) {
    if (has.of !== 'projects') return []
    const met = has.classes.filter((it) => it.verdict === 'met').length
    return [...figure('atLeast', atLeast, met), ...figure('projects', projects, has.count)]
  },
  equipment: (_, has, { causes }) =>
    has.of !== 'machines'
      ? []
      : causes.flatMap((it) =>
          it.code === 'machinesShort' ? figure([wordOf(it.line)].flat().join('/'), it.needs, it.has) : [],
        ),
  premises: ({ atLeastSqm }, has) => (has.of === 'premises' ? figure('atLeastSqm', atLeastSqm, has.areaSqm) : []),
  qualificationsHeld: ({ atLeast }, has) =>
    has.of === 'qualifications' ? figure('atLeast', atLeast, has.qualifications.length) : [],
  legalPerson: none,
  cleanRecord: none,
  declaration: none,
  unstated: none,
}

function wordOf(line: { what: string | string[] } | { any: unknown[] }) {
  return 'what' in line ? line.what : ''
}

function figure(path: string, needs: unknown, has: number | undefined): Compared[] {
  return typeof needs === 'number' && has !== undefined ? [{ path, needs, has }] : []
}

function assets(atLeastWan: unknown, has: Has): Compared[] {
  return has.of === 'yuan' && has.yuan !== undefined ? figure('atLeastWan', atLeastWan, has.yuan / 10_000) : []
}

/** Lines in the order in which findings list them: each before its parts. */
function peopleFigures(
  lines: readonly Line[],
  several: boolean,
  has: Extract<Has, { of: 'people' }>['lines'],
  missed: readonly string[],
): Compared[] {
  let next = 0
  const walk = (line: Line, path: string): Compared[] => {
    const found = has[next++]
    return [
      ...figure(`${path}atLeast`, line.atLeast, found?.sure),
      ...(line.covering ?? []).map((element, i) => ({
        path: `${path}covering/${i + 1}`,
        needs: 1,
        has: missed.includes([element].flat().join('/')) ? 0 : 1,
      })),
      ...(line.ofWhich ?? []).flatMap((it, i) => walk(it, `${path}ofWhich/${i + 1}/`)),
    ]
  }
  return lines.flatMap((line, i) => walk(line, several ? `lines/${i + 1}/` : ''))
}
