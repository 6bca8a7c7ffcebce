import { after } from '../../../filing/instant.ts'
import type { FaceSession, FaceSessions } from '../../../filing/ports/faceSessions.ts'

/** Sessions remembered by this process alone, for a day. */
export function memoryFaceSessions(): FaceSessions {
  const sessions = new Map<string, FaceSession>()
  return {
    async open(session) {
      for (const [id, { startedAt }] of sessions) {
        if (startedAt >= after(session.startedAt, { hours: -24 })) break
        sessions.delete(id)
      }
      if (sessions.has(session.id)) return false
      sessions.set(session.id, { ...session })
      return true
    },
    async find(id) {
      const found = sessions.get(id)
      return found && { ...found }
    },
    async settle(id, outcome, now) {
      const found = sessions.get(id)
      if (found === undefined) return 'unknownSession'
      if (found.outcome !== undefined) return 'answered'
      if (now >= found.expiresAt) return 'late'
      found.outcome = outcome
      return 'settled'
    },
    async reopen(id) {
      const found = sessions.get(id)
      if (found !== undefined) found.outcome = undefined
    },
  }
}
