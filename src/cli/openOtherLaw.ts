import { stat } from 'node:fs/promises'
import type { OtherLaw } from '../batch/compare/otherLaw.ts'
import { consolidate } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { standardTexts } from '../corpus/texts.ts'
import { type Day, isDay } from '../domain/day.ts'
import { nearest } from '../domain/nearest.ts'
import { describeProblem } from '../report/index.ts'
import { compareWordsOf } from './compareWords.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { readReform } from './openReform.ts'

const LOOKS_LIKE_DAY = /^\d+-\d+-\d+$/
const LOOKS_LIKE_REFORM = /^-$|\.(ya?ml|json)$/i

/**
 * The law that `--compare` names: a profile by its name, a day, or the file of a reform; `undefined` once the errors of a
 * reform are said and the exit code is set.
 *
 * @param profile - of the law to compare with
 * @throws Failure for what is none of them, and for a law in which nothing can differ
 */
export async function openOtherLaw(
  named: string,
  { corpus, profile, day }: { corpus: Corpus; profile: string; day: Day | undefined },
  context: Context,
): Promise<OtherLaw | undefined> {
  const { words, lang, io } = context
  const own = compareWordsOf(lang)
  const profiles = corpus.profiles.map((it) => it.id)
  if (profiles.includes(named)) {
    if (named === profile) throw new Failure(own.comparesItself(named))
    return { profile: named }
  }
  if (LOOKS_LIKE_DAY.test(named)) {
    if (!isDay(named)) {
      const problem = describeProblem({ code: 'impossibleDate', pointer: '', found: named }, lang)
      throw new Failure(words.optionProblem('--compare', problem))
    }
    if (named === day) throw new Failure(own.comparesItself(named))
    if (consolidate(corpus, { day: named, profile }).standards.length === 0)
      throw new Failure(own.noLawOn(named, firstDayOf(corpus)))
    return { day: named }
  }
  if (!LOOKS_LIKE_REFORM.test(named) && !(await isThere(named)))
    throw new Failure(own.unknownLaw(named, profiles, nearest(named, profiles)))
  const reform = await readReform(corpus, named, day ?? io.today(), context)
  return reform === undefined ? undefined : { reform: reform.amendment }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const firstDayOf = (corpus: Corpus): Day =>
  standardTexts(corpus).reduce((first, { effective }) => (effective < first ? effective : first), '9999-12-31')
