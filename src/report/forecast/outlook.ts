import type { Change, FindingChange, Lost } from '../../assess/forecast/change.ts'
import type { Forecasted, ItemForecast, Stage } from '../../assess/forecast/forecast.ts'
import type { Verdict } from '../../assess/verdict.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { causeTexts, reasonTexts } from '../causes.ts'
import type { ReportOptions } from '../checkReport.ts'
import { localeOf } from '../locales/index.ts'
import type { Lang } from '../locales/locale.ts'
import { gathered, notCountedText } from '../notCounted.ts'
import { redact } from '../redact.ts'
import { refusalText } from '../refusal.ts'
import { headingOf, type Words, wordsFor } from '../words.ts'

/** A requirement that comes to another verdict, in words. */
export interface OutlookLine {
  key: string
  heading: string
  /** From which verdict to which. */
  turn: string
  /** Absent where it is no longer asked. */
  verdict?: Verdict
  reasons: string[]
  /** Who no longer counts, and why. */
  lost: string[]
  gained: string[]
}

/** A day on which an item changes, in words. */
export interface OutlookChange {
  day: Day
  before: Verdict
  verdict: Verdict
  turn: string
  /** That the law changes on the day. */
  law?: string
  lines: OutlookLine[]
}

/** One qualification through time, in words. */
export interface OutlookItem {
  number: number
  qualification: string
  verdict: Verdict
  verdictText: string
  fallsOn?: Day
  /** What becomes of it, in a few words. */
  summary: string
  stages: Stage[]
  changes: OutlookChange[]
  admission: { from: Day; until: Day; refusals: string[] }[]
}

/** A filing through time, in the words of one language. It holds nothing of the filing itself and is small. */
export interface Outlook {
  lang: Lang
  filing?: string
  enterprise: string
  from: Day
  until: Day
  profile: string
  fallsOn?: Day
  items: OutlookItem[]
}

/** Puts a forecast into words. Identity numbers come out masked. */
export function outlookOf(forecasted: Forecasted, { lang }: ReportOptions = {}): Outlook {
  const { forecast, snapshot, planOn } = forecasted
  const locale = localeOf(lang)
  const { from, until, fallsOn } = forecast
  const outlook: Outlook = {
    lang: locale.lang,
    ...(snapshot.id === undefined ? {} : { filing: snapshot.id }),
    enterprise: snapshot.enterprise.name,
    from,
    until,
    profile: planOn(from).law.profile.title,
    ...(fallsOn === undefined ? {} : { fallsOn }),
    items: forecast.items.map((it) => itemOf(it, forecasted, locale.lang)),
  }
  return redact(outlook, snapshot)
}

function itemOf(item: ItemForecast, forecasted: Forecasted, lang: Lang): OutlookItem {
  const { fallsOn, verdict, stages, index } = item
  const locale = localeOf(lang)
  const first = wordsOn(item, forecasted.forecast.from, forecasted, lang)
  return {
    number: index + 1,
    qualification: locale.qualification(item.qualification, first),
    verdict,
    verdictText: locale.outcomes[verdict],
    ...(fallsOn === undefined ? {} : { fallsOn }),
    summary: summaryOf(item, lang),
    stages,
    changes: item.changes.map((it) => changeText(it, item, forecasted, lang)),
    admission: item.admission.map(({ from, until, refusals }) => {
      const words = wordsOn(item, from, forecasted, lang)
      return { from, until, refusals: refusals.map((it) => refusalText(it, words).text) }
    }),
  }
}

function summaryOf({ verdict, fallsOn, stages }: ItemForecast, lang: Lang): string {
  const { forecast: say, outcomes } = localeOf(lang)
  if (fallsOn !== undefined) return say.fallsOn(fallsOn)
  const last = stages.at(-1)!
  if (stages.length === 1) return say.stays(outcomes[verdict])
  if (last.verdict === 'undetermined') return say.opensOn(last.from)
  return `${last.from} ${say.turn(outcomes[verdict], outcomes[last.verdict])}`
}

/** The words by the law of a day, with the headings of what is asked then. */
function wordsOn({ index }: ItemForecast, day: Day, { snapshot, assessmentOn, planOn }: Forecasted, lang: Lang): Words {
  const { requirements } = assessmentOn(day).items[index]!
  return wordsFor(planOn(day).law, localeOf(lang), { snapshot, requirements })
}

function changeText(change: Change, item: ItemForecast, forecasted: Forecasted, lang: Lang): OutlookChange {
  const { day, before, verdict, law } = change
  const { outcomes, forecast: say } = localeOf(lang)
  const words = wordsOn(item, day, forecasted, lang)
  return {
    day,
    before,
    verdict,
    turn: before === verdict ? outcomes[verdict] : say.turn(outcomes[before], outcomes[verdict]),
    ...(law === undefined ? {} : { law: say.lawChanges(law.map(words.source)) }),
    lines: change.findings.map((it) => lineOf(it, day, item, forecasted, words)),
  }
}

function lineOf(it: FindingChange, day: Day, item: ItemForecast, forecasted: Forecasted, words: Words): OutlookLine {
  const { locale } = words
  const on = (one: Day) => forecasted.assessmentOn(one).items[item.index]!.findings.find(({ key }) => key === it.key)
  const finding = on(day)
  const said = (verdict: Verdict | undefined) =>
    verdict === undefined ? locale.forecast.notAsked : locale.results[verdict]
  const { requirement } = finding ?? on(addDays(day, -1))!
  return {
    key: it.key,
    heading: headingOf(requirement, words),
    turn: locale.forecast.turn(said(it.before), said(it.verdict)),
    ...(it.verdict === undefined ? {} : { verdict: it.verdict }),
    reasons:
      finding === undefined
        ? []
        : finding.verdict === 'undetermined'
          ? reasonTexts(finding, words)
          : causeTexts(finding, words),
    lost: gathered(
      it.lost.map((one) => ({ ...notCountedText(one, words), name: nameOf(one, words) })),
      locale,
    ).map((one) => locale.colon(one.name, locale.sentences(one.reasons))),
    gained: it.gained.length === 0 ? [] : [locale.list(it.gained.map((one) => nameOf(one, words)))],
  }
}

/** A name with its id, where it has one beside it. */
function nameOf({ of, id, unit }: Pick<Lost, 'of' | 'id' | 'unit'>, words: Words): string {
  const { name } = notCountedText(
    { of, id, ...(unit === undefined ? {} : { unit }), mayCount: false, reasons: [] },
    words,
  )
  return name.includes(id) ? name : `${name} (${id})`
}
