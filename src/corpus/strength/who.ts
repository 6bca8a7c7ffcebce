import type { Lexicon } from '../lexicon.ts'
import type { Predicate } from '../schema/predicate.ts'
import { implies } from './predicates.ts'
import { unknown, type Weakness } from './weakness.ts'

/** Who must be named: as narrow a description. */
export function whoWeaknesses(
  higher: Predicate | undefined,
  lower: Predicate | undefined,
  lexicon: Lexicon,
): Weakness[] {
  if (lower === undefined) return []
  if (higher === undefined) return [{ code: 'missing', field: 'who' }]
  if (implies(higher, lower, { lexicon, whenUnknown: false })) return []
  return [implies(higher, lower, { lexicon, whenUnknown: true }) ? unknown('who') : { code: 'other', field: 'who' }]
}
