import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, contextsOf } from '../../src/assess/assess.ts'
import { type CompileOptions, compile, type Plan } from '../../src/assess/plan.ts'
import { planFor } from '../../src/cases/plans.ts'
import { coreEvaluator, evaluatorContract, type Filing, judgeEvaluator, type Scope } from '../../src/testing/index.ts'
import { planOfFiling } from '../../src/testing/laws/scope.ts'
import { shipped } from '../laws/corpora.ts'
import { littleScope } from '../laws/little.ts'
import { runs } from '../laws/runs.ts'
import { shippedScope } from '../laws/shippedScope.ts'

const scopes: [string, Scope, number][] = [
  ['the little law', littleScope(), 1500],
  ['the shipped law', shippedScope, 500],
]

type Ways = NonNullable<CompileOptions['scan']>
const compiled = new WeakMap<Plan, Map<string, Plan>>()

/** The same law with the scan of people made in one of these ways; by closures when there is none. */
function scanning(plan: Plan, ...ways: Ways): Plan {
  const byWay = compiled.get(plan) ?? new Map<string, Plan>()
  compiled.set(plan, byWay)
  const made = byWay.get(ways.join()) ?? compile(plan.law, { scan: ways })
  byWay.set(ways.join(), made)
  return made
}

const scansOf = (plan: Plan, { snapshot }: Filing) =>
  contextsOf(plan, snapshot).flatMap((it) => it.plan?.scannedBy ?? [])

describe.each(scopes)('on %s', (_, scope, numRuns) => {
  it('the scan made of source runs, and agrees with the closures and the default in everything', () => {
    let bySource = 0
    fc.assert(
      fc.property(scope.filings, (filing) => {
        const usual = planOfFiling(scope.corpus, filing)
        const [source, closures] = [scanning(usual, 'source'), scanning(usual)]
        expect(scansOf(closures, filing).filter((it) => it !== 'closures')).toEqual([])
        expect(scansOf(source, filing).filter((it) => it !== 'source')).toEqual([])
        bySource += scansOf(source, filing).length
        for (const snapshot of [filing.snapshot, filing.full]) {
          const wanted = assess(closures, snapshot)
          expect(assess(source, snapshot)).toEqual(wanted)
          expect(assess(usual, snapshot)).toEqual(wanted)
        }
      }),
      runs(numRuns),
    )
    expect(bySource).toBeGreaterThanOrEqual(numRuns)
  })

  describe('judging without explanation', () => {
    const skip = { causes: 'it gives no causes' }
    for (const { name, skipped, check } of evaluatorContract({
      ...scope,
      ...runs(numRuns / 2),
      evaluate: judgeEvaluator,
      skip,
    }))
      it.skipIf(skipped !== undefined)(skipped === undefined ? name : `${name} (${skipped})`, check)
  })
})

describe('the contract', () => {
  const target = { corpus: shipped, filings: shippedScope.filings, numRuns: 50 }
  const clause = (evaluate: typeof coreEvaluator, n: number) => evaluatorContract({ ...target, evaluate })[n]!

  it('is kept by the core', () => {
    for (const { check } of evaluatorContract({ ...target, evaluate: coreEvaluator })) check()
  })

  it.each([
    ['verdict of an item', 0, { verdict: 'met' }],
    ['verdict of a finding', 1, { findings: [] }],
  ] as const)('is broken by a wrong %s', (_, n, wrong) => {
    const evaluator: typeof coreEvaluator = (plan, snapshot) => ({
      items: coreEvaluator(plan, snapshot).items.map((it) => ({ ...it, ...wrong })),
    })
    expect(() => clause(evaluator, n).check()).toThrow('Property failed')
  })

  it('is broken by missing figures and causes', () => {
    const evaluator: typeof coreEvaluator = (plan, snapshot) => ({
      items: coreEvaluator(plan, snapshot).items.map(({ verdict, findings }) => ({
        verdict,
        findings: findings.map(({ key, verdict }) => ({ key, verdict })),
      })),
    })
    clause(evaluator, 1).check()
    expect(() => clause(evaluator, 2).check()).toThrow('Property failed')
    expect(() => clause(evaluator, 3).check()).toThrow('Property failed')
  })

  it('gives the reason for what is skipped', () => {
    const skip = { has: 'no figures' }
    const clauses = evaluatorContract({ ...target, evaluate: coreEvaluator, skip })
    expect(clauses.map((it) => it.skipped)).toEqual([undefined, undefined, 'no figures', undefined])
  })

  it('judges by the plan that the one on trial is given', () => {
    const plans: Plan[] = []
    const [first] = evaluatorContract({
      ...target,
      numRuns: 5,
      plan: (filing) => scanning(planOfFiling(shipped, filing)),
      evaluate(plan, snapshot) {
        plans.push(plan)
        return coreEvaluator(plan, snapshot)
      },
    })
    first!.check()
    expect(plans).toHaveLength(5)
    for (const plan of plans) expect(plan).not.toBe(planFor(shipped, plan.law.day, plan.law.profile.id))
  })
})
