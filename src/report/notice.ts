import type { Act } from '../assess/act.ts'
import type { Assessment, ItemAssessment, MissingFact, Remedy } from '../assess/finding.ts'
import type { Law } from '../corpus/consolidate.ts'
import { causeTexts, isLawUnknown, lawUnknownTexts, missingOf, missingTexts } from './causes.ts'
import type { ReportOptions } from './checkReport.ts'
import { actTexts, type Deficiency, deficienciesOf } from './deficiency.ts'
import { localeOf } from './locales/index.ts'
import type { Lang } from './locales/locale.ts'
import { actsFor } from './mending.ts'
import { findingPlace, type Place, placeOf } from './place.ts'
import { redact } from './redact.ts'
import { requirementText, type Words, wordsFor } from './words.ts'

/** One requirement that cannot be judged until facts are known. */
export interface MissingEntry extends Place {
  reasons: string[]
  facts: { pointer: string; text: string }[]
  /** The same facts as documents print them: one statement for all of a kind. */
  missing: string[]
  submit: string[]
  remedy: Act[]
}

/** One requirement that cannot be judged because its figure or text is not known or not verified. */
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
 * known or not verified stand apart.
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
  const wordsOf = (item: ItemAssessment) =>
    wordsFor(law, locale, { snapshot, requirements: item.requirements, namesOnly: true })
  const words = new Map(items.map((item) => [item, wordsOf(item)]))
  const notice: OneTimeNotice = {
    schema: 'zizhi/one-time-notice@1',
    lang: locale.lang,
    enterprise: snapshot.enterprise.name,
    day: assessment.day,
    deficiencies: deficienciesOf(assessment, remedies, words),
    missingFacts: items.flatMap((item) => missingEntries(item, remedies, words.get(item)!)),
    lawUnknown: items.flatMap((item) => lawUnknownEntries(item, words.get(item)!)),
  }
  return redact(notice, snapshot, () => HIDDEN)
}

function missingEntries(item: ItemAssessment, remedies: readonly Remedy[], words: Words): MissingEntry[] {
  const facts = (list: readonly MissingFact[]) => ({
    facts: list.map((it) => ({ pointer: it.pointer, text: words.locale.missing(it, words) })),
    missing: missingTexts(list, words),
  })
  const filing = { ...placeOf(item, '', words), reasons: [], ...facts(item.missing), submit: [], remedy: [] }
  const open = item.findings
    .filter((it) => it.verdict === 'undetermined' && (!isLawUnknown(it) || missingOf(it).length > 0))
    .map((it) => {
      const remedy = actsFor(remedies, item.index, it.key)
      return {
        ...findingPlace(item, it, words),
        reasons: causeTexts(it, words),
        ...facts(missingOf(it)),
        submit: actTexts(remedy, words),
        remedy,
      }
    })
  return item.missing.length === 0 ? open : [filing, ...open]
}

/** A finding that is unmet whatever the unknown figure stands here too: its mending cannot be named in full. */
const lawUnknownEntries = (item: ItemAssessment, words: Words): LawUnknownEntry[] =>
  item.findings
    .filter((it) => it.verdict !== 'met' && isLawUnknown(it))
    .map((it) => ({
      ...findingPlace(item, it, words),
      requirement: requirementText(it.requirement, words),
      reasons: lawUnknownTexts(it, words),
    }))
