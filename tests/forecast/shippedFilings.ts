import fc from 'fast-check'
import { planFor } from '../../src/cases/plans.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { addDays } from '../../src/domain/day.ts'
import { type Filing, nearFiling, type Target, targetsOf } from '../../src/testing/index.ts'
import { shipped } from '../laws/corpora.ts'
import type { Case } from './filings.ts'

/** Days about changes of the shipped law. */
const days = ['2016-10-20', '2018-12-10', '2021-06-20', '2022-10-20', '2023-09-10', '2024-10-01', '2025-05-10']

/** Standards of every sequence: a change of law cannot be seen on one of them alone. */
const wanted = ['建筑工程', '市政公用工程', '防水防腐保温工程', '施工劳务', '房屋建筑工程', '事务所']

const targets: readonly Target[] = days.flatMap((day) =>
  ['西藏', '四川'].flatMap((profile) =>
    planFor(shipped, day, profile)
      .law.standards.filter(({ qualification }) => wanted.includes(qualification.category))
      .flatMap(({ qualification }) => targetsOf({ corpus: shipped, qualification, day, profile })),
  ),
)

const known = new Map<Target, fc.Arbitrary<Filing>>()
function near(target: Target) {
  const found = known.get(target) ?? nearFiling(target)
  known.set(target, found)
  return found
}

/** Filings near the thresholds of the shipped standards, over spans in which the law changes. */
export const nearShipped: fc.Arbitrary<Case & { corpus: Corpus }> = fc
  .constantFrom(...targets)
  .chain((target) =>
    fc.record({
      target: fc.constant(target),
      filing: near(target),
      back: fc.integer({ min: 0, max: 30 }),
      ahead: fc.integer({ min: 1, max: 60 }),
      insurance: fc.constantFrom('continues' as const, 'as-recorded' as const),
    }),
  )
  .map(({ target: { day, profile }, filing, back, ahead, insurance }) => ({
    corpus: shipped,
    snapshot: filing.snapshot,
    from: addDays(day, -back),
    until: addDays(day, ahead),
    profile,
    insurance,
  }))
