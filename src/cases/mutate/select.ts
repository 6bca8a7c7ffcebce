import type { Corpus } from '../../corpus/corpus.ts'
import { concernIn } from './concern.ts'
import type { Mutant } from './mutant.ts'

/** Selects mutants by their file, or by the sequence and category of a standard that has a file of its own. */
export function selecting(corpus: Corpus, pattern: RegExp): (mutant: Mutant) => boolean {
  const concern = concernIn(corpus)
  return (mutant) =>
    pattern.test(mutant.file) || (mutant.kind === 'standard' && [...concern(mutant)].some((it) => pattern.test(it)))
}
