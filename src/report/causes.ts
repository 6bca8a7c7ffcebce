import type { Cause, Finding, MissingFact } from '../assess/finding.ts'
import { phrase } from './locales/phrases.ts'
import { headingOf, type Words } from './words.ts'

/** Every cause of a finding and of its parts. */
export function causesOf(finding: Finding): Cause[] {
  return [...finding.causes, ...(finding.parts ?? []).flatMap(causesOf)]
}

/** Every missing fact of a finding and of its parts, once each. */
export function missingOf(finding: Finding): MissingFact[] {
  const all = [...finding.missing, ...(finding.parts ?? []).flatMap(missingOf)]
  return [...new Map(all.map((it) => [JSON.stringify([it.pointer, it.fact, it.needs ?? '']), it])).values()]
}

const isUnknownLaw = ({ code }: Cause) => code === 'figureUnknown' || code === 'textUnknown'

/** Tells a finding for which a figure or a text of the law is wanting. */
export function isLawUnknown(finding: Finding): boolean {
  return causesOf(finding).some(isUnknownLaw)
}

/** What of the law is wanting for a finding, in words. */
export function lawUnknownTexts(finding: Finding, words: Words): string[] {
  const said = causesOf(finding).filter(isUnknownLaw)
  return [...new Set(said.map((it) => phrase(words.locale.causes, 'code', it, words)))]
}

/** Causes in words, the parts’ under their headings; nothing for what is met. */
export function causeTexts(finding: Finding, words: Words): string[] {
  if (finding.verdict === 'met') return []
  const own = finding.causes.map((it) => phrase(words.locale.causes, 'code', it, words))
  const parts = (finding.parts ?? []).flatMap((part) =>
    causeTexts(part, words).map((text) => words.locale.colon(headingOf(part.requirement, words), text)),
  )
  return [...new Set([...own, ...parts])]
}

/** Why a finding is not met: causes, then missing facts. */
export function reasonTexts(finding: Finding, words: Words): string[] {
  if (finding.verdict === 'met') return []
  const missing = missingOf(finding).map((it) => words.locale.missing(it, words))
  return [...new Set([...causeTexts(finding, words), ...missing])]
}
