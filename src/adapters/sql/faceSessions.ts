import type { Kysely } from 'kysely'
import type { FaceSession, FaceSessions } from '../../filing/ports/faceSessions.ts'
import type { FaceOutcome, FacePurpose } from '../../filing/ports/faceVerifier.ts'
import type { Tables } from './tables.ts'

/** The comparisons of faces that were asked for, in a database: a callback may reach another process than the one that asked. */
export function sqlFaceSessions(db: Kysely<Tables>): FaceSessions {
  const find = async (id: string): Promise<FaceSession | undefined> => {
    const row = await db.selectFrom('face_sessions').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) return undefined
    return {
      id,
      purpose: row.purpose as FacePurpose,
      startedAt: row.started_at,
      expiresAt: row.expires_at,
      ...(row.outcome === null ? {} : { outcome: row.outcome as FaceOutcome }),
    }
  }
  return {
    find,
    async open({ id, purpose, startedAt, expiresAt, outcome }) {
      const opened = await db
        .insertInto('face_sessions')
        .values({ id, purpose, started_at: startedAt, expires_at: expiresAt, outcome: outcome ?? null })
        .onConflict((on) => on.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      return opened !== undefined
    },
    async settle(id, outcome, now) {
      const settled = await db
        .updateTable('face_sessions')
        .set({ outcome })
        .where('id', '=', id)
        .where('outcome', 'is', null)
        .where('expires_at', '>', now)
        .returning('id')
        .executeTakeFirst()
      if (settled !== undefined) return 'settled'
      const found = await find(id)
      if (found === undefined) return 'unknownSession'
      return found.outcome === undefined ? 'late' : 'answered'
    },
    async reopen(id) {
      await db.updateTable('face_sessions').set({ outcome: null }).where('id', '=', id).execute()
    },
  }
}
