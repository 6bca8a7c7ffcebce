import type { Assessment, ItemAssessment } from '../assess/finding.ts'
import type { Law } from '../corpus/consolidate.ts'
import { missingTexts } from './causes.ts'
import { localeOf } from './locales/index.ts'
import type { Lang, Outcome } from './locales/locale.ts'
import { standingText } from './notCounted.ts'
import { redact } from './redact.ts'
import { type RefusalText, refusalText } from './refusal.ts'
import { type ReportRow, rowOf } from './row.ts'
import { type SeatedRequirement, seatingOf } from './seating.ts'
import { wordsFor } from './words.ts'

export interface ReportOptions {
  lang?: Lang
}

/** What stands above the tables. */
export interface ReportHeader {
  filing?: string
  enterprise: string
  creditCode?: string
  registeredCapital?: string
  kind: string
  day: string
  profile: string
  corpusVersion: string
  outcome: Outcome
  outcomeText: string
}

/** One qualification applied for, line by line. */
export interface ReportItem {
  number: number
  qualification: string
  route?: string
  outcome: Outcome
  outcomeText: string
  refusals: RefusalText[]
  /** Facts without which it is not known whether it may be filed. */
  missing: string[]
  rows: ReportRow[]
  seating: SeatedRequirement[]
  jointlyShort: string[]
  people: { name: string; standing: 'may' | 'not'; standingText: string; reasons: string[] }[]
  warnings: string[]
}

/** The check report (核查报告): every requirement of every item, met or not, in the words of one language. */
export interface CheckReport {
  schema: 'zizhi/check-report@1'
  lang: Lang
  header: ReportHeader
  items: ReportItem[]
}

/**
 * Puts an assessment into the platform’s table form. Identity numbers come out masked.
 *
 * @example
 * checkReport(assess(plan, snapshot), law).header.outcomeText // '达标'
 */
export function checkReport(assessment: Assessment, law: Law, { lang }: ReportOptions = {}): CheckReport {
  const locale = localeOf(lang)
  const report: CheckReport = {
    schema: 'zizhi/check-report@1',
    lang: locale.lang,
    header: headerOf(assessment, law, locale.lang),
    items: assessment.items.map((item) => itemOf(item, assessment, law, locale.lang)),
  }
  return redact(report, assessment.snapshot)
}

function headerOf({ snapshot, day, profile, corpusVersion, outcome }: Assessment, law: Law, lang: Lang): ReportHeader {
  const locale = localeOf(lang)
  const { name, creditCode, registeredCapitalYuan: capital } = snapshot.enterprise
  return {
    ...(snapshot.id === undefined ? {} : { filing: snapshot.id }),
    enterprise: name,
    ...(creditCode === undefined ? {} : { creditCode }),
    ...(capital === undefined ? {} : { registeredCapital: locale.labels.money(capital) }),
    kind: wordsFor(law, locale).term(snapshot.application.kind),
    day,
    profile: law.profile.id === profile ? law.profile.title : profile,
    corpusVersion,
    outcome,
    outcomeText: locale.outcomes[outcome],
  }
}

/** Tells whether none of these requirements is unmet for sure. */
const isOpen = ({ findings }: ItemAssessment, keys: readonly string[]) =>
  !findings.some(({ key, verdict }) => verdict === 'unmet' && keys.includes(key))

function itemOf(item: ItemAssessment, { snapshot }: Assessment, law: Law, lang: Lang): ReportItem {
  const locale = localeOf(lang)
  const words = wordsFor(law, locale, { snapshot, requirements: item.requirements })
  const routed = new Map(item.requirements.map((it) => [it.key, it]))
  return {
    number: item.index + 1,
    qualification: locale.qualification(item.qualification, words),
    ...(item.route === undefined ? {} : { route: words.term(item.route) }),
    outcome: item.outcome,
    outcomeText: locale.outcomes[item.outcome],
    refusals: item.refusals.map((it) => refusalText(it, words)),
    missing: missingTexts(item.missing, words),
    rows: item.findings.map((it, i) => rowOf(i + 1, it, routed.get(it.key), words)),
    seating: seatingOf(item, words),
    jointlyShort: item.jointlyShort.map((it) =>
      locale.jointlyShort({ ...it, open: isOpen(item, it.requirements) }, words),
    ),
    people: item.people.map(({ person, standing, reasons }) => ({
      name: words.person(person),
      standing,
      standingText: standing === 'may' ? locale.labels.mayCount : locale.labels.doesNotCount,
      reasons: reasons.map((it) => standingText(it, words)),
    })),
    warnings: item.warnings.map((it) => locale.nearingAge(it, words)),
  }
}
