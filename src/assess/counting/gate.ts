import type { SourcedCheck } from '../../corpus/counting.ts'
import type { Code } from '../source/code.ts'
import { type Moment, NOT, SURE, type Weighing, type Weight } from './check.ts'
import type { Standing } from './reason.ts'

/** All checks of one subject together: the least weight, and every reason below sure. */
export interface Gate<T> {
  weigh(it: T, moment: Moment): Weight
  /** Adds every reason below sure; `at` points to the thing checked. */
  explain(it: T, moment: Moment, at: string, into: Standing[]): void
  /** An expression that is true only where `it` surely passes every check. */
  passes(it: string, code: Code): string
}

/**
 * Joins checks.
 *
 * @param sources - the rules that the checks come from, in their order; checks without one stand last
 */
export function gateOf<T>(weighings: readonly Weighing<T>[], sources: readonly SourcedCheck[] = []): Gate<T> {
  return {
    weigh: weighInTurn(weighings),
    explain(it, moment, at, into) {
      for (let i = 0; i < weighings.length; i++) {
        const weighing = weighings[i]!
        const weight = weighing.weigh(it, moment)
        if (weight === SURE) continue
        const { reason, fact } = weighing.explain(it, moment)
        // The reason is made for this call alone: what it becomes here is added to it, not copied.
        const standing = reason as Standing
        standing.weighs = weight === NOT ? 'not' : 'may'
        const source = sources[i]
        if (source !== undefined) standing.instrument = source.instrument
        if (source?.check.clause !== undefined) standing.clause = source.check.clause
        if (fact !== undefined) standing.pointer = `${at}/${fact}`
        into.push(standing)
      }
    },
    passes: (it, code) =>
      weighings
        .map((own) => own.passes?.(it, code) ?? `${code.constant(own.weigh)}(${it}, moment) === ${SURE}`)
        .join(' && ') || 'true',
  }
}

/** The least weight that any of the checks gives. */
function weighInTurn<T>(weighings: readonly Weighing<T>[]): Gate<T>['weigh'] {
  if (weighings.length === 0) return () => SURE
  if (weighings.length === 1) return weighings[0]!.weigh
  return (it, moment) => {
    let weight: Weight = SURE
    for (let i = 0; i < weighings.length; i++) {
      const own = weighings[i]!.weigh(it, moment)
      if (own === NOT) return NOT
      if (own < weight) weight = own
    }
    return weight
  }
}

const passes: Weighing<unknown> = { weigh: () => SURE, explain: () => ({ reason: { code: 'notAccepted' } }) }

/**
 * The same for checks that run for everybody and that all but a few pass: a call site for each check, so that each calls
 * one function only and can be inlined. Only those who fail one are weighed in turn.
 */
export function unrolled<T>(weighings: readonly Weighing<T>[], sources: readonly SourcedCheck[]): Gate<T> {
  const gate = gateOf(weighings, sources)
  const at = (i: number) => weighings[i] ?? passes
  const [a, b, c, d] = [at(0), at(1), at(2), at(3)]
  const [e, f, g, h] = [at(4), at(5), at(6), at(7)]
  const [few, many] = [weighings.length <= 4, weighings.length > 8]
  return {
    weigh: (it, moment) =>
      a.weigh(it, moment) === SURE &&
      b.weigh(it, moment) === SURE &&
      c.weigh(it, moment) === SURE &&
      d.weigh(it, moment) === SURE &&
      (few ||
        (e.weigh(it, moment) === SURE &&
          f.weigh(it, moment) === SURE &&
          g.weigh(it, moment) === SURE &&
          h.weigh(it, moment) === SURE &&
          !many))
        ? SURE
        : gate.weigh(it, moment),
    explain: gate.explain,
    passes: gate.passes,
  }
}
