import { randomUUID } from 'node:crypto'
import type { Claim, EventStore } from '../../filing/ports/eventStore.ts'
import { deadlineId } from '../deadlineId.ts'
import { momentAfter } from '../momentAfter.ts'
import { byName, type MemoryDatabase } from './database.ts'

/** Deadlines taken, ended and given back, in memory. */
export function claims(db: MemoryDatabase, kind: string): Pick<EventStore, 'claimDue' | 'settle' | 'postpone'> {
  /** The deadlines of the stream of a claim, if the claim is still valid. */
  const held = (claim: Claim) => {
    const deadlines = db.of(kind).get(claim.stream)?.deadlines
    const id = deadlineId(kind, claim.stream, claim)
    return deadlines?.get(id)?.token === claim.token ? { deadlines, id } : undefined
  }
  return {
    async claimDue({ now, kinds, leaseMs, most }) {
      const leasedUntil = momentAfter(now, leaseMs)
      const token = randomUUID()
      return [...db.of(kind)]
        .flatMap(([stream, { firm, deadlines }]) => [...deadlines].map(([id, held]) => ({ id, stream, firm, held })))
        .filter(({ held }) => kinds.includes(held.deadline.kind) && held.deadline.due <= now)
        .filter(({ held }) => held.leasedUntil === undefined || held.leasedUntil <= now)
        .sort((a, b) => byName(a.held.deadline.due, b.held.deadline.due) || byName(a.id, b.id))
        .slice(0, most)
        .map(({ stream, firm, held }) => {
          Object.assign(held, { token, leasedUntil, attempts: held.attempts + 1 })
          return { stream, firm, ...held.deadline, token, leasedUntil, attempts: held.attempts }
        })
    },

    async settle(claim) {
      const found = held(claim)
      return found?.deadlines.delete(found.id) ?? false
    },

    async postpone(claim, until) {
      const found = held(claim)
      if (found === undefined) return false
      const { deadline, attempts } = found.deadlines.get(found.id)!
      found.deadlines.set(found.id, { deadline, attempts, leasedUntil: until })
      return true
    },
  }
}
