import type { Act } from '../assess/act.ts'
import type { Assessment, Finding, ItemAssessment, MissingFact, Remedy } from '../assess/finding.ts'
import type { Law } from '../corpus/consolidate.ts'
import { causeTexts, isLawUnknown, missingOf, reasonTexts } from './causes.ts'
import type { ReportOptions } from './checkReport.ts'
import { citationOf } from './citation.ts'
import { localeOf } from './locales/index.ts'
import type { Lang } from './locales/locale.ts'
import { phrase } from './locales/phrases.ts'
import { actsFor, mendersOf, mendingsOf } from './mending.ts'
import { type NotCountedText, notCountedText } from './notCounted.ts'
import { redact } from './redact.ts'
import { refusalText } from './refusal.ts'
import { headingOf, requirementText, type Words, wordsFor } from './words.ts'

/** Where an entry of the notice belongs. */
interface Place {
  item: number
  qualification: string
  /** The key of the requirement, or the code of the refusal. */
  key: string
  heading: string
  citation: string
}

/** One thing to mend. */
export interface Deficiency extends Place {
  number: number
  requirement?: string
  what: string[]
  notCounted: NotCountedText[]
  /** What to submit, in words. */
  submit: string[]
  /** The same as data. */
  remedy: Act[]
  /** The numbers of the entries whose mending mends this one too. */
  mendedBy: number[]
}

/** One requirement that cannot be judged until facts are known. */
export interface MissingEntry extends Place {
  reasons: string[]
  facts: { pointer: string; text: string }[]
}

/** One requirement that cannot be judged because its figure or text is not known. */
export interface LawUnknownEntry extends Place {
  requirement: string
  reasons: string[]
}

/** The one-time notice (一次性告知书): everything to mend at once. It carries no identity number. */
export interface OneTimeNotice {
  schema: 'zizhi/one-time-notice@1'
  lang: Lang
  enterprise: string
  day: string
  deficiencies: Deficiency[]
  missingFacts: MissingEntry[]
  lawUnknown: LawUnknownEntry[]
}

const HIDDEN = '*'.repeat(18)

/**
 * Names every deficiency of an assessment at once, with what mends it; facts that are missing and law that is not
 * known stand apart.
 *
 * @example
 * oneTimeNotice(assessment, law, remedies(plan, assessment)).deficiencies[0]?.submit // ['补充人员2名，具备…']
 */
export function oneTimeNotice(
  assessment: Assessment,
  law: Law,
  remedies: readonly Remedy[],
  { lang }: ReportOptions = {},
): OneTimeNotice {
  const locale = localeOf(lang)
  const { snapshot, items } = assessment
  const wordsOf = (item: ItemAssessment) => wordsFor(law, locale, { snapshot, requirements: item.requirements })
  const words = new Map(items.map((item) => [item, wordsOf(item)]))
  const notice: OneTimeNotice = {
    schema: 'zizhi/one-time-notice@1',
    lang: locale.lang,
    enterprise: snapshot.enterprise.name,
    day: assessment.day,
    deficiencies: deficienciesOf(assessment, remedies, words),
    missingFacts: items.flatMap((item) => missingEntries(item, words.get(item)!)),
    lawUnknown: items.flatMap((item) => lawUnknownEntries(item, words.get(item)!)),
  }
  return redact(notice, snapshot, () => HIDDEN)
}

function deficienciesOf(assessment: Assessment, remedies: readonly Remedy[], words: Map<ItemAssessment, Words>) {
  const refusals = assessment.items.flatMap((item) =>
    item.refusals.map((it): Omit<Deficiency, 'number'> => {
      const { text, citation = '' } = refusalText(it, words.get(item)!)
      const remedy = actsFor(remedies, item.index, it.code)
      const heading = words.get(item)!.locale.labels.refusals
      const place = { ...placeOf(item, it.code, words.get(item)!), heading, citation }
      return { ...place, what: [text], notCounted: [], submit: actTexts(remedy, words.get(item)!), remedy, mendedBy: [] }
    }),
  )
  const mendings = mendingsOf(assessment, remedies)
  const numberOf = new Map(mendings.map((it, i) => [it, refusals.length + i + 1]))
  const findings = mendings.map((mending): Omit<Deficiency, 'number'> => {
    const { item, finding, acts } = mending
    const say = words.get(item)!
    const menders = acts.length > 0 ? [] : mendersOf(mending, mendings).map((it) => numberOf.get(it)!)
    const instead = menders.length > 0 ? say.locale.mendedWith(menders) : say.locale.labels.mendWholly
    return {
      ...findingPlace(item, finding, say),
      requirement: requirementText(finding.requirement, say),
      what: reasonTexts(finding, say),
      notCounted: [finding, ...(finding.parts ?? [])].flatMap((it) => it.notCounted.map((one) => notCountedText(one, say))),
      submit: acts.length > 0 ? actTexts(acts, say) : [instead],
      remedy: acts,
      mendedBy: menders,
    }
  })
  return [...refusals, ...findings].map((it, i) => ({ number: i + 1, ...it }))
}

const actTexts = (acts: readonly Act[], words: Words) => acts.map((it) => phrase(words.locale.acts, 'act', it, words))

function missingEntries(item: ItemAssessment, words: Words): MissingEntry[] {
  const facts = (list: readonly MissingFact[]) =>
    list.map((it) => ({ pointer: it.pointer, text: words.locale.missing(it, words) }))
  const filing = { ...placeOf(item, '', words), reasons: [], facts: facts(item.missing) }
  const open = item.findings
    .filter((it) => it.verdict === 'undetermined' && (!isLawUnknown(it) || missingOf(it).length > 0))
    .map((it) => ({
      ...findingPlace(item, it, words),
      reasons: causeTexts(it, words),
      facts: facts(missingOf(it)),
    }))
  return item.missing.length === 0 ? open : [filing, ...open]
}

const lawUnknownEntries = (item: ItemAssessment, words: Words): LawUnknownEntry[] =>
  item.findings
    .filter((it) => it.verdict === 'undetermined' && isLawUnknown(it))
    .map((it) => ({
      ...findingPlace(item, it, words),
      requirement: requirementText(it.requirement, words),
      reasons: causeTexts(it, words),
    }))

function placeOf(item: ItemAssessment, key: string, words: Words): Place {
  const qualification = words.locale.qualification(item.qualification, words)
  return { item: item.index + 1, qualification, key, heading: words.locale.labels.filing, citation: '' }
}

function findingPlace(item: ItemAssessment, finding: Finding, words: Words): Place {
  const routed = item.requirements.find((it) => it.key === finding.key)
  const heading = headingOf(finding.requirement, words)
  return { ...placeOf(item, finding.key, words), heading, citation: citationOf(routed, words) }
}
