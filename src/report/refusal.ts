import type { Refusal } from '../assess/finding.ts'
import { phrase } from './locales/phrases.ts'
import type { Words } from './words.ts'

/** Why an item may not be filed, with the line of law that says so. */
export interface RefusalText {
  code: Refusal['code']
  text: string
  citation?: string
}

export function refusalText(it: Refusal, words: Words): RefusalText {
  const text = phrase(words.locale.refusals, 'code', it, words)
  if (!('instrument' in it)) return { code: it.code, text }
  return { code: it.code, text, citation: words.locale.citation({ ...it, history: [] }, words) }
}
