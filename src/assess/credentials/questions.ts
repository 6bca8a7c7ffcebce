import type { Accepted, Lexicon } from '../../corpus/lexicon.ts'
import type { Predicate } from '../../corpus/schema/predicate.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import { type Moment, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Gates } from '../counting/checks.ts'
import type { Code } from '../source/code.ts'
import { type ExperienceQuestion, explainExperience, markExperience, yearsShown } from './experience.ts'
import { type Doubt, type Marks, MOST_QUESTIONS, type Reader, sourceOfReader, UNREAD } from './marks.ts'
import { postReader } from './posted.ts'
import { levelsOf, type RegisteredQuestion, registeredReader } from './registered.ts'
import type { TableQuestion } from './table.ts'
import { type TitledQuestion, titledReader } from './titled.ts'
import { workerReader } from './worker.ts'

/** A predicate over the bits of a person’s marks. */
export interface MaskTest {
  test(mask: number): boolean
  /** Every bit that it looks at. */
  bits: number
  /** Set where the test is no more than some or every of its bits. */
  how?: 'some' | 'every'
}

/** Collects the distinct questions of some predicates, one bit each, and reads the answers of people in one pass. */
export interface Questions {
  /** Compiles a predicate; `covering` narrows it to words of which one must be covered. */
  compile(predicate: Predicate, covering?: readonly string[]): MaskTest
  /** The registration questions so far, for counters of certificates. */
  registered(): readonly RegisteredQuestion[]
  /** Closes the set: the function that reads people under these checks. */
  close(gates: Gates): PeopleReader
}

export interface PeopleReader {
  /**
   * A person’s marks under all checks: those of the person weigh on every certificate.
   *
   * @param weight - what the checks of the person come to, where that is known
   */
  read(person: Person, moment: Moment, marks: Marks, weight?: Weight): Weight
  /** What a person would answer if every check were passed. */
  nominal(person: Person, moment: Moment): number
  /** Every reason in the certificates and the history why a person does not surely answer some question. */
  explain(person: Person, moment: Moment, at: string): Doubt[]
  /** Statements that read the certificates of `p` as those of each kind do. */
  source(code: Code): string
}

/**
 * Starts an empty set of questions.
 *
 * @throws RangeError on the thirty-second distinct question
 */
export function askQuestions(lexicon: Lexicon): Questions {
  const bits = new Map<string, number>()
  let closed = false
  const registered: RegisteredQuestion[] = []
  const titled: TitledQuestion[] = []
  const posts: TableQuestion[] = []
  const workers: TableQuestion[] = []
  const experience: ExperienceQuestion[] = []

  const ask = <Q extends { bit: number }>(question: Omit<Q, 'bit'>, key: unknown, list: Q[]): MaskTest => {
    const name = JSON.stringify(key)
    let bit = bits.get(name)
    if (bit === undefined) {
      if (closed) throw new RangeError('the questions are closed')
      if (bits.size >= MOST_QUESTIONS)
        throw new RangeError('a standard may ask at most 31 distinct questions about a person')
      bit = 1 << bits.size
      bits.set(name, bit)
      list.push({ ...question, bit } as Q)
    }
    const asked = bit
    return { test: (mask) => (mask & asked) !== 0, bits: asked, how: 'some' }
  }

  const words = (
    vocabulary: 'specialties' | 'titleFields' | 'posts' | 'trades',
    phrase: string | readonly string[] | undefined,
    covering: readonly string[] | undefined,
  ): Accepted | undefined => {
    const all = phrase === undefined ? undefined : lexicon.accept(vocabulary, phrase)
    if (covering === undefined) return all
    const wanted = lexicon.accept(vocabulary, covering)
    if (all === undefined || all.open) return wanted
    return { words: new Set([...wanted.words].filter((it) => all.words.has(it))), open: false }
  }

  const compile = (predicate: Predicate, covering?: readonly string[]): MaskTest => {
    if ('any' in predicate)
      return join(
        predicate.any.map((it) => compile(it, covering)),
        'some',
      )
    if ('all' in predicate)
      return join(
        predicate.all.map((it) => compile(it, covering)),
        'every',
      )
    if ('registered' in predicate) {
      const { as, level, openLevels = [], in: phrase } = predicate.registered
      const kinds = [as].flat().flatMap((it) => [it, ...(lexicon.registration(it)?.synonyms ?? [])])
      const levels = levelsOf(predicate.registered, lexicon)
      const accepted = words('specialties', phrase, covering)
      const question = { kinds, levels, words: accepted, openLevels }
      return ask(question, ['registered', kinds, level, openLevels, list(accepted)], registered)
    }
    if ('titled' in predicate) {
      const { level, in: phrase, series } = predicate.titled
      const accepted = words('titleFields', phrase, covering)
      const question = {
        levels: lexicon.atLeast(lexicon.titleLevels, level),
        words: accepted,
        engineering: series !== undefined,
      }
      return ask(question, ['titled', level, series, list(accepted)], titled)
    }
    if ('post' in predicate) {
      const accepted = words('posts', predicate.post.in, covering)
      return ask({ levels: undefined, words: accepted }, ['post', list(accepted)], posts)
    }
    if ('worker' in predicate) {
      const { level, in: phrase } = predicate.worker
      const levels = level === undefined ? undefined : lexicon.atLeast(lexicon.tradeLevels, level)
      const accepted = words('trades', phrase, covering)
      return ask({ levels, words: accepted }, ['worker', level, list(accepted)], workers)
    }
    const { years, in: work } = predicate.experienced
    const question = {
      years: typeof years === 'number' ? years : Number.POSITIVE_INFINITY,
      words: lexicon.accept('experience', work).words,
    }
    return ask(question, ['experienced', years, work], experience)
  }

  return {
    compile,
    registered: () => registered,
    close(gates): PeopleReader {
      closed = true
      const registrations = registered.length > 0 ? registeredReader(registered, gates.registration) : undefined
      const titles = titled.length > 0 ? titledReader(titled, gates.title) : undefined
      const postCertificates = posts.length > 0 ? postReader(posts, gates.post) : undefined
      const skills = workers.length > 0 ? workerReader(workers, gates.skill) : undefined
      const readers = [registrations, titles, postCertificates, skills].filter((it): it is Reader => it !== undefined)
      // One call site for each reader, not a loop: each then calls one function only and can be inlined.
      const readAll = (person: Person, moment: Moment, marks: Marks) => {
        marks.sure = marks.maybe = marks.nominal = 0
        if (registrations !== undefined) registrations.read(person, moment, marks)
        if (titles !== undefined) titles.read(person, moment, marks)
        if (postCertificates !== undefined) postCertificates.read(person, moment, marks)
        if (skills !== undefined) skills.read(person, moment, marks)
        if (experience.length > 0) markExperience(experience, person, moment.day, marks)
      }
      return {
        read(person, moment, marks, weight = gates.person.weigh(person, moment)) {
          if (weight === NOT) {
            marks.sure = marks.maybe = 0
            marks.nominal = UNREAD
            marks.years = yearsShown(experience, person, moment.day)
            return weight
          }
          readAll(person, moment, marks)
          if (weight !== SURE) marks.sure = 0
          return weight
        },
        nominal(person, moment) {
          const marks: Marks = { sure: 0, maybe: 0, nominal: 0 }
          readAll(person, moment, marks)
          return marks.nominal
        },
        source(code) {
          const texts = readers.map((it) => it.source?.(code) ?? sourceOfReader(it, code))
          // Experience of everybody is asked for by no standard; it would be read here.
          return [...texts, ...(experience.length > 0 ? ['break settled'] : [])].join('\n')
        },
        explain(person, moment, at) {
          const found: Doubt[] = []
          for (const reader of readers) reader.explain(person, moment, at, found)
          if (experience.length > 0) explainExperience(experience, person, at, found)
          return found
        },
      }
    },
  }
}

const list = (accepted: Accepted | undefined) =>
  accepted === undefined ? undefined : [accepted.open, ...[...accepted.words].sort()]

/** Both of two tests. */
export function both(a: MaskTest, b: MaskTest): MaskTest {
  return join([a, b], 'every')
}

function join(tests: readonly MaskTest[], how: 'some' | 'every'): MaskTest {
  const bits = tests.reduce((all, it) => all | it.bits, 0)
  if (tests.length === 1) return tests[0]!
  const single = (it: MaskTest) => (it.bits & (it.bits - 1)) === 0
  if (tests.every((it) => it.how === how || (it.how !== undefined && single(it))))
    return how === 'some'
      ? { test: (mask) => (mask & bits) !== 0, bits, how }
      : { test: (mask) => (mask & bits) === bits, bits, how }
  return { test: (mask) => tests[how]((it) => it.test(mask)), bits }
}
