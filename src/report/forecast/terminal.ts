import pc from 'picocolors'
import type { InsuranceReading } from '../../assess/forecast/carryOn.ts'
import { localeOf } from '../locales/index.ts'
import type { Lang, Locale } from '../locales/locale.ts'
import { printable } from '../render/printable.ts'
import { indented } from '../render/table.ts'
import { COLUMNS, type TerminalOptions } from '../render/terminal.ts'
import type { Outlook, OutlookChange, OutlookItem } from './outlook.ts'

type Colors = ReturnType<typeof pc.createColors>

/** What stands above forecasts: the span, whose law, what is taken for granted. */
export interface OutlookHead {
  lang: Lang
  until: string
  insurance: InsuranceReading
  /** Records that could not be read. */
  bad: number
}

/** The head of a list of forecasts as texts. */
export function headTexts(outlooks: readonly Outlook[], { lang, until, insurance, bad }: OutlookHead): string[] {
  const { forecast: say, labels, colon, sentences, list } = localeOf(lang)
  const starts = outlooks.map((it) => it.from).sort()
  const falling = outlooks.filter((it) => it.fallsOn !== undefined).length
  const profiles = [...new Set(outlooks.map((it) => it.profile))]
  return [
    ...(starts[0] === undefined ? [] : [say.span(starts[0], until)]),
    ...(profiles.length === 0 ? [] : [colon(labels.profile, list(profiles))]),
    say.count(outlooks.length, falling, bad),
    sentences([say.insurance[insurance], say.assumption]),
  ]
}

/** When an item may be filed and when not, and why not. */
export const admissionTexts = ({ admission }: OutlookItem, { forecast: say, colon, sentences }: Locale): string[] =>
  admission.map(({ from, until, refusals }) =>
    refusals.length === 0
      ? colon(say.mayFile, say.span(from, until))
      : colon(`${say.mayNotFile} (${say.span(from, until)})`, sentences(refusals)),
  )

/**
 * Forecasts as text for a terminal of 100 columns, in the order given.
 *
 * @example
 * renderOutlooks([outlookOf(forecasted)], { lang: 'zh-CN', until: '2027-12-31', insurance: 'continues', bad: 0 })
 */
export function renderOutlooks(
  outlooks: readonly Outlook[],
  head: OutlookHead,
  { color = false }: TerminalOptions = {},
): string {
  const colors = pc.createColors(color)
  const locale = localeOf(head.lang)
  const lines = [
    colors.bold(locale.forecast.title),
    ...headTexts(outlooks, head).flatMap((it) => indented('', printable(it), COLUMNS)),
    ...outlooks.flatMap((it) => ['', ...outlookText(it, locale, colors)]),
  ]
  return `${lines.join('\n')}\n`
}

const tints = { met: 'green', unmet: 'red', undetermined: 'yellow' } as const

function outlookText(outlook: Outlook, locale: Locale, colors: Colors): string[] {
  const filing = outlook.filing === undefined ? '' : ` (${outlook.filing})`
  return [
    colors.bold(printable(`${outlook.enterprise}${filing}`)),
    ...outlook.items.flatMap((it) => itemText(it, locale, colors)),
  ]
}

function itemText(item: OutlookItem, locale: Locale, colors: Colors): string[] {
  const summary = colors[tints[item.fallsOn === undefined ? item.verdict : 'unmet']](item.summary)
  return [
    `  ${printable(item.qualification)}  ${item.verdictText}  ${summary}`,
    ...item.changes.flatMap((it) => changeText(it, locale, colors)),
    ...admissionTexts(item, locale).flatMap((it) => indented('    ', printable(it), COLUMNS)),
  ]
}

function changeText(change: OutlookChange, { forecast: say, colon, sentences }: Locale, colors: Colors): string[] {
  const { day, verdict, turn, law, lines } = change
  return [
    `    ${day}  ${colors[tints[verdict]](turn)}${law === undefined ? '' : `  ${printable(law)}`}`,
    ...lines.flatMap((it) => {
      const head = `${it.heading} ${it.turn}`
      const own = it.reasons.length === 0 ? head : colon(head, sentences(it.reasons))
      return [
        ...indented('      - ', printable(own), COLUMNS),
        ...it.lost.flatMap((one) => indented('        ', printable(colon(say.lost, one)), COLUMNS)),
        ...it.gained.flatMap((one) => indented('        ', printable(colon(say.gained, one)), COLUMNS)),
      ]
    }),
  ]
}
