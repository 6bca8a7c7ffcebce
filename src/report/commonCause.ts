import type { Cause, Finding } from '../assess/finding.ts'
import { factSteps } from './locales/facts.ts'
import { phrase } from './locales/phrases.ts'
import type { Words } from './words.ts'

/** What of a cause is of one filing and not of the law. */
const ownFields = [
  'has',
  'by',
  'hasYuan',
  'byYuan',
  'hasYears',
  'hasSqm',
  'setBy',
  'person',
  'statementDate',
  'earliest',
  'on',
  'document',
  'count',
  'classes',
  'missing',
] as const

type Common<C> = C extends Cause ? Omit<C, (typeof ownFields)[number]> : never

/** A cause as many filings have it: what the law asks, without what a firm has. */
export type CommonCause = (
  | Exclude<Common<Cause>, { code: 'factMissing' }>
  | { code: 'factMissing'; fact: string; needs?: 'fetched' | 'verified' }
) & {
  /** The finding may still be met. */
  open?: true
}

/**
 * Why a finding is not met, as many filings have it in common, each reason once; nothing for what is met.
 *
 * @example
 * commonCausesOf(finding) // [{ code: 'assetsShort', basis: 'statement', needsYuan: 40000000 }]
 */
export function commonCausesOf(finding: Finding): CommonCause[] {
  const all = [...new Map(causesIn(finding).map((it) => [JSON.stringify(it), it])).values()]
  return finding.verdict === 'undetermined' ? all.map((it) => ({ ...it, open: true })) : all
}

function causesIn({ verdict, causes, missing, parts = [] }: Finding): CommonCause[] {
  if (verdict === 'met') return []
  const facts = missing.map((it): Cause => ({ code: 'factMissing', missing: it }))
  return [...[...causes, ...facts].flatMap(common), ...parts.flatMap(causesIn)]
}

/** A word that nobody covers is a reason by itself. */
function common(cause: Cause): CommonCause[] {
  if (cause.code === 'factMissing') {
    const { fact, needs } = cause.missing
    return [{ code: 'factMissing', fact: factSteps(fact).join('/'), ...(needs === undefined ? {} : { needs }) }]
  }
  if (cause.code === 'mayCount' && cause.count === 0) return []
  if (cause.code === 'notCovered') return cause.words.map((it) => ({ ...cause, words: [it] }))
  const fields = Object.entries(cause).filter(([key]) => !(ownFields as readonly string[]).includes(key))
  return [Object.fromEntries(fields) as CommonCause]
}

/** A common cause in words; what may still be met is not called a shortage. */
export function commonCauseText(it: CommonCause, words: Words): string {
  const text = phrase(words.locale.commonCauses, 'code', it, words)
  const { openCauses, toBeVerified } = words.locale
  return it.open === true && Object.hasOwn(openCauses, it.code) ? toBeVerified(text) : text
}
