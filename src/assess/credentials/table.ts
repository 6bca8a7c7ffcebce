import type { Accepted } from '../../corpus/lexicon.ts'

/** A question about a certificate at some level in some words (specialties, fields, trades), each perhaps unrestricted. */
export interface TableQuestion {
  bit: number
  levels: ReadonlySet<string> | undefined
  words: Accepted | undefined
}

/** The bits of one level: asked without words, by word, for words that an open list may mean. */
interface LevelBits {
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

/** Looks up the questions that a certificate of a level and some words answers, in constant time. */
export interface Table {
  answer(level: string | undefined, words: readonly (string | undefined)[] | undefined, into: Answer): void
  /** All bits, and those that ask for a level or for words. */
  readonly all: number
  readonly levelled: number
  readonly worded: number
}

export function buildTable(questions: readonly TableQuestion[]): Table {
  const bitsWhere = (test: (it: TableQuestion) => boolean) =>
    questions.reduce((bits, it) => (test(it) ? bits | it.bit : bits), 0)
  const byLevel = new Map<string | undefined, LevelBits>()
  const levels = new Set(questions.flatMap((it) => [...(it.levels ?? [])]))
  for (const level of [...levels, undefined])
    byLevel.set(level, levelBits(questions.filter((it) => it.levels === undefined || (level !== undefined && it.levels.has(level)))))
  const anyLevel = levelBits(questions)
  const unlevelled = byLevel.get(undefined)!
  const levelled = bitsWhere((it) => it.levels !== undefined)
  return {
    all: bitsWhere(() => true),
    levelled,
    worded: bitsWhere((it) => it.words !== undefined),
    answer(level, words, into) {
      const known = byLevel.get(level) ?? unlevelled
      add(known, words, into)
      if (level !== undefined || levelled === 0) return
      const certain = into.certain
      add(anyLevel, words, into)
      into.uncertain |= into.certain & ~certain
      into.certain = certain
    },
  }
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

function add(bits: LevelBits, words: readonly (string | undefined)[] | undefined, into: Answer): void {
  into.certain |= bits.free
  if (words === undefined) {
    into.uncertain |= bits.restricted
    return
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) continue
    const found = bits.byWord.get(word)
    if (found !== undefined) into.certain |= found
    into.uncertain |= bits.open
  }
}
