import type { Lexicon } from '../lexicon.ts'
import type { VocabularyName } from '../requirements/kind.ts'

/** Tells whether everything that one phrase of the law accepts, another accepts too; an absent phrase accepts anything. */
export function narrower(
  lexicon: Lexicon,
  vocabulary: VocabularyName,
  phrase: string | readonly string[] | undefined,
  than: string | readonly string[] | undefined,
): boolean {
  if (than === undefined) return true
  if (phrase === undefined) return false
  if (JSON.stringify([phrase].flat()) === JSON.stringify([than].flat())) return true
  const [mine, other] = [lexicon.accept(vocabulary, phrase), lexicon.accept(vocabulary, than)]
  return (!mine.open || other.open) && [...mine.words].every((it) => other.words.has(it))
}

/** Tells whether one step of a scale is at least another; an absent step is below all. */
export function reaches(
  lexicon: Lexicon,
  steps: readonly string[] | undefined,
  step: string | undefined,
  other: string | undefined,
): boolean {
  if (other === undefined || step === other) return true
  return step !== undefined && lexicon.atLeast(steps, other).has(step)
}
