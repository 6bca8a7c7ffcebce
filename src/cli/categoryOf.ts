import type { Corpus } from '../corpus/corpus.ts'
import { standardTexts } from '../corpus/texts.ts'
import { nearest } from '../domain/nearest.ts'
import { compareWordsOf } from './compareWords.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/**
 * The category of the corpus that a name means, with or without 工程.
 *
 * @throws Failure with the nearest known name when there is none
 */
export function categoryOf(corpus: Corpus, found: string, { lang }: Context): string {
  const known = [...new Set(standardTexts(corpus).map((it) => it.qualification.category))]
  const name = [found, `${found}工程`].find((it) => known.includes(it))
  if (name === undefined) throw new Failure(compareWordsOf(lang).unknownCategory(found, nearest(found, known)))
  return name
}
