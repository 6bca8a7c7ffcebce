import type { Refusal } from '../assess/finding.ts'
import { phrase } from './locales/phrases.ts'
import type { Words } from './words.ts'

/** Why an item may not be filed, with the line of law that says so. */
export interface RefusalText {
  code: Refusal['code']
  text: string
  citation?: string
  /** The first day on which this reason is gone, where the law names one. */
  possibleOn?: string
}

export function refusalText(it: Refusal, words: Words): RefusalText {
  const text = phrase(words.locale.refusals, 'code', it, words)
  const possible = 'possibleOn' in it && it.possibleOn !== undefined ? { possibleOn: it.possibleOn } : {}
  if (!('instrument' in it) || it.instrument === undefined) return { code: it.code, text, ...possible }
  const { instrument, clause } = it as { instrument: string; clause?: string | number }
  return {
    code: it.code,
    text,
    citation: words.locale.citation({ instrument, clause, history: [] }, words),
    ...possible,
  }
}
