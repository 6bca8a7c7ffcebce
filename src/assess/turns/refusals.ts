import type { Law, Standard } from '../../corpus/consolidate.ts'
import { renewalWindow } from '../../corpus/validity.ts'
import { addDays, type Day, shiftDay } from '../../domain/day.ts'
import { sameCategory } from '../../domain/qualification.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Refusal } from '../finding.ts'
import { after, ends, TIMELESS, type Timeless } from './days.ts'

/** What turns only with the law, whose days are looked at apart. */
export const WITH_LAW = 'withLaw'

/** The days on which a refusal may begin or end. */
export type RefusalTurns = {
  [C in Refusal['code']]: Timeless | typeof WITH_LAW | ((law: Law, snapshot: Snapshot, standard: Standard) => Day[])
}

/** What is held in the category, each with its last day as the law lets it hold on and its window of renewal. */
function heldIn(law: Law, { enterprise }: Snapshot, { qualification }: Standard) {
  return (enterprise.qualifications ?? []).flatMap(({ qualification: held, validUntil }) => {
    if (validUntil === undefined || !sameCategory(held, qualification)) return []
    const selectable = law.standard(held)?.selectable ?? { ...held, lowest: false }
    const last = law.lastDayOf(selectable, validUntil)
    const rule = law.validity(selectable)
    return [{ last, window: rule === undefined ? undefined : renewalWindow(rule, last) }]
  })
}

/** Some kinds of application ask for something; others never do. */
const askedAt =
  (kinds: readonly ApplicationKind[], turns: Exclude<RefusalTurns[Refusal['code']], string>): typeof turns =>
  (law, snapshot, standard) =>
    kinds.includes(snapshot.application.kind) ? turns(law, snapshot, standard) : []

/** On which days each reason to refuse an application turns. A refusal that is not here does not compile. */
export const refusalTurns: RefusalTurns = {
  unknownStandard: WITH_LAW,
  gradeCancelled: WITH_LAW,
  otherAuthority: WITH_LAW,
  outOfRegion: TIMELESS,
  noRoute: WITH_LAW,
  unknownRoute: WITH_LAW,
  expiresTooLate: WITH_LAW,
  beforeRoutes: WITH_LAW,
  markedAbnormal: (_, { enterprise }) => (enterprise.marks ?? []).flatMap(ends),
  barred: ({ bans }, { enterprise }) =>
    bans.flatMap(({ on: what }) =>
      what === 'mark'
        ? []
        : (enterprise.penalties ?? []).flatMap(({ on, until = addDays(shiftDay(on, what.lasts), -1) }) =>
            ends({ from: on, until }),
          ),
    ),
  publicInstitution: TIMELESS,
  notHeld: TIMELESS,
  holdsNothing: TIMELESS,
  heldExpired: askedAt(['延续', '升级'], (...it) => heldIn(...it).map(({ last }) => after(last))),
  renewalNotOpen: askedAt(['延续'], (...it) => heldIn(...it).flatMap(({ window }) => window?.first ?? [])),
  renewalClosed: askedAt(['延续'], (...it) =>
    heldIn(...it).flatMap(({ window }) => (window === undefined ? [] : after(window.last))),
  ),
  alreadyHeld: askedAt(['首次', '增项', '升级'], (...it) => heldIn(...it).map(({ last }) => after(last))),
}
