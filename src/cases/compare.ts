import type { ItemAssessment } from '../assess/finding.ts'
import type { Expectation } from './caseFile.ts'
import { type ItemJudgement, itemJudgement, normalise } from './judgement.ts'

/** One thing that came out otherwise than expected. */
export interface Difference {
  at: keyof Expectation
  /** The requirement, where it is about one. */
  key?: string
  expected: unknown
  found: unknown
}

/** What must be named when it is there. */
const closed = ['unmet', 'undetermined', 'refusals', 'jointlyShort'] as const
/** What is looked at only where an expectation gives it. */
const open = ['route', 'met', 'notCounted'] as const
const byKey: ReadonlySet<string> = new Set(['unmet', 'undetermined', 'notCounted'])

/** Holds what was found against what was expected. */
export function differences(expected: Expectation, item: ItemAssessment): Difference[] {
  const { notAssessed = [], has = {}, ...judgement } = expected
  const wanted = normalise(judgement)
  const found = itemJudgement(item)
  const places = [
    'outcome' as const,
    ...closed.filter((at) => at in wanted || at in found),
    ...open.filter((at) => at in wanted),
  ]
  return [
    ...places.flatMap((at) => differ(at, wanted, found)),
    ...notAssessed
      .filter((key) => item.findings.some((it) => it.key === key))
      .map((key): Difference => ({ at: 'notAssessed', key, expected: false, found: true })),
    ...Object.entries(has)
      .map(([key, count]): Difference => ({ at: 'has', key, expected: count, found: hasOf(item, key) }))
      .filter((it) => it.expected !== it.found),
  ]
}

function differ(at: keyof ItemJudgement, wanted: ItemJudgement, found: ItemJudgement): Difference[] {
  if (!byKey.has(at)) return same(wanted[at], found[at]) ? [] : [{ at, expected: wanted[at], found: found[at] }]
  const left = (wanted[at] ?? {}) as Record<string, string[]>
  const right = (found[at] ?? {}) as Record<string, string[]>
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return keys
    .filter((key) => !same(left[key], right[key]))
    .map((key) => ({ at, key, expected: left[key], found: right[key] }))
}

/** Both are normalised: equal when their texts are. */
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** How many people, projects or yuan a finding shows; undefined for other kinds. */
export function hasOf({ findings }: ItemAssessment, key: string): number | undefined {
  const has = findings.find((it) => it.key === key)?.has
  if (has?.of === 'people') return has.lines[0]!.sure
  if (has?.of === 'yuan') return has.yuan
  return has?.of === 'projects' ? has.count : undefined
}
