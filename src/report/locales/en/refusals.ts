import type { Refusal } from '../../../assess/finding.ts'
import type { Phrases } from '../phrases.ts'
import { or } from './text.ts'
import { authorities } from './values.ts'

/** Why an item may not be filed at all. */
export const refusals: Phrases<Refusal, 'code'> = {
  unknownStandard: (it) =>
    `the corpus holds no standard of this qualification on the day, so it cannot be judged${it.near === undefined ? '' : `; did you mean ${it.near}?`}`,
  gradeCancelled: (it) => `the grade is cancelled since ${it.effective}`,
  otherAuthority: (it) =>
    `decided by ${authorities[it.authority]}; accepted here is what ${or(it.accepted.map((one) => authorities[one]))} decides`,
  outOfRegion: () => 'a first application is open to enterprises of the region only',
  noRoute: (it, words) => `no route for ${words.term(it.kind)}${open(words.terms(it.open))}`,
  unknownRoute: (it, words) => `no route named ${it.route}${open(words.terms(it.open))}`,
  expiresTooLate: (it, words) =>
    `${words.term(it.route)} is for certificates that expire before ${it.before}; this one is valid until ${it.until}`,
  beforeRoutes: (it) =>
    `the corpus knows the procedure of applications from ${it.effective} on only, so it cannot be told whether one was open before`,
  markedAbnormal: (it) =>
    `the enterprise is marked abnormal since ${it.from} and may file nothing while marked: ${it.reason}${possible(it.possibleOn)}`,
  barred: (it, words) =>
    `on record of ${it.on}${it.document === undefined ? '' : ` (${it.document})`}: ${words.term(it.act)}; barred until ${it.until}${possible(it.possibleOn)}`,
  publicInstitution: () => 'a public institution may not apply',
  notHeld: (it, words) => `the enterprise holds no such qualification of ${words.term(it.category)}`,
  holdsNothing: () => 'the enterprise holds no qualification to add to: it has to file for the first time',
  heldExpired: (it, words) =>
    `${words.locale.qualification(it.qualification, words)} expired on ${it.until}: the enterprise starts again at the lowest grade`,
  renewalNotOpen: (it, words) =>
    `${words.locale.qualification(it.qualification, words)} is valid until ${it.until}: too early for its renewal${possible(it.possibleOn)}${contested(it)}`,
  renewalClosed: (it, words) =>
    `${words.locale.qualification(it.qualification, words)} is valid until ${it.until}: its renewal had to be filed by ${it.closedAfter}; once expired, the enterprise starts again at the lowest grade${contested(it)}`,
  alreadyHeld: (it, words) => `the enterprise already holds ${words.locale.qualification(it.qualification, words)}`,
}

function open(list: readonly string[]): string {
  return list.length === 0 ? '' : `; open are ${or(list)}`
}

const possible = (day: string | undefined) => (day === undefined ? '' : `; possible from ${day} on`)

const contested = (it: { contested?: true }) =>
  it.contested === true ? '; sources disagree on when a renewal may be filed: ask the authority' : ''

/** Refusals without what is of one filing. */
export const refusalNames: Record<Refusal['code'], string> = {
  unknownStandard: 'no standard on the day',
  gradeCancelled: 'the grade is cancelled',
  otherAuthority: 'decided by another authority',
  outOfRegion: 'first applications are for enterprises of the region',
  noRoute: 'no route is open',
  unknownRoute: 'the route named is not open',
  expiresTooLate: 'the certificate expires too late for the route',
  beforeRoutes: 'the procedure of the day is not in the corpus',
  markedAbnormal: 'the enterprise is marked abnormal',
  barred: 'barred after an offence',
  publicInstitution: 'a public institution may not apply',
  notHeld: 'the qualification is not held',
  holdsNothing: 'no qualification is held',
  heldExpired: 'the qualification held has expired',
  renewalNotOpen: 'too early for the renewal',
  renewalClosed: 'too late for the renewal',
  alreadyHeld: 'the qualification is held already',
}
