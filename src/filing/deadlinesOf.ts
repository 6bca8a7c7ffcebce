import { addDays } from '../domain/day.ts'
import type { Deadline } from './deadline.ts'
import { startOf } from './instant.ts'
import type { FilingState } from './state.ts'

/**
 * What becomes due of a filing, soonest first. A deadline is gone once what it waited for has happened; `mayFileAgain` stays.
 *
 * @example
 * deadlinesOf(accepted) // [{ kind: 'reportDue', due: '2024-07-20T09:32:00.000Z' }]
 */
export function deadlinesOf(state: FilingState): Deadline[] {
  const { phase, consent, face, accepted, publicity, issueFrom, failure, withdrawn, certificates } = state
  const list: Deadline[] = []
  const add = (kind: Deadline['kind'], due: string | undefined, of?: string) => {
    if (due !== undefined) list.push({ kind, due, ...(of === undefined ? {} : { of }) })
  }
  if (phase === 'consented' || phase === 'faceChecking') add('consentLapses', consent?.lapsesAt)
  if (phase === 'faceChecking') add('faceCodeExpires', face?.expiresAt, face?.session)
  if (phase === 'accepted') add('reportDue', accepted?.reportFrom)
  if (phase === 'publicity' && publicity !== undefined) add('publicityOver', startOf(addDays(publicity.until, 1)))
  if (phase === 'publicized' && issueFrom !== undefined) add('issueDue', startOf(issueFrom))
  add('mayFileAgain', failure?.mayFileFrom)
  add('mayFileAgain', withdrawn?.mayFileFrom)
  if (phase === 'issued')
    for (const { number, renewalFrom } of certificates ?? [])
      if (renewalFrom !== undefined && !state.renewalOpened?.includes(number))
        add('renewalOpens', startOf(renewalFrom), number)
  return list.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}
