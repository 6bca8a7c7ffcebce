import type { Ban } from '../corpus/bans.ts'
import type { Law, Standard } from '../corpus/consolidate.ts'
import { selects } from '../corpus/select.ts'
import { addDays, type Day, shiftDay } from '../domain/day.ts'
import { sameCategory } from '../domain/qualification.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { MissingFact, Refusal } from './finding.ts'

/** What bars an application, and what is not known about that. */
interface Barred {
  refusals: Refusal[]
  missing: MissingFact[]
}

/** Looks for the marks and acts on record that bar an application for a standard on the day. */
export function barredBy(law: Law, snapshot: Snapshot, standard: Standard): Barred {
  const refusals: Refusal[] = []
  const missing = new Map<string, MissingFact>()
  const { kind } = snapshot.application
  for (const ban of law.bans) {
    if (!ban.kinds.includes(kind) || !selects(ban.where, standard.selectable)) continue
    const found = ban.on === 'mark' ? byMark(law, snapshot, ban) : byActs(law, snapshot, standard, ban, ban.on)
    refusals.push(...found.refusals)
    for (const it of found.missing) missing.set(it.pointer, it)
  }
  return { refusals, missing: [...missing.values()] }
}

/** Where a refusal stands in the law. */
export const citing = ({ instrument, clause }: { instrument: string; clause?: string | number | undefined }) => ({
  instrument,
  ...(clause === undefined ? {} : { clause }),
})

const dayOf = (law: Law, { application }: Snapshot): Day => application.acceptedOn ?? law.day

function byMark(law: Law, snapshot: Snapshot, ban: Ban): Barred {
  const { marks } = snapshot.enterprise
  if (marks === undefined) return { refusals: [], missing: [{ pointer: '/enterprise/marks', fact: 'marks' }] }
  const day = dayOf(law, snapshot)
  const mark = marks.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
  if (mark === undefined) return { refusals: [], missing: [] }
  const { reason, from, until } = mark
  const possible = until === undefined ? {} : { possibleOn: addDays(until, 1) }
  return { refusals: [{ code: 'markedAbnormal', reason, from, ...possible, ...citing(ban) }], missing: [] }
}

function byActs(
  law: Law,
  snapshot: Snapshot,
  { qualification }: Standard,
  ban: Ban,
  { acts, lasts, bars }: Exclude<Ban['on'], 'mark'>,
): Barred {
  const { penalties } = snapshot.enterprise
  if (penalties === undefined)
    return { refusals: [], missing: [{ pointer: '/enterprise/penalties', fact: 'penalties' }] }
  const day = dayOf(law, snapshot)
  const barring = law.lexicon.accept('acts', acts).words
  const barred: Barred = { refusals: [], missing: [] }
  penalties.forEach(({ act, on, until = addDays(shiftDay(on, lasts), -1), document, qualification: concerned }, i) => {
    if (!barring.has(act) || day < on || until < day) return
    if (bars === 'sameCategory' && concerned === undefined)
      barred.missing.push({ pointer: `/enterprise/penalties/${i}/qualification`, fact: `penalties/${i}/qualification` })
    else if (bars === 'all' || sameCategory(concerned!, qualification))
      barred.refusals.push({
        code: 'barred',
        act,
        on,
        until,
        possibleOn: addDays(until, 1),
        ...(document === undefined ? {} : { document }),
        ...citing(ban),
      })
  })
  return barred
}
