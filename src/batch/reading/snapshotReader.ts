import type * as z from 'zod'
import { isCreditCode, isIdNumber } from '../../domain/identifiers.ts'
import { stretches } from '../../domain/snapshot/consistency.ts'
import { type Snapshot, snapshotSchema } from '../../domain/snapshot/snapshot.ts'
import { creditCodeChecker } from './creditCodes.ts'
import { DistinctNumbers, distinctReader, type Seen } from './distinct.ts'
import { birthMonthIn, idNumberReader } from './idNumbers.ts'
import { isConsistent } from './isConsistent.ts'
import { leftOut, withoutFields } from './leftOut.ts'
import { numberReader } from './numbers.ts'
import { fill, newPage, type Page } from './page.ts'
import { textChecks, treeOf, Unreadable } from './schemaTree.ts'
import { textSkipper } from './skipText.ts'
import { onceReader, REJECTED, TextReader } from './texts.ts'
import { type Parts, type ValueReader, writeReader } from './writeReader.ts'

/** Says of the text at a path whether it may stand there, beyond what the schema says; undefined where anything may. */
export type WordCheck = (path: string) => ((text: string) => boolean) | undefined

/** Reads the bytes of a filing; undefined when they are anything but an ordinary, faultless filing. */
export type SnapshotReader = (from: Buffer, start: number, end: number) => Snapshot | undefined

/**
 * Makes a reader of ordinary filings: it checks all that `parseSnapshot` checks, in one pass over the bytes, and makes only
 * what is judged. Fields that are left out throw `WasLeftOut` when somebody asks for them; the birth month is that of the
 * identity number where it is not given; absent fields are there as undefined.
 *
 * @returns undefined where functions cannot be made of source, or the schema has something that the writer does not know
 */
export function snapshotReader(words: WordCheck): SnapshotReader | undefined {
  const page = newPage()
  const read = makeReader(page, words)
  if (read === undefined) return undefined
  return (from, start, end) => {
    if (!fill(page, from, start, end) || page.bytes[0] !== 0x7b) return undefined
    const snapshot = read(1)
    if (page.end !== end - start) return undefined
    return haveTheirOwnNumbers(snapshot) && isConsistent(snapshot) ? snapshot : undefined
  }
}

/** A person while it is read: the identity number as one that can be compared. */
interface PersonRead {
  idRead?: number
  birthMonth?: string
}

const numbers = new DistinctNumbers()

/** Nobody has the number of another; everybody gets the birth month of it. */
function haveTheirOwnNumbers({ people = [] }: Snapshot): boolean {
  numbers.empty(people.length)
  for (let i = 0; i < people.length; i++) {
    const person = people[i] as PersonRead
    const { idRead } = person
    if (idRead === undefined) continue
    if (!numbers.add(idRead)) return false
    const month = birthMonthIn(idRead)
    if (person.birthMonth === undefined) person.birthMonth = month
    else if (person.birthMonth !== month) return false
  }
  return true
}

type Maker = (...values: unknown[]) => (at: number) => Snapshot

/** The source is the same for every batch, or nearly every one. */
let last: { body: string; make: Maker } | undefined

function makeReader(page: Page, words: WordCheck): ((at: number) => Snapshot) | undefined {
  try {
    const { names, values, body } = writeReader(treeOf(snapshotSchema()), partsOf(page, words))
    // What an engine has learned of a function stays with it.
    if (last?.body !== body) last = { body, make: new Function(...names, body) as Maker }
    return last.make(page, numberReader(page), ...values)
  } catch (error) {
    if (error instanceof EvalError || error instanceof Unreadable) return undefined
    throw error
  }
}

function partsOf(page: Page, words: WordCheck): Parts {
  const readers = new Map<z.core.$ZodType, Map<unknown, TextReader>>()
  const remembering = (schema: z.core.$ZodType, isWord: ((text: string) => boolean) | undefined) => {
    const known = readers.get(schema) ?? new Map<unknown, TextReader>()
    readers.set(schema, known)
    const reader = known.get(isWord) ?? new TextReader(page, acceptedBy(schema, isWord))
    known.set(isWord, reader)
    return reader
  }
  const checkers = new Map<unknown, ValueReader>([
    [isIdNumber, { read: idNumberReader(page) }],
    [isCreditCode, { read: creditCodeChecker(page) }],
  ])
  return {
    text({ path, schema }) {
      if (path === 'people[].id') return { read: distinctReader(page, new TextReader(page, seenBy(schema))) }
      if (path === 'id') return { read: onceReader(page, acceptedBy(schema, undefined)) }
      const checks = leftOut.includes(path) ? textChecks(schema) : undefined
      if (checks?.by.length === 0) return { read: textSkipper(page, checks.least, checks.most) }
      const own = checks?.by.length === 1 ? checkers.get(checks.by[0]) : undefined
      return own ?? remembering(schema, words(path))
    },
    leftOut: ({ fields }) =>
      fields
        .filter((it) => leftOut.includes(it.tree.path))
        .map(({ name, tree }) => (tree.path === 'people[].idNumber' ? { name, readAs: 'idRead' } : { name })),
    withoutFields,
    order: ({ path, fields }) =>
      stretches
        .filter(([key]) => path === `people[].${key}[]` || path === `enterprise.${key}[]`)
        .map(([, start, end]) => [start, end] as const)
        .find((pair) => pair.every((name) => fields.some((it) => it.name === name))),
  }
}

function acceptedBy(schema: z.core.$ZodType, isWord: ((text: string) => boolean) | undefined) {
  const { safeParse } = schema as z.ZodType
  return (text: string): unknown => {
    const { success, data } = safeParse(text)
    return success && (isWord === undefined || isWord(text)) ? data : REJECTED
  }
}

function seenBy(schema: z.core.$ZodType) {
  const accept = acceptedBy(schema, undefined)
  return (id: string): Seen | typeof REJECTED => {
    const text = accept(id)
    return text === REJECTED ? REJECTED : { text: text as string, on: 0 }
  }
}
