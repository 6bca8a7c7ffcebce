import { asKey } from '../../domain/asKey.ts'
import { GAVE_UP, type Page } from './page.ts'

/** What a text is not when a field may not hold it. */
export const REJECTED = Symbol('rejected')

/** Texts that are remembered, and the bytes of them; then all is forgotten, so that memory has an end. */
const MOST_TEXTS = 1024
const MOST_BYTES = 32 * 1024
const SLOTS = 2 * MOST_TEXTS
const SHIFT = 32 - Math.log2(SLOTS)
/** Further than this nobody looks: texts made to collide cost no more than texts that are new. */
const MOST_STEPS = 24

const QUOTE = 0x22
const QUOTES = 0x22222222
const LOW_BITS = 0x01010101
const HIGH_BITS = 0x80808080 | 0
const START = 0x811c9dc5 | 0
const MIX = 0x9e3779b1 | 0

/**
 * Reads strings and remembers those it has read: the same bytes are decoded and checked once, and give the same value from
 * then on. A class, because all of them are to share what an engine learns of one.
 */
export class TextReader {
  private readonly bytes: Buffer
  private readonly view: DataView
  private readonly slots = new Int32Array(SLOTS)
  private readonly starts = new Int32Array(MOST_TEXTS)
  private readonly lengths = new Int32Array(MOST_TEXTS)
  private readonly kept = new DataView(new ArrayBuffer(MOST_BYTES + 4))
  private values: unknown[] = []
  private used = 0
  /** Grows whenever a text that was read will be new the next time. */
  forgotten = 0

  /** @param accept - what a text is read as, or `REJECTED`; it may depend on nothing but the text */
  constructor(
    private readonly page: Page,
    private readonly accept: (text: string) => unknown,
  ) {
    this.bytes = page.bytes
    this.view = page.view
  }

  /** Reads from behind the opening quote on. */
  read(at: number): unknown {
    const { view, slots } = this
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
      if (i < 0) return this.learn(at, end, slot)
      if (this.lengths[i] === length && this.isKept(this.starts[i]!, at, length)) {
        this.page.end = end + 1
        return this.values[i]
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.learn(at, end, -1)
  }

  private isKept(start: number, at: number, length: number): boolean {
    const { kept, view, bytes } = this
    let i = 0
    for (; i + 4 <= length; i += 4) if (kept.getInt32(start + i, true) !== view.getInt32(at + i, true)) return false
    for (; i < length; i++) if (kept.getUint8(start + i) !== bytes[at + i]) return false
    return true
  }

  /** A text that is new; without a slot it is not remembered. */
  private learn(at: number, end: number, slot: number): unknown {
    const text = plainText(this.bytes, at, end)
    const value = text === undefined ? REJECTED : this.accept(asKey(text))
    this.page.end = value === REJECTED ? GAVE_UP : end + 1
    if (value === REJECTED) return value
    if (slot < 0 || end - at > MOST_BYTES) this.forgotten++
    else this.remember(value, at, end - at, slot)
    return value
  }

  private remember(value: unknown, at: number, length: number, slot: number): void {
    if (this.values.length === MOST_TEXTS || this.used + length > MOST_BYTES) {
      this.slots.fill(0)
      this.values = []
      this.used = 0
      this.forgotten++
    }
    new Uint8Array(this.kept.buffer).set(this.bytes.subarray(at, at + length), this.used)
    this.starts[this.values.length] = this.used
    this.lengths[this.values.length] = length
    this.used += length
    this.slots[slot] = this.values.push(value)
  }
}

/** A text with no escape in it, nothing that must be escaped, nothing that stands for bytes that are no UTF-8. */
function plainText(bytes: Buffer, start: number, end: number): string | undefined {
  const text = bytes.toString('utf8', start, end)
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x20) return undefined
  return text.includes('\\') || text.includes('\ufffd') ? undefined : text
}

/** Makes a reader of strings that come once: it remembers nothing. */
export function onceReader(page: Page, accept: (text: string) => unknown): (at: number) => unknown {
  const { bytes } = page
  return (at) => {
    let end = at
    while (bytes[end] !== QUOTE) end++
    const text = plainText(bytes, at, end)
    const value = text === undefined ? REJECTED : accept(text)
    page.end = value === REJECTED ? GAVE_UP : end + 1
    return value
  }
}
