import type { Day } from '../domain/day.ts'
import type { Corpus } from './corpus.ts'
import { type Dated, datedRules, isOpenOn } from './dated.ts'
import type { Profile } from './profile.ts'
import type { BanRule } from './schema/bans.ts'

/** What bars an application, with its instrument. */
export type Ban = Dated<BanRule>

/** Every ban of the law and of a profile, with its days. */
export const banRules = (corpus: Corpus, profile: Profile): Ban[] =>
  datedRules(corpus, [...corpus.bans.map(({ instrument, bans }) => ({ instrument, rules: bans })), ...profile.bans])

/** The bans of a day. */
export const bansOn = (corpus: Corpus, profile: Profile, day: Day): Ban[] =>
  banRules(corpus, profile).filter((it) => isOpenOn(it, day))
