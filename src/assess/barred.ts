import type { Ban } from '../corpus/bans.ts'
import type { Law, Standard } from '../corpus/consolidate.ts'
import { selects } from '../corpus/select.ts'
import { addDays, type Day, shiftDay } from '../domain/day.ts'
import { type Qualification, sameCategory } from '../domain/qualification.ts'
import type { ApplicationKind } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { MissingFact, Refusal } from './finding.ts'

/** A ban that concerns a standard, with the words of the acts that bar. */
export interface BanOn {
  ban: Ban
  barring: ReadonlySet<string>
}

/** The bans of a law on one kind of application for a standard. */
export function bansFor(law: Law, { selectable }: Standard, kind: ApplicationKind): BanOn[] {
  return law.bans
    .filter((it) => it.kinds.includes(kind) && selects(it.where, selectable))
    .map((ban) => ({ ban, barring: law.lexicon.accept('acts', ban.on === 'mark' ? [] : ban.on.acts).words }))
}

/** Adds what the marks and acts on record bar on the day, and what is not known about that. */
export function refuseBarred(
  law: Law,
  snapshot: Snapshot,
  { qualification }: Standard,
  bans: readonly BanOn[],
  refusals: Refusal[],
  missing: MissingFact[],
): void {
  const lack = (pointer: string, fact: string) => {
    if (!missing.some((it) => it.pointer === pointer)) missing.push({ pointer, fact })
  }
  for (let i = 0; i < bans.length; i++) {
    const { ban, barring } = bans[i]!
    if (ban.on === 'mark') byMark(law, snapshot, ban, refusals, lack)
    else byActs(law, snapshot, qualification, ban, ban.on, barring, refusals, lack)
  }
}

/** Where a refusal stands in the law. */
export const citing = ({ instrument, clause }: { instrument: string; clause?: string | number | undefined }) => ({
  instrument,
  ...(clause === undefined ? {} : { clause }),
})

type Lack = (pointer: string, fact: string) => void

const dayOf = (law: Law, { application }: Snapshot): Day => application.acceptedOn ?? law.day

function byMark(law: Law, snapshot: Snapshot, ban: Ban, refusals: Refusal[], lack: Lack) {
  const { marks } = snapshot.enterprise
  if (marks === undefined) return lack('/enterprise/marks', 'marks')
  if (marks.length === 0) return
  const day = dayOf(law, snapshot)
  const mark = marks.find((it) => it.from <= day && (it.until === undefined || day <= it.until))
  if (mark === undefined) return
  const { reason, from, until } = mark
  const possible = until === undefined ? {} : { possibleOn: addDays(until, 1) }
  refusals.push({ code: 'markedAbnormal', reason, from, ...possible, ...citing(ban) })
}

function byActs(
  law: Law,
  snapshot: Snapshot,
  qualification: Qualification,
  ban: Ban,
  { lasts, bars }: Exclude<Ban['on'], 'mark'>,
  barring: ReadonlySet<string>,
  refusals: Refusal[],
  lack: Lack,
) {
  const { penalties } = snapshot.enterprise
  if (penalties === undefined) return lack('/enterprise/penalties', 'penalties')
  const day = dayOf(law, snapshot)
  for (let i = 0; i < penalties.length; i++) {
    const { act, on, document, qualification: concerned, until: named } = penalties[i]!
    if (!barring.has(act) || day < on) continue
    const until = named ?? addDays(shiftDay(on, lasts), -1)
    if (until < day) continue
    if (bars === 'sameCategory' && concerned === undefined)
      lack(`/enterprise/penalties/${i}/qualification`, `penalties/${i}/qualification`)
    else if (bars === 'all' || sameCategory(concerned!, qualification))
      refusals.push({
        code: 'barred',
        act,
        on,
        until,
        possibleOn: addDays(until, 1),
        ...(document === undefined ? {} : { document }),
        ...citing(ban),
      })
  }
}
