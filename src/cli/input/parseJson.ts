import { type Problem, pointerOf } from '../../domain/problem.ts'
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
  const twice: Placed[] = []
  const frames: { keys: Set<string> | undefined; step: string | number }[] = []
  let values = 0
  const fault = walkJson(text, {
    value() {
      values++
      const frame = frames.at(-1)
      if (frame !== undefined && typeof frame.step === 'number') frame.step++
      return values <= MOST_VALUES && twice.length <= mostProblems
    },
    open: (isArray) => frames.push(isArray ? { keys: undefined, step: -1 } : { keys: new Set(), step: '' }),
    key(name, offset) {
      const frame = frames.at(-1)!
      frame.step = name
      if (!frame.keys!.has(name)) frame.keys!.add(name)
      else twice.push({ code: 'duplicateKey', pointer: pointerOf(frames.map((it) => it.step)), found: name, offset })
    },
    close: () => frames.pop(),
  })
  if (values > MOST_VALUES) throw new TooManyValues()
  if (fault === undefined || fault === 'stopped') return { problems: twice, cut: fault === 'stopped' }
  const token = text.slice(fault.offset, fault.offset + Math.min(fault.length, LONGEST_TOKEN))
  const found = token === '' ? {} : { found: token }
  return { problems: [{ code: 'malformedJson', pointer: '', ...found, offset: fault.offset }], cut: false }
}
