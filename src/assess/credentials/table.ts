import type { Accepted } from '../../corpus/lexicon.ts'
import { remember } from '../remember.ts'
import type { Code } from '../source/code.ts'

/** A question about a certificate at some level in some words (specialties, fields, trades), each perhaps unrestricted. */
export interface TableQuestion {
  bit: number
  levels: ReadonlySet<string> | undefined
  words: Accepted | undefined
  /** Levels besides of which it is not settled whether they count. */
  openLevels?: readonly string[]
}

/** The bits that a certificate of one level answers: without words, by word, for words that an open list may mean. */
export interface LevelBits {
  free: number
  byWord: ReadonlyMap<string, number>
  open: number
  restricted: number
}

/** What a certificate answers: certainly, and perhaps. */
export interface Answer {
  certain: number
  uncertain: number
}

/** Looks up in constant time which questions a certificate answers. */
export class Table {
  /** Every bit, and those that ask for a level or for words. */
  readonly all: number
  readonly levelled: number
  readonly worded: number
  /** The bits of open lists, which a word that is not in them may mean. */
  readonly open: number
  /** The bits for which it is not settled whether some level counts. */
  readonly unsettled: number
  private readonly byLevel: ReadonlyMap<string, LevelBits>
  private readonly byOpenLevel: ReadonlyMap<string, LevelBits>
  private readonly unlevelled: LevelBits
  private readonly anyLevel: LevelBits

  constructor(questions: readonly TableQuestion[]) {
    const bitsWhere = (test: (it: TableQuestion) => boolean) =>
      questions.reduce((bits, it) => (test(it) ? bits | it.bit : bits), 0)
    this.all = bitsWhere(() => true)
    this.levelled = bitsWhere((it) => it.levels !== undefined)
    this.worded = bitsWhere((it) => it.words !== undefined)
    this.open = bitsWhere((it) => it.words?.open === true)
    this.unsettled = bitsWhere((it) => it.openLevels !== undefined && it.openLevels.length > 0)
    const unsettled = new Set(questions.flatMap((it) => it.openLevels ?? []))
    this.byOpenLevel = new Map(
      [...unsettled].map((level) => [level, levelBits(questions.filter((it) => it.openLevels?.includes(level)))]),
    )
    const levels = new Set(questions.flatMap((it) => [...(it.levels ?? [])]))
    const at = (level: string) => bitsWhere((it) => it.levels === undefined || it.levels.has(level))
    // Levels that answer the same share what they answer.
    const known = remember((bits: number) => levelBits(questions.filter((it) => bits & it.bit)))
    this.byLevel = new Map([...levels].map((level) => [level, known(at(level))]))
    this.unlevelled = levelBits(questions.filter((it) => it.levels === undefined))
    this.anyLevel = levelBits(questions)
  }

  /** The bits of a level; without one, what is certain whatever the level. */
  at(level: string | undefined): LevelBits {
    return (level === undefined ? undefined : this.byLevel.get(level)) ?? this.unlevelled
  }

  /** The bits for which it is not settled whether a level counts. */
  unsettledAt(level: string | undefined): number {
    const open = level === undefined ? undefined : this.byOpenLevel.get(level)
    return open === undefined ? 0 : open.free | open.restricted
  }

  /** Statements that name the bits of the level of `it`, and expressions for those of its words. */
  source(code: Code, level = 'it.level'): { statements: string; free: string; of(word: string): string } {
    if (this.levelled === 0) {
      const { free, byWord } = this.unlevelled
      // A map, though words may be few: to compare them makes another text for each number of them.
      return { statements: '', free: code.constant(free), of: (word) => `(${code.constant(byWord)}.get(${word}) ?? 0)` }
    }
    const others = code.constant(this.unlevelled)
    const unsettled = this.unsettled === 0 ? '' : ` || ${code.constant(this.byOpenLevel)}.has(${level})`
    const statements = `if (${level} === undefined${unsettled}) break settled
  const at = ${code.choose(this.byLevel, level, others)}`
    return { statements, free: 'at.free', of: (word) => `(at.byWord.get(${word}) ?? 0)` }
  }

  /** The answer of a certificate; words not known leave what asks for words open, and so does a level not known. */
  answer(level: string | undefined, words: readonly (string | undefined)[] | undefined): Answer {
    const { certain, uncertain } = answerAt(this.at(level), words)
    if (level !== undefined) {
      const open = this.byOpenLevel.get(level)
      const more = open === undefined ? { certain: 0, uncertain: 0 } : answerAt(open, words)
      return { certain, uncertain: uncertain | more.certain | more.uncertain }
    }
    if (this.levelled === 0) return { certain, uncertain }
    const any = answerAt(this.anyLevel, words)
    return { certain, uncertain: uncertain | any.uncertain | (any.certain & ~certain) }
  }
}

function answerAt(bits: LevelBits, words: readonly (string | undefined)[] | undefined): Answer {
  if (words === undefined) return { certain: bits.free, uncertain: bits.restricted }
  const answer = { certain: bits.free, uncertain: 0 }
  for (const word of words) {
    if (word === undefined) continue
    answer.certain |= bits.byWord.get(word) ?? 0
    answer.uncertain |= bits.open
  }
  return answer
}

function levelBits(questions: readonly TableQuestion[]): LevelBits {
  const byWord = new Map<string, number>()
  let free = 0
  let open = 0
  let restricted = 0
  for (const { bit, words } of questions) {
    if (words === undefined) {
      free |= bit
      continue
    }
    restricted |= bit
    if (words.open) open |= bit
    for (const word of words.words) byWord.set(word, (byWord.get(word) ?? 0) | bit)
  }
  return { free, byWord, open, restricted }
}
