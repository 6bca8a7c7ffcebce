import type { Act } from '../assess/act.ts'
import { applyActs } from '../assess/apply.ts'
import { contextsOf } from '../assess/assess.ts'
import type { Plan } from '../assess/plan.ts'
import { equipment } from '../assess/requirements/equipment.ts'
import { performance } from '../assess/requirements/performance.ts'
import type { Assessor, Setup } from '../assess/setup.ts'
import { asRecorded } from '../corpus/doubts.ts'
import type { EquipmentLine, EquipmentRequirement } from '../corpus/requirements/equipment.ts'
import { isComposite, type LeafRequirement, type Requirement } from '../corpus/requirements/index.ts'
import type { PerformanceRequirement } from '../corpus/requirements/performance.ts'
import type { PerformanceClass } from '../corpus/requirements/works.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { PassingBase } from './caseFile.ts'

/**
 * Every way to serve a class or a line: its number, then that of each alternative on the way down.
 *
 * @example
 * waysOf({ any: [a, b] }) // ['1', '2']
 */
export function waysOf(it: PerformanceClass | EquipmentLine): string[] {
  const alternatives = alternativesOf(it)
  return alternatives?.flatMap((child, i) => waysOf(child).map((way) => join(i + 1, way))) ?? ['']
}

const join = (n: number, way: string) => (way === '' ? `${n}` : `${n}/${way}`)

function alternativesOf(it: PerformanceClass | EquipmentLine): (PerformanceClass | EquipmentLine)[] | undefined {
  if ('any' in it) return it.any
  const isChoice = 'pool' in it && it.pool.length > 1
  return isChoice ? it.pool.map((works) => ({ ...it, pool: [works] })) : undefined
}

/** A class or a line with the choices of a way made. */
function chosen<T extends PerformanceClass | EquipmentLine>(of: readonly T[], way: string): T[] {
  const [n, ...steps] = way.split('/').map(Number)
  let it: PerformanceClass | EquipmentLine | undefined = of[n! - 1]
  for (const step of steps) it = it === undefined ? undefined : alternativesOf(it)?.[step - 1]
  return it === undefined ? [] : [it as T]
}

/** Begins a filing with the projects and machines that serve the ways a base asks for. */
export function takeWays(snapshot: Snapshot, plan: Plan, { classes, machines }: PassingBase): Snapshot {
  if (classes === undefined && machines === undefined) return snapshot
  const item = contextsOf(plan, snapshot)[0]!.plan
  const leaves = (item?.requirements ?? []).flatMap((it) => leavesOf(it.requirement))
  return leaves.reduce((filing, leaf) => {
    if (leaf.kind === 'performance' && classes !== undefined && leaf.of !== 'unknown')
      return mended(filing, plan, performance, withClasses(leaf, classes))
    if (leaf.kind === 'equipment' && machines !== undefined)
      return mended(filing, plan, equipment, withLines(leaf, machines))
    return filing
  }, snapshot)
}

function leavesOf(it: Requirement): LeafRequirement[] {
  return isComposite(it) ? it.of.flatMap(leavesOf) : [it]
}

function withClasses(it: PerformanceRequirement, ways: readonly string[]): PerformanceRequirement {
  const of = ways.flatMap((way) => chosen(it.of as PerformanceClass[], way)).map(asRecorded)
  const { groups: _, orSameClass: __, ...rest } = it
  return { ...rest, of, ...(it.projects === undefined ? { atLeast: of.length } : {}) }
}

function withLines({ atLeast: _, ...it }: EquipmentRequirement, ways: readonly string[]): EquipmentRequirement {
  return { ...it, of: ways.flatMap((way) => chosen(it.of, way)) }
}

/** These kinds ask no questions about people, so that the vocabulary is all they need of a setup. */
function mended<R extends LeafRequirement>(
  snapshot: Snapshot,
  plan: Plan,
  kind: Assessor<R>,
  requirement: R,
): Snapshot {
  const { context } = contextsOf(plan, snapshot)[0]!
  if (context === undefined) return snapshot
  const judge = kind.compile(requirement, { lexicon: plan.law.lexicon } as Setup)
  const acts: Act[] = judge.remedy(judge.judge(context), context)
  return applyActs(snapshot, 0, acts, plan.law)
}
