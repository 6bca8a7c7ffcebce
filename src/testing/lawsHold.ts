import fc from 'fast-check'
import { DEFAULT_PROFILE } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'
import { parseQualification, printQualification, type Qualification } from '../domain/qualification.ts'
import { smallFiling } from './arbitraries/filing.ts'
import { nearFiling } from './arbitraries/nearFiling.ts'
import { wordsOf } from './arbitraries/wordsOf.ts'
import type { Filing } from './filing.ts'
import { describeBreach, LawBroken } from './lawBroken.ts'
import { type BookLaw, book, type Trial } from './laws/book.ts'
import { daysOfEffect } from './laws/consolidation.ts'
import { type Target, targetsOf } from './target.ts'

/** How the laws are tried. */
export interface LawsHoldOptions {
  /** The day on which filings are made; the last day of effect in the corpus when absent. */
  day?: Day
  /** A profile of the corpus; 西藏 when absent. */
  profile?: string
  /** Numbers of the book of laws; all when absent. */
  laws?: readonly number[]
  /** Keys that a lower grade asks and this grade’s pass does not imply (law 4). */
  exceptions?: readonly string[]
  /** Filings tried for each property; 100 when absent. */
  numRuns?: number
  seed?: number
  /** A counterexample’s path, to see it again; with its seed and its one law. */
  path?: string
}

/** A law that held, on how many filings. */
export interface LawHeld {
  law: number
  says: string
  runs: number
}

/**
 * Tries the laws of the book on one standard of a corpus, on filings near its thresholds and on small ones. Runs inside any
 * test runner, or none.
 *
 * @param standard - a qualification as certificates print it, or in parts
 * @returns the laws that were tried, all of which hold
 * @throws LawBroken at the first law that does not hold: the minimal filing, the law, the seed and path to replay
 * @throws RangeError when the law of the day has no such standard, or the corpus no such profile
 * @example
 * lawsHold(shippedCorpus, '防水防腐保温工程专业承包二级', { day: '2024-07-20' }).length // 8
 */
export function lawsHold(corpus: Corpus, standard: string | Qualification, options: LawsHoldOptions = {}): LawHeld[] {
  const qualification = typeof standard === 'string' ? parseQualification(standard) : standard
  if (qualification === undefined) throw new RangeError(`\`${standard}\` is no qualification`)
  const { profile = DEFAULT_PROFILE, laws, exceptions = [], numRuns = 100 } = options
  const day = options.day ?? daysOfEffect(corpus).at(-1)
  if (day === undefined) throw new RangeError('the corpus has no day of effect')
  const filings = filingsOf(targetsOf({ corpus, qualification, day, profile }))
  const trial: Trial = { corpus, profile, exceptions, filings, standards: fileOf(corpus, qualification) }
  const name = printQualification(qualification)
  const { seed, path } = options
  const parameters = { numRuns, ...(seed === undefined ? {} : { seed }), ...(path === undefined ? {} : { path }) }
  return book
    .filter((it) => laws === undefined || laws.includes(it.number))
    .map((law) => tried(law, trial, name, parameters))
}

/**
 * Filings directed at some targets: mostly near the thresholds, now and then small and haphazard.
 *
 * @example
 * fc.assert(monotone({ corpus, filings: filingsOf(targetsOf({ corpus, qualification, day, profile })) }))
 */
export function filingsOf(targets: readonly Target[]): fc.Arbitrary<Filing> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...targets).chain(nearFiling) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...targets).chain((it) => smallFiling({ ...it, words: wordsOf(it) })),
    },
  )
}

/** The corpus with the standards of one category alone: what other categories ask is not this standard’s matter. */
function fileOf(corpus: Corpus, { sequence, category }: Qualification): Corpus {
  const standards = corpus.standards.filter((it) => it.sequence === sequence && [it.category].flat().includes(category))
  return { ...corpus, standards }
}

function tried(law: BookLaw, trial: Trial, name: string, parameters: fc.Parameters<unknown>): LawHeld {
  const fail = (found: Parameters<typeof describeBreach>[2]): never => {
    throw new LawBroken(
      law.number,
      found.counterexample,
      found.seed,
      found.path ?? undefined,
      describeBreach(law, name, found),
    )
  }
  try {
    law.once?.(trial)
  } catch (error) {
    fail({ why: reasonOf(error), counterexample: [] })
  }
  let runs = 0
  for (const property of law.properties(trial)) {
    const { failed, counterexample, counterexamplePath, seed, numRuns, errorInstance } = fc.check(property, parameters)
    if (failed)
      fail({ why: reasonOf(errorInstance), counterexample: counterexample ?? [], seed, path: counterexamplePath })
    runs += numRuns
  }
  return { law: law.number, says: law.says, runs }
}

const reasonOf = (it: unknown) => (it instanceof Error ? it.message : String(it))
