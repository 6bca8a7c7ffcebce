import type { Day } from '../domain/day.ts'
import type { Corpus } from './corpus.ts'
import { type Dated, datedRules, isOpenOn } from './dated.ts'
import type { Authority, AuthorityFile } from './schema/authority.ts'
import { type Selectable, selects } from './select.ts'

/** Who decides on a standard, and where that stands. */
export interface Decider {
  authority: Authority
  instrument: string
  clause?: string | number
}

/** Every rule on who decides, with its days. */
export const authorityRules = (corpus: Corpus): Dated<AuthorityFile['rules'][number]>[] =>
  datedRules(corpus, corpus.authority)

/** Who decides on a standard on a day; `undefined` where no rule says so. */
export function authorityOn(corpus: Corpus, it: Selectable, day: Day): Decider | undefined {
  const rule = authorityRules(corpus).find((rule) => isOpenOn(rule, day) && selects(rule.where, it))
  if (rule === undefined) return undefined
  const { authority, instrument, clause } = rule
  return { authority, instrument, ...(clause === undefined ? {} : { clause }) }
}
