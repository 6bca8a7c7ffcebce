import type { EquipmentLine } from '../../../src/corpus/requirements/equipment.ts'
import { isComposite, type Requirement } from '../../../src/corpus/requirements/index.ts'
import type { PerformanceRequirement } from '../../../src/corpus/requirements/performance.ts'
import { demands } from './amounts.ts'
import { waysOf } from './classRows.ts'
import { kindsOf, peopleRows } from './peopleRows.ts'
import type { Words } from './words.ts'

/** The figures of a requirement, each with its unit and its words, as rows that can be compared as sets. */
export function rowsOf(it: Requirement, words: Words): string[] {
  if (isComposite(it)) return it.of.flatMap((child) => rowsOf(child, words))
  switch (it.kind) {
    case 'netAssets':
    case 'registeredCapital':
      return [`>= ${it.atLeastWan} 万元`]
    case 'premises':
      return [`${words.of('premises', it.what)}${it.atLeastSqm === undefined ? '' : ` >= ${it.atLeastSqm} 平方米`}`]
    case 'people':
      return peopleRows(it, words)
    case 'technicalLead':
      return kindsOf(it.who, words)
    case 'namedStaff':
      return [`${it.atLeast} ${it.role}${it.who === undefined ? '' : `: ${kindsOf(it.who, words).join(' or ')}`}`]
    case 'leadProjects': {
      const like = 'works' in it.like ? words.of('works', it.like.works) : it.like.grade
      return [`${it.atLeast} 项 by 技术负责人${it.or === undefined ? '' : ` or ${others(it.or)}`}, like ${like}`]
    }
    case 'performance':
      return performanceRows(it, words)
    case 'equipment':
      return [
        ...(it.atLeast === undefined ? [] : [`${it.atLeast} of the machines`]),
        ...it.of.flatMap((line) => machineRows(line, words)),
      ]
    case 'qualificationsHeld':
      return [`${it.atLeast} ${it.of.grade}${it.distinct === undefined ? '' : ', each of another category'}`]
    case 'cleanRecord':
      return [`${it.lookbackYears} 年`, ...words.of('acts', it.twice ?? []).map((act) => `not 2 of ${act}`)]
    case 'declaration':
      return [words.of('declarations', it.of).join()]
    case 'unstated':
      return ['unknown']
    case 'legalPerson':
      return []
  }
}

/** The law names the kind of registration only; level and specialties are those of the requirement on people. */
const others = (it: unknown) => [...JSON.stringify(it).matchAll(/"as":"(.+?)"/g)].map(([, as]) => as).join(' or ')

function performanceRows(it: PerformanceRequirement, words: Words): string[] {
  const { of, lookbackYears, role, groups = [], outOf } = it
  if ([of, lookbackYears, it.atLeast].every((one) => one === 'unknown')) return ['unknown']
  const take = it.projects === undefined ? `${it.atLeast} of ${outOf ?? of.length} classes` : `${it.projects} projects`
  return [
    `within ${lookbackYears} 年`,
    take,
    ...(role === undefined ? [] : [`as ${words.of('roles', role)}`]),
    ...(it.independent === true ? ['alone'] : []),
    ...groups.map((group) => `${group.atLeast} of classes ${[...group.of].sort()}${doubtedRow(group)}`),
    ...(it.orSameClass === undefined ? [] : [`or ${it.orSameClass} projects of one class`]),
    ...(of === 'unknown'
      ? ['classes unknown']
      : of.flatMap((one, i) => waysOf(one, words).map((way) => `class ${i + 1}${doubtedRow(one)}: ${way}`))),
  ]
}

const doubtedRow = ({ confidence }: { confidence?: string | undefined }) =>
  confidence === 'low' ? ', which no source bears out' : ''

function machineRows(it: EquipmentLine, words: Words): string[] {
  if ('any' in it)
    return [
      it.any
        .map((one) => machineRows(one, words).join(' and '))
        .sort()
        .join(' or '),
    ]
  const { what, where = [], sum, ofWhich = [] } = it
  const kind = [words.of('equipment', what).join('/'), ...where.flatMap((test) => demands(test, words)).sort()].join(
    '; ',
  )
  const row = sum === undefined ? `${it.atLeast ?? 1} ${kind}` : `${kind}: ${demands(sum, words).join()} together`
  return [row, ...ofWhich.flatMap((part) => machineRows(part, words).map((one) => `${one}, among ${row}`))]
}
