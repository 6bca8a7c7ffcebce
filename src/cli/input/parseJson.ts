import { type Problem, pointerOf, type Result } from '../../domain/problem.ts'
import { lineColumns } from './lineColumn.ts'
import { walkJson } from './walkJson.ts'

const LONGEST_TOKEN = 100

/** Parses strict JSON: a fault comes with its line and column, and a key written twice in one object is a problem. */
export function parseJson(text: string): Result<unknown> {
  const twice: { pointer: string; found: string; offset: number }[] = []
  const frames: { keys: Set<string> | undefined; step: string | number }[] = []
  const fault = walkJson(text, {
    value() {
      const frame = frames.at(-1)
      if (frame !== undefined && typeof frame.step === 'number') frame.step++
    },
    open: (isArray) => frames.push(isArray ? { keys: undefined, step: -1 } : { keys: new Set(), step: '' }),
    key(name, offset) {
      const frame = frames.at(-1)!
      frame.step = name
      if (!frame.keys!.has(name)) frame.keys!.add(name)
      else twice.push({ pointer: pointerOf(frames.map((it) => it.step)), found: name, offset })
    },
    close: () => frames.pop(),
  })
  if (fault === undefined && twice.length === 0) return { ok: true, value: JSON.parse(text) }
  const placeOf = lineColumns(text)
  if (fault === undefined)
    return {
      ok: false,
      problems: twice.map(({ offset, ...it }): Problem => ({ code: 'duplicateKey', ...it, ...placeOf(offset) })),
    }
  const token = text.slice(fault.offset, fault.offset + Math.min(fault.length, LONGEST_TOKEN))
  const found = token === '' ? {} : { found: token }
  return { ok: false, problems: [{ code: 'malformedJson', pointer: '', ...found, ...placeOf(fault.offset) }] }
}
