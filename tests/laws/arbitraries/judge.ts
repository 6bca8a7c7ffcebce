import { assess } from '../../../src/assess/assess.ts'
import type { Finding, ItemAssessment } from '../../../src/assess/finding.ts'
import type { Verdict } from '../../../src/assess/verdict.ts'
import { isComposite, type Requirement } from '../../../src/corpus/requirements/index.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { little, planOn } from './corpora.ts'

/** Judges a filing by the little law of its day. */
export function judgeLittle(snapshot: Snapshot, profile: string): ItemAssessment[] {
  return assess(planOn(little, snapshot.application.acceptedOn!, profile), snapshot).items
}

/** Verdicts from the worst to the best. */
export const rank = (verdict: Verdict) => ['unmet', 'undetermined', 'met'].indexOf(verdict)

/** Verdicts by requirement. */
export const byKey = (findings: readonly Finding[]) => Object.fromEntries(findings.map((it) => [it.key, it.verdict]))

/**
 * Is a requirement seated jointly with others? Its own finding may then turn either way when another comes within reach,
 * so laws about more facts speak of the item as a whole instead.
 */
export function isSeated(it: Requirement): boolean {
  return isComposite(it) ? it.of.some(isSeated) : it.kind === 'people' && it.unit !== '人次'
}
