import type { Equivalence } from './index.ts'
import { divergence } from './stretches.ts'

/** Only lines of low confidence change, and those are undetermined whatever they say. */
export const unverified: Equivalence & { name: 'unverified' } = {
  name: 'unverified',
  holds(mutant, { corpus, concern }) {
    if (mutant.kind === 'vocabulary') return false
    return divergence(corpus, mutant.apply(), concern(mutant), false) === undefined
  },
}
