import type { Corpus } from '../../../corpus/corpus.ts'
import type { Concern } from '../concern.ts'
import type { Mutant } from '../mutant.ts'
import { largerServes } from './largerServes.ts'
import { lineAsksIt } from './lineAsksIt.ts'
import { sameLaw } from './sameLaw.ts'
import { unverified } from './unverified.ts'

/** What a rule of equivalence looks at. */
export interface Unchanged {
  corpus: Corpus
  concern: Concern
}

/** A reason for which no filing whatever can tell a mutant from the law. */
export interface Equivalence {
  name: string
  holds(mutant: Mutant, unchanged: Unchanged): boolean
}

/** The reasons, cheap ones first. */
export const equivalences = [largerServes, lineAsksIt, sameLaw, unverified] as const

export type EquivalenceName = (typeof equivalences)[number]['name']

/** The first reason for which a mutant means the same as the law; undefined when none is known. */
export function equivalenceOf(mutant: Mutant, unchanged: Unchanged): EquivalenceName | undefined {
  return equivalences.find((it) => it.holds(mutant, unchanged))?.name
}
