import { type Day, shiftDay } from '../domain/day.ts'
import type { Decider } from './authority.ts'
import type { Corpus } from './corpus.ts'
import { type Dated, datedRules, isOpenOn } from './dated.ts'
import type { Profile } from './profile.ts'
import type { Extension, ValidityRule } from './schema/validity.ts'
import { type Selectable, selects } from './select.ts'

/** How long a certificate holds and when its renewal may be filed, with its instrument. */
export type Validity = Dated<ValidityRule>

/** Every rule on validity with its days, those of the nearest profile first. */
export const validityRules = (corpus: Corpus, profile: Profile): Validity[] =>
  datedRules(corpus, [...profile.validity, ...corpus.validity])

/** The rule on the validity of a certificate on a day; `undefined` where none says so. */
export function validityOn(corpus: Corpus, profile: Profile, it: Selectable, day: Day): Validity | undefined {
  return validityRules(corpus, profile).find((rule) => isOpenOn(rule, day) && selects(rule.where, it))
}

/** Every extension of certificates, with the day from which it holds. */
export function extensionRules(corpus: Corpus, profile: Profile): Dated<Extension>[] {
  const national = corpus.validity.map(({ instrument, extensions = [] }) => ({ instrument, rules: extensions }))
  return datedRules(corpus, [...profile.extensions, ...national])
}

/** The last day of a certificate by the extensions of a day: as printed, or later where an extension moves it. */
export function lastDayOn(
  extensions: readonly Dated<Extension>[],
  it: Selectable,
  printed: Day,
  authority: (it: Selectable) => Decider | undefined,
): Day {
  const moved = extensions.filter(
    ({ where, issuedBy, expiring }) =>
      expiring.from <= printed &&
      printed <= expiring.until &&
      selects(where, it) &&
      (issuedBy === undefined || authority(it)?.authority === issuedBy),
  )
  return [printed, ...moved.map(({ to }) => to)].sort().at(-1)!
}

/** The first and the last day on which the renewal of a certificate may be filed; no first day where no rule sets one. */
export function renewalWindow({ opens, closes }: Validity, lastDay: Day): { first?: Day; last: Day } {
  return {
    ...(opens === undefined ? {} : { first: shiftDay(lastDay, opens, -1) }),
    last: closes === undefined ? lastDay : shiftDay(lastDay, closes, -1),
  }
}
