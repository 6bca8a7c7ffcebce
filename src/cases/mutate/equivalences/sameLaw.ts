import type { Equivalence } from './index.ts'
import { divergence } from './stretches.ts'

/** On no day, by no profile and on no route is anything else assessed: the changed words are never read. */
export const sameLaw: Equivalence & { name: 'sameLaw' } = {
  name: 'sameLaw',
  holds(mutant, { corpus, concern }) {
    if (mutant.kind === 'vocabulary') return false
    return divergence(corpus, mutant.apply(), concern(mutant), true) === undefined
  },
}
