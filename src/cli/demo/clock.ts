import { type Instant, instantOf, millisecondsOf } from '../../filing/instant.ts'

/** A clock that runs like the machine’s and can be moved forward. */
export interface MovedClock {
  now(): Instant
  /** Moves it forward to a moment. */
  moveTo(moment: Instant): void
}

/** A clock that shows a moment now. */
export function movedClock(start: Instant): MovedClock {
  let offset = millisecondsOf(start) - Date.now()
  return {
    now: () => instantOf(Date.now() + offset),
    moveTo(moment) {
      offset = Math.max(offset, millisecondsOf(moment) - Date.now())
    },
  }
}
