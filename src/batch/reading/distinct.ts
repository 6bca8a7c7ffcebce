import { GAVE_UP, type Page } from './page.ts'
import type { TextReader } from './texts.ts'

/** A text, with the number of the filing in which it was read last. */
export interface Seen {
  text: string
  on: number
}

/** Makes a reader of texts that are all different within a filing; it gives up on one that was there before. */
export function distinctReader(page: Page, texts: TextReader): (at: number) => string | undefined {
  let on = 0
  let forgotten = 0
  return (at) => {
    if (on !== page.number) {
      on = page.number
      forgotten = texts.forgotten
    }
    const seen = texts.read(at) as Seen
    if (page.end === GAVE_UP) return undefined
    // What was forgotten meanwhile may have been the same.
    if (seen.on === on || texts.forgotten !== forgotten) page.end = GAVE_UP
    seen.on = on
    return seen.text
  }
}

const LEAST_SLOTS = 256
const MIX = 0x9e3779b1 | 0

/** Numbers other than zero, all different: a set that is emptied and filled again for one filing after the other. */
export class DistinctNumbers {
  private slots = new Float64Array(LEAST_SLOTS)

  /** Makes room for so many, and is empty then. */
  empty(count: number): void {
    if (2 * count <= this.slots.length) this.slots.fill(0)
    else this.slots = new Float64Array(2 ** Math.ceil(Math.log2(2 * count)))
  }

  /** False for a number that was there already. */
  add(n: number): boolean {
    const { slots } = this
    const last = slots.length - 1
    const mixed = Math.imul(n | 0, MIX)
    for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
      if (slots[slot] === n) return false
      if (slots[slot] !== 0) continue
      slots[slot] = n
      return true
    }
  }
}
