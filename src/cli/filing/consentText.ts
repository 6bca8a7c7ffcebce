import type { Procedure } from '../../filing/context.ts'
import type { Context } from '../context.ts'
import { filingWordsOf } from './words/words.ts'

/** The consent window as lines. */
export function consentLines({ consent }: Procedure, { lang }: Pick<Context, 'lang'>): string[] {
  const lines = consent.text.map((it, i) => `  ${i + 1}. ${it[lang]}`)
  return [filingWordsOf(lang).consentTitle(consent.version), ...lines]
}
