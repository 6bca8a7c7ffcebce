import type { Expectation } from './caseFile.ts'
import { hasOf } from './compare.ts'
import { itemJudgement } from './judgement.ts'
import type { CaseResult } from './run.ts'

/** What an expectation always says where there is something to say. */
const closed = ['unmet', 'undetermined', 'refusals', 'jointlyShort'] as const

/**
 * What was found, written as an expectation that looks at the same things as the old one.
 *
 * @returns undefined when the case could not be judged
 */
export function foundExpectation({ assessment, expected }: CaseResult): Expectation | undefined {
  const item = assessment?.items[0]
  if (item === undefined) return undefined
  const found = itemJudgement(item)
  const { notAssessed = [], has = {} } = expected
  const missing = notAssessed.filter((key) => item.findings.every((it) => it.key !== key))
  const counts = Object.keys(has).flatMap((key) => {
    const count = hasOf(item, key)
    return count === undefined ? [] : [[key, count] as const]
  })
  const all: Expectation = {
    ...(found as Expectation),
    ...(missing.length === 0 ? {} : { notAssessed: missing }),
    ...(counts.length === 0 ? {} : { has: Object.fromEntries(counts) }),
  }
  const kept = Object.keys(expected) as (keyof Expectation)[]
  const added = closed.filter((key) => key in all && !kept.includes(key))
  return Object.fromEntries(
    [...kept, ...added].filter((key) => all[key] !== undefined).map((key) => [key, all[key]]),
  ) as unknown as Expectation
}
