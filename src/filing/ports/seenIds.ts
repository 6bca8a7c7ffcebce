import type { Instant } from '../instant.ts'

/** The ids of messages that came before, so that none is taken twice. Kept by one process, or by a database for many. */
export interface SeenIds {
  /**
   * Takes an id for this message alone: true for the first who asks, false for everybody after.
   *
   * @param until - when it may be forgotten, because a message as old as that is refused anyway
   */
  claim(id: string, now: Instant, until: Instant): Promise<boolean>
  /** Gives an id back whose message could not be dealt with, so that it may come again. */
  release(id: string): Promise<void>
}
