import type { Law, Standard } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { type StandardText, standardTexts } from '../corpus/texts.ts'
import { nearest } from '../domain/nearest.ts'
import { parseQualification, printQualification } from '../domain/qualification.ts'
import { describeProblem } from '../report/index.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/**
 * The texts of a printed qualification over all days.
 *
 * @throws Failure with the nearest known name when the corpus has none
 */
export function findTexts(corpus: Corpus, printed: string, { lang }: Context): StandardText[] {
  const qualification = parseQualification(printed)
  const asked = qualification === undefined ? undefined : printQualification(qualification)
  const all = standardTexts(corpus)
  const found = all.filter((it) => printQualification(it.qualification) === asked)
  if (found.length > 0) return found
  const near = nearest(
    asked ?? printed,
    all.map((it) => printQualification(it.qualification)),
  )
  const problem = { pointer: '', found: printed, ...(near === undefined ? {} : { near }) }
  throw new Failure(describeProblem({ code: 'unknownStandard', ...problem }, lang))
}

/**
 * The standard of a printed qualification on the day of the law.
 *
 * @throws Failure when there is none, with the days on which there is one
 */
export function findStandard(law: Law, corpus: Corpus, printed: string, context: Context): Standard {
  const texts = findTexts(corpus, printed, context)
  const standard = law.standard(texts[0]!.qualification)
  if (standard !== undefined) return standard
  const periods = texts.map(({ effective, until }) => ({ from: effective, until }))
  throw new Failure(context.words.inForceOnly(printQualification(texts[0]!.qualification), periods))
}
