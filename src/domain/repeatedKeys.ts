import { pointerOf } from './problem.ts'
import { type JsonEvents, walkJson } from './walkJson.ts'

/** A key written twice in one object. */
export interface RepeatedKey {
  /** Of the value behind the key. */
  pointer: string
  name: string
  /** Of the key that repeats. */
  offset: number
}

/** Listens to a walk through a JSON text and takes note of every key that is written twice. */
export function keyListener(found: RepeatedKey[]): Required<JsonEvents> {
  const frames: { keys: Set<string> | undefined; step: string | number }[] = []
  return {
    value() {
      const frame = frames.at(-1)
      if (frame !== undefined && typeof frame.step === 'number') frame.step++
      return undefined
    },
    open: (isArray) => frames.push(isArray ? { keys: undefined, step: -1 } : { keys: new Set(), step: '' }),
    key(name, offset) {
      const frame = frames.at(-1)!
      frame.step = name
      if (!frame.keys!.has(name)) frame.keys!.add(name)
      else found.push({ pointer: pointerOf(frames.map((it) => it.step)), name, offset })
    },
    close: () => frames.pop(),
  }
}

/**
 * The keys that a JSON text writes twice in one object. Most texts have none, and that shows in the number of their keys.
 *
 * @param parsed - what the text says
 * @example
 * repeatedKeys('{"a":1,"a":2}', { a: 2 }) // [{ pointer: '/a', name: 'a', offset: 7 }]
 */
export function repeatedKeys(text: string, parsed: unknown): RepeatedKey[] {
  if (keysWritten(text) === keysIn(parsed)) return []
  const found: RepeatedKey[] = []
  walkJson(text, keyListener(found))
  return found
}

const QUOTE = 0x22
const SPACE = 0x20

/** How many keys a text has, or more: a quote before a colon may stand within a text. */
function keysWritten(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) <= SPACE) before--
    if (text.charCodeAt(before) === QUOTE) count++
  }
  return count
}

function keysIn(value: unknown): number {
  let count = 0
  const open = [value]
  while (open.length > 0) {
    const it = open.pop()
    if (it === null || typeof it !== 'object') continue
    const values = Object.values(it)
    if (!Array.isArray(it)) count += values.length
    for (const one of values) if (one !== null && typeof one === 'object') open.push(one)
  }
  return count
}
