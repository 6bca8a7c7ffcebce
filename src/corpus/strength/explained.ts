import type { Corpus } from '../corpus.ts'
import { selects } from '../select.ts'
import type { Explanation } from './explanation.ts'
import { type GradeException, gradeOrder, isOpen } from './gradeOrder.ts'

/** An exception with the explanation that the rules give of it. */
export interface ExplainedException {
  exception: GradeException
  explanation?: Explanation
}

/** The exceptions to the order of grades, and whether the rules know them all. */
export interface OrderReport {
  profile: string
  exceptions: ExplainedException[]
  /** Demands that cannot be compared, because a figure or a text is not known. */
  open: GradeException[]
  /** Explanations that explain nothing, or another number of exceptions than they say. */
  wrong: { explanation: Explanation; found: number }[]
}

/**
 * Lays the exceptions to the order of grades beside the explanations of the corpus.
 *
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * explainedOrder(shippedCorpus, '全国').exceptions.every((it) => it.explanation !== undefined) // true
 */
export function explainedOrder(corpus: Corpus, profile: string): OrderReport {
  const all = gradeOrder(corpus, profile)
  const explanations = corpus.gradeExceptions.flatMap((it) => it.exceptions)
  const exceptions = all
    .filter((it) => !isOpen(it))
    .map((exception): ExplainedException => {
      const explanation = explanations.find((it) => explains(it, exception, profile))
      return { exception, ...(explanation === undefined ? {} : { explanation }) }
    })
  const wrong = explanations
    .filter((it) => it.profile === undefined || it.profile === profile)
    .map((explanation) => ({
      explanation,
      found: exceptions.filter((it) => it.explanation === explanation).length,
    }))
    .filter(({ explanation: { count }, found }) => found === 0 || (count !== undefined && count !== found))
  return { profile, exceptions, open: all.filter(isOpen), wrong }
}

/** Tells whether an explanation speaks of an exception. */
export function explains(it: Explanation, exception: GradeException, profile: string): boolean {
  const { pair, key, lower, weaknesses, droppedBy } = exception
  return (
    it.requirements.includes(key) &&
    (it.pairs === undefined || it.pairs.includes(pair)) &&
    (it.where === undefined || selects(it.where, { ...lower, lowest: exception.lowest })) &&
    (it.weakness === undefined || weaknesses.some(({ code }) => code === it.weakness)) &&
    (it.droppedBy === undefined || it.droppedBy === droppedBy?.instrument) &&
    (it.profile === undefined || it.profile === profile)
  )
}
