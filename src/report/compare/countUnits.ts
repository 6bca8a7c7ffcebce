import type { LeafKind } from '../../corpus/requirements/index.ts'

/** What the numbers of each kind count: at the requirement itself, and in the parts that it lists. */
const counts: { [K in LeafKind]?: { whole: string; part: string } } = {
  people: { whole: '人', part: '人' },
  namedStaff: { whole: '人', part: '人' },
  leadProjects: { whole: '项', part: '项' },
  performance: { whole: '类', part: '项' },
  equipment: { whole: '项', part: '台' },
  qualificationsHeld: { whole: '项', part: '项' },
}

/** Fields whose name says the unit. */
const named: Record<string, string> = {
  atLeastWan: '万元',
  atLeastSqm: '平方米',
  lookbackYears: '年',
  years: '年',
  projects: '项',
  orSameClass: '项',
}

/** The unit of a figure of a field, where neither the field nor its neighbours say one. */
export function countUnit(kind: string, field: string, inPart: boolean): string | undefined {
  const of = counts[kind as LeafKind]
  return named[field] ?? (inPart ? of?.part : of?.whole)
}
