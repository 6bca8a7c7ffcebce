import type { Assessment, Finding, ItemAssessment } from '../assess/finding.ts'

/** What an expectation says of one item. What is left out is expected to be empty. */
export interface ItemJudgement {
  outcome: string
  route?: string
  met?: string[]
  /** Requirement keys with the codes of their causes. */
  unmet?: Record<string, string[]>
  undetermined?: Record<string, string[]>
  refusals?: string[]
  /** Sets of requirements that are short together. */
  jointlyShort?: string[][]
  /** Why people, projects or machines do not count, for the requirements that are not met. */
  notCounted?: Record<string, string[]>
}

/** An assessment as expectations write it, every list sorted and empty ones left out. */
export function judgementOf({ items }: Assessment): ItemJudgement[] {
  return items.map(itemJudgement)
}

/** One item as expectations write it. */
export function itemJudgement(item: ItemAssessment): ItemJudgement {
  const { outcome, route, findings, refusals, jointlyShort } = item
  const of = (verdict: string) => findings.filter((it) => it.verdict === verdict)
  const open = findings.filter((it) => it.verdict !== 'met')
  return normalise({
    outcome,
    ...(route === undefined ? {} : { route }),
    met: of('met').map((it) => it.key),
    unmet: byKey(of('unmet'), (it) => it.causes.map((cause) => cause.code)),
    undetermined: byKey(of('undetermined'), (it) => it.causes.map((cause) => cause.code)),
    refusals: refusals.map((it) => it.code),
    jointlyShort: jointlyShort.map((it) => it.requirements),
    notCounted: byKey(open, (it) => it.notCounted.flatMap(({ reasons }) => reasons.map((reason) => reason.code))),
  })
}

const byKey = (findings: readonly Finding[], codes: (it: Finding) => string[]) =>
  Object.fromEntries(findings.map((it) => [it.key, codes(it)]))

const unique = (list: readonly string[]) => [...new Set(list)].sort()
const isEmpty = (it: unknown) => typeof it === 'object' && it !== null && Object.keys(it).length === 0

/** Sorts what has no order and drops what is empty, so that two judgements compare by what they say. */
export function normalise(it: ItemJudgement): ItemJudgement {
  const codes = (record: Record<string, string[]> = {}) =>
    Object.fromEntries(Object.entries(record).map(([key, list]) => [key, unique(list)]))
  const reasons = Object.entries(codes(it.notCounted)).filter(([, list]) => list.length > 0)
  const sorted = {
    ...it,
    met: unique(it.met ?? []),
    unmet: codes(it.unmet),
    undetermined: codes(it.undetermined),
    refusals: unique(it.refusals ?? []),
    jointlyShort: (it.jointlyShort ?? []).map(unique).sort((a, b) => (a.join() < b.join() ? -1 : 1)),
    notCounted: Object.fromEntries(reasons),
  }
  return Object.fromEntries(Object.entries(sorted).filter(([, value]) => !isEmpty(value))) as unknown as ItemJudgement
}
