import type { HistoryEntry } from '../../corpus/changes.ts'
import type { Law, Standard } from '../../corpus/consolidate.ts'
import { type RoutedRequirement, routedRequirements } from '../../corpus/routing.ts'
import type { RouteFile } from '../../corpus/schema/route.ts'

/** One of the two texts that a comparison lays side by side: a standard on a day, as a route assesses it. */
export interface Side {
  law: Law
  standard: Standard
  /** The route; every requirement in force when absent. */
  route?: RouteFile
}

/** What a side demands. */
export function demandsOf({ law, standard, route }: Side): RoutedRequirement[] {
  return routedRequirements(law, standard, route)
}

/** Every requirement that the standard of a side has or had, by key. */
export function historyOf({ standard }: Side, key: string): readonly HistoryEntry[] {
  return standard.requirements.find((it) => it.key === key)?.history ?? []
}

/** Tells whether two sides are the same text at two stages of its life, so that what happened between them explains it. */
export function sameText(a: Side, b: Side): boolean {
  return canonicalName(a.standard) === canonicalName(b.standard) && a.standard.instrument === b.standard.instrument
}

const canonicalName = ({ qualification: { sequence, category, grade, variant } }: Standard) =>
  JSON.stringify([sequence, category, grade, variant])
