import { setTimeout as wait } from 'node:timers/promises'

const LONGEST_PAUSE = 25

/**
 * Runs something again and again while others hold the database, for some milliseconds. SQLite could wait by itself, but
 * then nothing else of this process goes on, not even what holds the database.
 */
export function patiently(ms: number, isBusy: (error: unknown) => boolean): <R>(doing: () => R) => Promise<R> {
  return async (doing) => {
    for (const until = performance.now() + ms; ; )
      try {
        return doing()
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error
        await wait(Math.random() * LONGEST_PAUSE)
      }
  }
}
