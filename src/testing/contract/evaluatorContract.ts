import fc from 'fast-check'
import type { Plan } from '../../assess/plan.ts'
import type { Requirement } from '../../corpus/requirements/index.ts'
import { routedRequirements } from '../../corpus/routing.ts'
import { firstDifference } from '../difference.ts'
import type { Filing } from '../filing.ts'
import { broken, planOfFiling, type Scope } from '../laws/scope.ts'
import { coreEvaluator, type Evaluation, type Evaluator } from './evaluation.ts'

/** What an evaluator must agree on. */
export const clauses = ['itemVerdicts', 'findingVerdicts', 'has', 'causes'] as const
export type ClauseName = (typeof clauses)[number]

/** An evaluator on trial. */
export interface EvaluatorOnTrial extends Scope {
  evaluate: Evaluator
  /** What it must agree with; the core when absent. */
  reference?: Evaluator
  /** The clauses that it is not asked to keep, each with the reason. */
  skip?: Readonly<Partial<Record<ClauseName, string>>>
  /** Requirements that it leaves out, with the reason. */
  leavesOut?: { reason: string; requirement(it: Requirement): boolean }
  /** The law that the evaluator on trial is given; the reference’s when absent. */
  plan?(filing: Filing): Plan
  numRuns?: number
  seed?: number
}

/** One clause of the contract, to be registered with a test runner: check it, or show why it is skipped. */
export interface Clause {
  name: string
  skipped?: string
  check(): void
}

/**
 * The contract that a faster or other evaluator keeps with the core: on every filing it gives the same verdicts, the same
 * figures and the same causes. Registers with any test runner.
 *
 * @throws Error from `check`, with the minimal filing, when the evaluators differ
 * @example
 * for (const { name, skipped, check } of evaluatorContract({ evaluate, corpus, filings }))
 *   (skipped === undefined ? test : test.skip)(skipped === undefined ? name : `${name} (${skipped})`, check)
 */
export function evaluatorContract(trial: EvaluatorOnTrial): Clause[] {
  const { skip = {}, leavesOut } = trial
  return clauses.map((clause): Clause => {
    const skipped = skip[clause] ?? (clause === 'itemVerdicts' ? leavesOut?.reason : undefined)
    const check = () => keep(clause, trial)
    return skipped === undefined ? { name: names[clause], check } : { name: names[clause], skipped, check }
  })
}

const names: Record<ClauseName, string> = {
  itemVerdicts: 'gives every item the same verdict',
  findingVerdicts: 'gives every finding the same verdict',
  has: 'says the same of what the enterprise has',
  causes: 'names the same causes',
}

type Item = Evaluation['items'][number]

const views: Record<ClauseName, (item: Item) => unknown> = {
  itemVerdicts: ({ verdict }) => verdict,
  findingVerdicts: ({ findings }) => findings.map(({ key, verdict }) => ({ key, verdict })),
  has: ({ findings }) => findings.map(({ key, has }) => ({ key, has })),
  causes: ({ findings }) => findings.map(({ key, causes }) => ({ key, causes })),
}

function keep(clause: ClauseName, trial: EvaluatorOnTrial): void {
  const { corpus, filings, evaluate, reference = coreEvaluator, leavesOut, numRuns = 200, seed } = trial
  const property = fc.property(filings, (filing) => {
    const plan = planOfFiling(corpus, filing)
    const given = evaluate(trial.plan?.(filing) ?? plan, filing.snapshot).items.map(views[clause])
    const wanted = reference(plan, filing.snapshot).items.map((item, i) =>
      views[clause](leavesOut === undefined ? item : without(leavesOut.requirement, item, plan, filing, i)),
    )
    const found = firstDifference(given, wanted)
    if (found !== undefined) broken(`the evaluators differ at ${found}`)
  })
  fc.assert(property, { numRuns, ...(seed === undefined ? {} : { seed }) })
}

/** An item without the findings that the evaluator on trial leaves out. */
function without(leaves: (it: Requirement) => boolean, item: Item, plan: Plan, filing: Filing, index: number): Item {
  const { application } = filing.snapshot
  const { qualification, route } = application.items[index]!
  const standard = plan.law.standard(qualification)
  if (standard === undefined) return item
  const routes = plan.routes(standard, application.kind)
  const taken = route === undefined ? routes[0] : routes.find((it) => it.id === route)
  const left = new Set(
    routedRequirements(plan.law, standard, taken).flatMap((it) => (leaves(it.requirement) ? [it.key] : [])),
  )
  return { ...item, findings: item.findings.filter((it) => !left.has(it.key)) }
}
