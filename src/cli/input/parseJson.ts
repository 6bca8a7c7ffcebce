import type { Problem } from '../../domain/problem.ts'
import { keyListener, type RepeatedKey } from '../../domain/repeatedKeys.ts'
import { walkJson } from '../../domain/walkJson.ts'
import { lineColumns } from './lineColumn.ts'

const LONGEST_TOKEN = 100

/** A filing of a thousand people has some fifty thousand values; beyond this, judging would run out of memory. */
export const MOST_VALUES = 3_000_000

/** A text holds more values than can be judged. */
export class TooManyValues extends RangeError {}

/** A value, or what is wrong with the input; `cut` when the search stopped before the end. */
export type ReadResult<T> = { ok: true; value: T } | { ok: false; problems: Problem[]; cut?: boolean }

type Placed = Problem & { offset: number }

/**
 * Parses strict JSON: a fault comes with its line and column, and a key written twice in one object is a problem.
 *
 * @param mostProblems - where to stop collecting
 * @throws TooManyValues for a text beyond any filing
 */
export function parseJson(text: string, mostProblems: number): ReadResult<unknown> {
  const { problems, cut } = faultsOf(text, mostProblems)
  if (problems.length === 0) return { ok: true, value: JSON.parse(text) }
  const placeOf = lineColumns(text)
  return { ok: false, cut, problems: problems.map(({ offset, ...it }) => ({ ...it, ...placeOf(offset) })) }
}

function faultsOf(text: string, mostProblems: number): { problems: Placed[]; cut: boolean } {
  const twice: RepeatedKey[] = []
  const keys = keyListener(twice)
  let values = 0
  const fault = walkJson(text, {
    ...keys,
    value(offset) {
      values++
      keys.value(offset)
      return values <= MOST_VALUES && twice.length <= mostProblems
    },
  })
  if (values > MOST_VALUES) throw new TooManyValues()
  if (fault === undefined || fault === 'stopped') {
    const problems = twice.map(({ pointer, name, offset }): Placed => {
      return { code: 'duplicateKey', pointer, found: name, offset }
    })
    return { problems, cut: fault === 'stopped' }
  }
  const token = text.slice(fault.offset, fault.offset + Math.min(fault.length, LONGEST_TOKEN))
  const found = token === '' ? {} : { found: token }
  return { problems: [{ code: 'malformedJson', pointer: '', ...found, offset: fault.offset }], cut: false }
}
