import { expect } from 'vitest'
import { readFiling } from '../../../src/batch/judging/readFiling.ts'
import { type OrdinaryReader, ordinaryReader } from '../../../src/batch/judging/readOrdinary.ts'
import { leftOut } from '../../../src/batch/reading/leftOut.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import { birthMonthOf } from '../../../src/domain/identifiers.ts'

type Fields = Record<string, unknown>

const readOrdinary: OrdinaryReader = ordinaryReader(shipped, undefined)!

/**
 * Reads bytes both ways and fails unless the reader of ordinary filings either leaves them to the plain one or reads the same.
 *
 * @returns whether it read them
 */
export function readBoth(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes)
  const ordinary = readOrdinary(buffer, 0, buffer.length)
  if (ordinary === undefined) return false
  const plain = readFiling(buffer, 1, shipped, undefined)
  if (!plain.ok) expect.fail(`was read, but is not valid: ${JSON.stringify(plain.problems)}`)
  expect(ordinary.day).toBe(plain.day)
  expect(keptOf(ordinary.snapshot)).toEqual(judgedOf(plain.snapshot, ''))
  return true
}

/** What an object has of its own and that is not undefined. */
function keptOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keptOf)
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 'minus zero' : value
  const own = Object.entries(value).filter(([key, it]) => it !== undefined && key !== 'idRead')
  return Object.fromEntries(own.map(([key, it]) => [key, keptOf(it)]))
}

/** A value as it would be with what is left out left out, and everybody’s birth month. */
function judgedOf(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((it) => judgedOf(it, `${path}[]`))
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 'minus zero' : value
  const { birthMonth, idNumber } = value as Fields
  const fields = Object.entries(value).flatMap(([key, it]) => {
    const at = path === '' ? key : `${path}.${key}`
    return leftOut.includes(at) || it === undefined ? [] : [[key, judgedOf(it, at)] as const]
  })
  if (path === 'people[]' && birthMonth === undefined && typeof idNumber === 'string')
    fields.push(['birthMonth', birthMonthOf(idNumber)])
  return Object.fromEntries(fields)
}
