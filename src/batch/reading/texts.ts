import { GAVE_UP, type Page } from './page.ts'

/** What a text is not when a field may not hold it. */
export const REJECTED = Symbol('rejected')

/** Texts that are remembered, and the bytes of them; then all is forgotten, so that memory has an end. */
const MOST_TEXTS = 4096
const MOST_BYTES = 128 * 1024
const SLOTS = 2 * MOST_TEXTS
const SHIFT = 32 - Math.log2(SLOTS)
/** Further than this nobody looks: texts made to collide cost no more than texts that are new. */
const MOST_STEPS = 24

const QUOTES = 0x22222222
const LOW_BITS = 0x01010101
const HIGH_BITS = 0x80808080 | 0
const START = 0x811c9dc5 | 0
const MIX = 0x9e3779b1 | 0

/**
 * Makes a reader of strings that remembers those it has read: the same bytes are decoded and checked once, and give the
 * same value from then on. It is called with the place behind the opening quote.
 *
 * @param accept - what a text is read as, or `REJECTED`; it may depend on nothing but the text
 */
export function textReader(page: Page, accept: (text: string) => unknown): (at: number) => unknown {
  const { bytes, view } = page
  const slots = new Int32Array(SLOTS)
  const starts = new Int32Array(MOST_TEXTS)
  const lengths = new Int32Array(MOST_TEXTS)
  const arena = new Uint8Array(MOST_BYTES + 4)
  const kept = new DataView(arena.buffer)
  let values: unknown[] = []
  let used = 0

  const isKept = (start: number, at: number, length: number): boolean => {
    let i = 0
    for (; i + 4 <= length; i += 4) if (kept.getInt32(start + i, true) !== view.getInt32(at + i, true)) return false
    for (; i < length; i++) if (arena[start + i] !== bytes[at + i]) return false
    return true
  }

  const decoded = (at: number, end: number): unknown => {
    const text = bytes.toString('utf8', at, end)
    return isPlain(text) ? accept(asKey(text)) : REJECTED
  }

  const learn = (at: number, end: number, slot: number): unknown => {
    const value = decoded(at, end)
    const length = end - at
    if (value === REJECTED || length > MOST_BYTES) {
      page.end = value === REJECTED ? GAVE_UP : end + 1
      return value
    }
    if (values.length === MOST_TEXTS || used + length > MOST_BYTES) {
      slots.fill(0)
      values = []
      used = 0
    }
    if (slot >= 0 && slots[slot] === 0) {
      arena.set(bytes.subarray(at, end), used)
      starts[values.length] = used
      lengths[values.length] = length
      used += length
      slots[slot] = values.push(value)
    }
    page.end = end + 1
    return value
  }

  return function read(at) {
    let hash = START
    let end = at
    for (;;) {
      const word = view.getInt32(end, true)
      const other = word ^ QUOTES
      const found = (other - LOW_BITS) & ~other & HIGH_BITS
      if (found === 0) {
        hash = Math.imul(hash ^ word, MIX)
        hash ^= hash >>> 15
        end += 4
        continue
      }
      const lowest = found & -found
      hash = Math.imul(hash ^ (word & ((lowest >>> 7) - 1)), MIX)
      end += (31 - Math.clz32(lowest)) >> 3
      break
    }
    const length = end - at
    let slot = Math.imul(hash ^ length, MIX) >>> SHIFT
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const i = slots[slot]! - 1
      if (i < 0) return learn(at, end, slot)
      if (lengths[i] === length && isKept(starts[i]!, at, length)) {
        page.end = end + 1
        return values[i]
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
    return learn(at, end, -1)
  }
}

/** The same text as engines keep it for keys: two of them compare by their address. */
function asKey(text: string): string {
  const keys: Record<string, true> = Object.create(null)
  keys[text] = true
  for (const key in keys) return key
  return text
}

/** No escape in it, nothing that must be escaped, nothing that stands for bytes that are no UTF-8. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x20) return false
  return !text.includes('\\') && !text.includes('\ufffd')
}
