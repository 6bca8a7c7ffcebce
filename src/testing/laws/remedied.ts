import { assess } from '../../assess/assess.ts'
import type { Finding, ItemAssessment, Remedy } from '../../assess/finding.ts'
import type { Plan } from '../../assess/plan.ts'
import { mend, remediesFor } from '../../assess/remedies.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { holdsDoubt, isDoubted } from '../../corpus/doubts.ts'
import { isComposite, type Requirement } from '../../corpus/requirements/index.ts'
import type { PerformanceRequirement } from '../../corpus/requirements/performance.ts'
import type { Filing } from '../filing.ts'
import { planOfFiling } from './scope.ts'

/** A filing with its remedies: those that mend, and the findings that only time mends. */
export interface Remedied {
  plan: Plan
  filing: Filing
  remedies: Remedy[]
  /** Findings, as `item key`, that wait for a day. */
  waiting: ReadonlySet<string>
}

/** Works out the remedies of a filing. */
export function remedied(corpus: Corpus, filing: Filing): Remedied {
  const plan = planOfFiling(corpus, filing)
  const all = remediesFor(plan, assess(plan, filing.snapshot))
  const waits = (it: Remedy) => it.acts.some(({ act }) => act === 'waitUntil')
  return {
    plan,
    filing,
    remedies: all.filter((it) => !waits(it)),
    waiting: new Set(all.filter(waits).map((it) => `${it.item} ${it.finding}`)),
  }
}

/** The items after some of the remedies. */
export const itemsAfter = ({ plan, filing }: Remedied, some: readonly Remedy[]): ItemAssessment[] =>
  assess(plan, mend(filing.snapshot, some, plan)).items

const lawUnknown: readonly string[] = ['figureUnknown', 'textUnknown', 'lawUnverified']

/** Findings that are open although the firm can mend them: not where the law itself is not known, here or in another grade. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (it) =>
      it.verdict !== 'met' && isMendable(it.requirement) && !it.causes.some(({ code }) => lawUnknown.includes(code)),
  )
}

/** Can a firm mend it, whatever it does? Not where a figure or the text of the law is not known. */
export function isMendable(it: Requirement): boolean {
  if (isComposite(it)) return it.kind === 'all' ? it.of.every(isMendable) : it.of.some(isMendable)
  if (it.kind === 'performance') return !hasUnknown(it) && surelyBuildable(it)
  return it.kind !== 'unstated' && !hasUnknown(it)
}

/** Are there classes enough whose figures are sure? */
function surelyBuildable({ of, atLeast, groups = [] }: PerformanceRequirement): boolean {
  if (of === 'unknown' || atLeast === undefined) return true
  const sure = of.flatMap((it, i) => (holdsDoubt(it) ? [] : [i + 1]))
  return (
    sure.length >= Number(atLeast) &&
    groups.every((it) => !isDoubted(it) && sure.filter((n) => it.of.includes(n)).length >= Number(it.atLeast))
  )
}

/** Tells a figure that is not known anywhere inside, notes and citations aside. */
function hasUnknown(value: unknown): boolean {
  if (value === 'unknown') return true
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(
    ([key, it]) => !['note', 'unverified', 'sources', 'title'].includes(key) && hasUnknown(it),
  )
}
