import type { EquivalenceName } from './equivalences/index.ts'
import type { Mutant } from './mutant.ts'

/** How a mutant ended. */
export type End =
  | { end: 'caught'; caughtBy: string }
  | { end: 'equivalent'; equivalence: EquivalenceName }
  | { end: 'survived'; why?: string }

/** A mutant with its end. */
export type Outcome = { mutant: Mutant } & End

/** Counts of mutants. Those that mean the same as the law count for nothing in the score. */
export interface Tally {
  caught: number
  survived: number
  equivalent: number
  /** Caught of those that could be caught, in percent; 100 when none could. */
  score: number
}

/** What came of all mutants. */
export interface MutationReport extends Tally {
  total: number
  byOperator: Record<string, Tally>
  byFile: Record<string, Tally>
  survivors: Extract<Outcome, { end: 'survived' }>[]
  equivalents: Extract<Outcome, { end: 'equivalent' }>[]
  /** Cases that the unchanged law does not judge as they expect, and that were left out. */
  unsound: string[]
  /** Explanations of mutants that do not survive. */
  staleExplanations: string[]
}

/** Sums up how mutants ended. */
export function reportOf(
  outcomes: readonly Outcome[],
  unsound: readonly string[],
  staleExplanations: readonly string[],
): MutationReport {
  return {
    total: outcomes.length,
    ...tally(outcomes),
    byOperator: tallies(outcomes, (it) => it.operator),
    byFile: tallies(outcomes, (it) => it.file),
    survivors: outcomes.filter((it) => it.end === 'survived'),
    equivalents: outcomes.filter((it) => it.end === 'equivalent'),
    unsound: [...unsound],
    staleExplanations: [...staleExplanations],
  }
}

function tally(outcomes: readonly Outcome[]): Tally {
  const count = (end: Outcome['end']) => outcomes.filter((it) => it.end === end).length
  const [caught, survived, equivalent] = [count('caught'), count('survived'), count('equivalent')]
  const alive = caught + survived
  return { caught, survived, equivalent, score: alive === 0 ? 100 : (caught / alive) * 100 }
}

function tallies(outcomes: readonly Outcome[], by: (it: Mutant) => string): Record<string, Tally> {
  const groups = new Map<string, Outcome[]>()
  for (const it of outcomes) {
    const key = by(it.mutant)
    groups.set(key, [...(groups.get(key) ?? []), it])
  }
  return Object.fromEntries([...groups].map(([key, list]) => [key, tally(list)]))
}
