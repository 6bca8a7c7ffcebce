import type { Cause, Finding, MissingFact } from '../assess/finding.ts'
import type { Verdict } from '../assess/verdict.ts'
import { gather } from './gather.ts'
import { factSteps } from './locales/facts.ts'
import { phrase } from './locales/phrases.ts'
import { headingOf, type Words } from './words.ts'

/** Every cause of a finding and of its parts. */
export function causesOf(finding: Finding): Cause[] {
  return [...finding.causes, ...(finding.parts ?? []).flatMap(causesOf)]
}

/** Every missing fact of a finding and of its parts, those among its causes included, once each. */
export function missingOf(finding: Finding): MissingFact[] {
  if (finding.verdict === 'met') return []
  const caused = finding.causes.flatMap((it) => (it.code === 'factMissing' ? it.missing : []))
  const all = [...caused, ...finding.missing, ...(finding.parts ?? []).flatMap(missingOf)]
  return [...new Map(all.map((it) => [JSON.stringify([it.pointer, it.fact, it.needs ?? '']), it])).values()]
}

const isUnknownLaw = ({ code }: Cause) => code === 'figureUnknown' || code === 'textUnknown' || code === 'lawUnverified'

/** Tells a finding for which a figure or a text of the law is wanting or not verified. */
export function isLawUnknown(finding: Finding): boolean {
  return causesOf(finding).some(isUnknownLaw)
}

/** What of the law is wanting for a finding, in words. */
export function lawUnknownTexts(finding: Finding, words: Words): string[] {
  const said = causesOf(finding).filter(isUnknownLaw)
  return [...new Set(said.map((it) => phrase(words.locale.causes, 'code', it, words)))]
}

/** Causes in words, the parts’ under their headings, facts that are missing apart; nothing for what is met. */
export function causeTexts(finding: Finding, words: Words): string[] {
  if (finding.verdict === 'met') return []
  const own = finding.causes.filter(({ code }) => code !== 'factMissing').map((it) => causeText(it, finding, words))
  const parts = (finding.parts ?? []).flatMap((part) =>
    causeTexts(part, words).map((text) => words.locale.colon(headingOf(part.requirement, words), text)),
  )
  return [...new Set([...own, ...parts])].filter((text) => text !== '')
}

/** What may still be met is not called a shortage. */
function causeText(it: Cause, finding: Finding, words: Words): string {
  const { causes, openCauses } = words.locale
  const open = byRecord(finding) === 'undetermined' && Object.hasOwn(openCauses, it.code)
  return phrase(open ? ({ ...causes, ...openCauses } as typeof causes) : causes, 'code', it, words)
}

/** The verdict by the figures as recorded, where they are not verified. */
function byRecord({ causes, verdict }: Finding): Verdict {
  const doubt = causes.find((it) => it.code === 'lawUnverified' && it.setBy === undefined)
  return doubt?.code === 'lawUnverified' ? doubt.otherwise : verdict
}

/** Missing facts in words: one statement for all of a kind, so that a list missing for everybody is said once. */
export function missingTexts(facts: readonly MissingFact[], words: Words): string[] {
  const kinds = gather(facts, (it) => [factSteps(it.fact), it.needs ?? '', it.person !== undefined])
  const said = kinds.map((kind) => {
    const [first] = kind
    const people = [...new Set(kind.flatMap((it) => it.person ?? []))].map(words.person)
    const count = new Set(kind.map((it) => it.pointer)).size
    const several = first!.person === undefined ? count > 1 : people.length > 1
    return several ? words.locale.missingOfMany(first!, people, count, words) : words.locale.missing(first!, words)
  })
  return [...new Set(said)]
}

/** Why a finding is not met: causes, then missing facts. */
export function reasonTexts(finding: Finding, words: Words): string[] {
  if (finding.verdict === 'met') return []
  return [...causeTexts(finding, words), ...missingTexts(missingOf(finding), words)]
}
