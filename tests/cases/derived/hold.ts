import type { Case, CaseGroup, Expectation } from '../../../src/cases/caseFile.ts'
import { prepareCase } from '../../../src/cases/run.ts'
import { shippedCorpus } from '../../../src/index.ts'
import { bareKeys } from '../../corpus/reading/topics.ts'
import { type Derived, derive } from './derive.ts'
import { keysOf } from './keys.ts'

/** What is said of one case: it agrees with the reading, it differs, or it is none of the reading's matters. */
export interface Held {
  differences: string[]
  outside?: string
}

/** Refusals that rest on what is held, on penalties, on the profile: no figures of the reading. */
const derivable = new Set(['unknownStandard', 'beforeRoutes', 'noRoute', 'gradeCancelled'])

/** Holds the recorded expectation of a case against what the reading makes of its filing. */
export function hold(group: CaseGroup, one: Case): Held {
  const { snapshot, profile } = prepareCase(shippedCorpus, group, one)
  if (profile !== '全国') return { differences: [], outside: `profile ${profile}` }
  if (snapshot.application.items.length > 1) return { differences: [], outside: 'several items' }
  const item = snapshot.application.items[0]!
  if (item.route !== undefined) return { differences: [], outside: 'a route by name' }
  const { expect } = one
  const derived = derive(snapshot)
  const found: string[] = []
  const differ = (what: string, recorded: unknown, read: unknown) => {
    if (JSON.stringify(recorded) !== JSON.stringify(read))
      found.push(`${what}: ${JSON.stringify(recorded)} recorded, ${JSON.stringify(read)} as read`)
  }
  const refusals = (expect.refusals ?? []).filter((it) => derivable.has(it))
  differ('refusals', [...refusals].sort(), [...derived.refusals].sort())
  const others = (expect.refusals ?? []).length > refusals.length
  if (!others) differ('outcome', expect.outcome, withBare(derived.outcome, expect))
  if (expect.route !== undefined) differ('route', expect.route, derived.route)
  if (derived.refusals[0] === 'unknownStandard') return { differences: found }
  const asked = [...derived.verdicts.keys()]
  for (const verdict of ['unmet', 'undetermined'] as const) {
    const recorded = keysOf(Object.keys(expect[verdict] ?? {}))
    const read = asked.filter((it) => derived.verdicts.get(it) === verdict)
    differ(verdict, [...recorded].sort(), read.sort())
  }
  if (expect.met !== undefined) {
    const met = asked.filter((it) => derived.verdicts.get(it) === 'met')
    differ('met', [...keysOf(expect.met)].sort(), met.sort())
  }
  return { differences: found }
}

/** The outcome once what has no figures, which the reading leaves out, has had its say as recorded. */
function withBare(outcome: Derived['outcome'], { unmet = {}, undetermined = {} }: Expectation): Derived['outcome'] {
  const bare = (of: object) => Object.keys(of).some((it) => bareKeys.has(it))
  if (outcome === 'refused' || outcome === 'unmet') return outcome
  return bare(unmet) ? 'unmet' : bare(undetermined) ? 'undetermined' : outcome
}
