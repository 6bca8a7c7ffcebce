import type { Law, Standard } from '../../src/corpus/consolidate.ts'
import type { Counting } from '../../src/corpus/counting.ts'
import type { EvidenceNeeds } from '../../src/corpus/schema/counting.ts'
import type { RouteFile } from '../../src/corpus/schema/route.ts'
import type { Item } from '../../src/domain/snapshot/application.ts'
import { type Evidence, evidenceGrades } from '../../src/domain/snapshot/fields.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import type { Tri } from './tri.ts'

/** What every judgement of one item looks at. */
export interface Scene {
  law: Law
  snapshot: Snapshot
  item: Item
  day: string
  standard: Standard
  route: RouteFile | undefined
  counting: Counting
}

/** Is the evidence of a fact enough? Weaker evidence leaves the fact unknown. */
export function evidenced(has: Evidence | undefined, fact: keyof EvidenceNeeds, { law }: Scene): Tri {
  const needs = law.profile.evidence[fact]
  if (needs === undefined) return true
  return evidenceGrades.indexOf(has ?? 'promised') >= evidenceGrades.indexOf(needs) ? true : undefined
}

/** Things selected for the item: all of them, or those that it names. */
export function selected<T extends { id: string }>(
  list: readonly T[] | undefined,
  ids: 'all' | string[] | undefined,
): T[] {
  return (list ?? []).filter((it) => ids === undefined || ids === 'all' || ids.includes(it.id))
}

/** The enterprise that files. */
export const applicant = ({ snapshot }: Scene) => snapshot.enterprise.name
