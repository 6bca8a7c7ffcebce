import { assess, judge } from '../../assess/assess.ts'
import type { Finding, Has } from '../../assess/finding.ts'
import type { Plan } from '../../assess/plan.ts'
import type { Verdict } from '../../assess/verdict.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

/** What an evaluator says of a filing; what it does not give is skipped, with a reason. */
export interface Evaluation {
  items: readonly {
    verdict: Verdict
    findings: readonly { key: string; verdict: Verdict; has?: Has; causes?: readonly string[] }[]
  }[]
}

/** Anything that judges a filing by the law of a plan. */
export type Evaluator = (plan: Plan, snapshot: Snapshot) => Evaluation

/**
 * The core as an evaluator, with every explanation.
 *
 * @example
 * coreEvaluator(plan, snapshot).items[0]?.verdict // 'unmet'
 */
export const coreEvaluator: Evaluator = (plan, snapshot) => ({
  items: assess(plan, snapshot).items.map(({ verdict, findings }) => ({
    verdict,
    findings: findings.map((it) => ({ key: it.key, verdict: it.verdict, has: it.has, causes: codesOf(it) })),
  })),
})

/**
 * The core as an evaluator without explanations.
 *
 * @example
 * judgeEvaluator(plan, snapshot).items[0]?.verdict // 'unmet'
 */
export const judgeEvaluator: Evaluator = (plan, snapshot) => ({ items: judge(plan, snapshot).items })

/** The codes of the causes of a finding and of its parts, in order. */
export function codesOf({ causes, parts = [] }: Finding): string[] {
  return [...causes.map((it) => it.code), ...parts.flatMap(codesOf)]
}
