import type { Corpus } from '../corpus/corpus.ts'
import { type Reformed, withReform } from '../corpus/reform.ts'
import type { Day } from '../domain/day.ts'
import { compareWordsOf } from './compareWords.ts'
import type { Context } from './context.ts'
import { exit } from './failure.ts'
import { readText } from './input/readText.ts'
import { lintLine } from './lintLines.ts'
import { masked } from './mask.ts'

/** The corpus that one side is read in, and what its reform is called. */
export interface ReformedCorpus {
  corpus: Corpus
  reform?: string
}

/** Adds the reform of a file to a corpus; `undefined` once its errors are said and the exit code is set. */
export async function openReform(
  corpus: Corpus,
  file: string | undefined,
  day: Day,
  context: Context,
): Promise<ReformedCorpus | undefined> {
  if (file === undefined) return { corpus }
  const reformed = await readReform(corpus, file, day, context)
  if (reformed === undefined) return undefined
  const { reformLater } = compareWordsOf(context.lang)
  if (reformed.from > day) context.io.err(`${masked(reformLater(reformed.instrument, reformed.from, day))}\n`)
  return { corpus: reformed.corpus, reform: reformed.instrument }
}

/** The reform of a file without an error; `undefined` once its errors are said and the exit code is set. */
export async function readReform(
  corpus: Corpus,
  file: string,
  day: Day,
  context: Context,
): Promise<Required<Reformed> | undefined> {
  const { io, words, lang, end } = context
  const path = file === '-' ? words.standardInput : file
  const reformed = withReform(corpus, { path, text: await readText(file, io, words) }, day)
  if (reformed.corpus !== undefined) return reformed as Required<Reformed>
  for (const it of reformed.problems) io.err(`${lintLine('', it, context)}\n`)
  io.err(`${masked(compareWordsOf(lang).reformInvalid(path, reformed.problems.length))}\n`)
  end(exit.rulesInvalid)
  return undefined
}
