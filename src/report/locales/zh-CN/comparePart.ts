import type { EquipmentLine } from '../../../corpus/requirements/equipment.ts'
import type { LeafKind, Requirement } from '../../../corpus/requirements/index.ts'
import type { Line } from '../../../corpus/requirements/people.ts'
import type { PerformanceClass, Test } from '../../../corpus/requirements/works.ts'
import type { Predicate } from '../../../corpus/schema/predicate.ts'
import { requirementText, type Words } from '../../words.ts'
import { machinesText } from './equipment.ts'
import { having } from './predicate.ts'
import { lineText } from './requirement.ts'
import { and, figure } from './text.ts'
import { classText, testText } from './works.ts'

type Say = (it: unknown, words: Words) => string

/** How the parts of each kind are said, where people, tests and whole requirements are not meant. */
const parts: { [K in LeafKind]?: Say } = {
  performance: (it, words) => classText(it as PerformanceClass, words),
  leadProjects: (it, words) => classText(it as PerformanceClass, words),
  equipment: (it, words) => machinesText(it as EquipmentLine, words),
  people: (it, words) => lineText(it as Line, '人', words),
}

/** A part of a requirement of a kind that stands on one side only. */
export function partText(it: unknown, kind: string, words: Words): string {
  if (it === 'unknown') return '（未知）'
  if (it === null || typeof it !== 'object') return String(it)
  if (Array.isArray(it)) return and(it.map((one) => partText(one, kind, words)))
  if ('kind' in it) return requirementText(it as Requirement, words)
  if ('metric' in it) return testText(it as Test, words)
  if ('of' in it && 'atLeast' in it)
    return `${and((it.of as unknown[]).map(String))}中的${figure(it.atLeast as number)}`
  if ('grade' in it || 'works' in it) return Object.values(it).flat().join('、')
  const say = 'who' in it || 'what' in it || 'pool' in it || isClass(it) ? parts[kind as LeafKind] : undefined
  return say === undefined ? having(it as Predicate, words) : say(it, words)
}

/** A choice whose innermost parts are works or machines, not certificates. */
function isClass(it: object): boolean {
  const [list] = ['any', 'all'].flatMap((key) => (it as Record<string, object[] | undefined>)[key] ?? [])
  return list !== undefined && ('what' in list || 'pool' in list || isClass(list))
}
