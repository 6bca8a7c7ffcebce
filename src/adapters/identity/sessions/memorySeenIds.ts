import { after, type Instant } from '../../../filing/instant.ts'
import type { SeenIds } from '../../../filing/ports/seenIds.ts'

/** Ids remembered by this process alone, until they may be forgotten. */
export function memorySeenIds(): SeenIds {
  const seen = new Map<string, Instant>()
  let sweepAt: Instant = ''
  return {
    async claim(id, now, until) {
      if (now >= sweepAt) {
        sweepAt = after(now, { minutes: 1 })
        for (const [old, forgotten] of seen) if (forgotten < now) seen.delete(old)
      }
      if (seen.has(id)) return false
      seen.set(id, until)
      return true
    },
    async release(id) {
      seen.delete(id)
    },
  }
}
