import { addDays, addMonths, type Day, monthOf } from '../../domain/day.ts'
import { localeOf } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import { element, escapeHtml, htmlList } from '../render/htmlText.ts'
import { htmlPage } from '../render/page.ts'
import { calendarStyle } from './calendarStyle.ts'
import type { Outlook, OutlookChange, OutlookItem } from './outlook.ts'
import { admissionTexts, headTexts, type OutlookHead } from './terminal.ts'

/**
 * Forecasts as one self-contained HTML page, ready to print on A4: a timeline for each qualification of each firm, then a
 * calendar, month by month, of what changes and why.
 *
 * @example
 * renderOutlookCalendar([outlookOf(forecasted)], { lang: 'zh-CN', until: '2027-12-31', insurance: 'continues', bad: 0 })
 */
export function renderOutlookCalendar(outlooks: readonly Outlook[], head: OutlookHead): string {
  const locale = localeOf(head.lang)
  const { forecast: say } = locale
  return htmlPage(say.title, head.lang, calendarStyle, [
    element('h1', escapeHtml(say.title)),
    htmlList(headTexts(outlooks, head), 'ul', 'plain'),
    outlooks.length === 0 ? '' : timeline(outlooks, head.until, locale),
    calendar(outlooks, locale),
  ])
}

/** The axis of a longer span names quarters only. */
const MOST_MONTHS = 30

const DAY_MS = 86_400_000
const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

function timeline(outlooks: readonly Outlook[], until: Day, locale: Locale): string {
  const { forecast: say, labels } = locale
  const first = outlooks.map((it) => it.from).sort()[0]!
  const whole = dayNumber(until) + 1 - dayNumber(first)
  const at = (day: Day) => (dayNumber(day) - dayNumber(first)) / whole
  const months = monthsOf(first, until)
  const axis = months.map((month) => {
    const day = `${month}-01` < first ? first : `${month}-01`
    const number = Number(month.slice(5))
    const named = number === 1 || month === monthOf(first)
    if (!named && months.length > MOST_MONTHS && number % 3 !== 1) return ''
    return `<i class="${named ? 'year' : 'month'}" style="left:${percent(at(day))}">${named ? month : number}</i>`
  })
  const heads = [labels.enterprise, labels.qualification, labels.outcome]
  const head = `${heads.map((it) => `<th scope="col">${escapeHtml(it)}</th>`).join('')}<th scope="col" class="axis">${axis.join('')}</th>`
  const bar = ({ stages }: OutlookItem) =>
    stages
      .map(({ from, until: last, verdict }) => {
        const title = `${say.span(from, last)} ${locale.outcomes[verdict]}`
        const width = at(addDays(last, 1)) - at(from)
        return `<i class="${verdict}" style="left:${percent(at(from))};width:${percent(width)}" title="${escapeHtml(title)}"></i>`
      })
      .join('')
  const rows = outlooks.flatMap((outlook) =>
    outlook.items.map((item, i) => {
      const filing = outlook.filing === undefined ? '' : element('div', escapeHtml(outlook.filing), 'source')
      const name = i === 0 ? `${escapeHtml(outlook.enterprise)}${filing}` : ''
      const state = item.fallsOn === undefined ? item.verdict : 'unmet'
      return element(
        'tr',
        [
          element('td', name),
          element('td', escapeHtml(item.qualification)),
          element('td', escapeHtml(item.summary), `outcome ${state}`),
          element('td', `${bar(item)}${filingWindows(item, locale)}`, 'bar'),
        ].join(''),
      )
    }),
  )
  const key = (['met', 'undetermined', 'unmet'] as const)
    .map((it) => `<span class="key"><i class="${it}"></i>${escapeHtml(locale.outcomes[it])}</span>`)
    .join('')
  const columns = ['firm', 'what', 'state', 'line'].map((it) => `<col class="${it}">`).join('')
  const table = `<table class="timeline"><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
  return `${element('h2', escapeHtml(say.timeline))}${element('p', key)}${table}`
}

/** When it may be filed and when not, where that is not always the same. */
function filingWindows(item: OutlookItem, locale: Locale): string {
  const [only, ...more] = item.admission
  const always = more.length === 0 && only?.refusals.length === 0
  return always ? '' : htmlList(admissionTexts(item, locale), 'ul', 'plain source')
}

function monthsOf(from: Day, until: Day): string[] {
  const months: string[] = []
  for (let it = monthOf(from); it <= monthOf(until); it = addMonths(it, 1)) months.push(it)
  return months
}

interface Event {
  outlook: Outlook
  item: OutlookItem
  change: OutlookChange
}

function calendar(outlooks: readonly Outlook[], locale: Locale): string {
  const { forecast: say, labels } = locale
  const events = outlooks
    .flatMap((outlook) => outlook.items.flatMap((item) => item.changes.map((change) => ({ outlook, item, change }))))
    .sort((a, b) => (a.change.day < b.change.day ? -1 : a.change.day > b.change.day ? 1 : 0))
  const heading = element('h2', escapeHtml(say.calendar))
  if (events.length === 0) return `${heading}${element('p', escapeHtml(say.nothing))}`
  const months = [...new Set(events.map(({ change }) => monthOf(change.day)))]
  const heads = [say.day, labels.enterprise, labels.qualification, labels.outcome, labels.reasons]
  const columns = ['day', 'firm', 'what', 'state', 'why'].map((it) => `<col class="${it}">`).join('')
  const head = heads.map((it) => `<th scope="col">${escapeHtml(it)}</th>`).join('')
  const bodies = months.map((month) => {
    const own = events.filter(({ change }) => monthOf(change.day) === month).map((it) => row(it, locale))
    const title = `<tr class="monthHead"><th colspan="5" scope="rowgroup">${escapeHtml(say.month(month))}</th></tr>`
    return `<tbody>\n${[title, ...own].join('\n')}\n</tbody>`
  })
  return `${heading}<table class="calendar"><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead>${bodies.join('\n')}</table>`
}

function row({ outlook, item, change }: Event, { forecast: say, colon, sentences }: Locale): string {
  const lines = change.lines.map((it) => {
    const head = `${it.heading} ${it.turn}`
    const own = it.reasons.length === 0 ? head : colon(head, sentences(it.reasons))
    const who = [...it.lost.map((one) => colon(say.lost, one)), ...it.gained.map((one) => colon(say.gained, one))]
    return element('li', `${escapeHtml(own)}${htmlList(who, 'ul', 'plain source')}`)
  })
  const law = change.law === undefined ? '' : element('div', escapeHtml(change.law), 'source')
  const state = change.before === change.verdict ? '' : ` ${change.verdict}`
  return element(
    'tr',
    [
      element('td', change.day),
      element('td', escapeHtml(outlook.enterprise)),
      element('td', escapeHtml(item.qualification)),
      element('td', `${escapeHtml(change.turn)}${law}`, `outcome${state}`),
      element('td', element('ul', lines.join(''))),
    ].join(''),
  )
}
