import type { InsuranceReading } from '../assess/forecast/carryOn.ts'
import { FORECAST_CSV_HEAD, forecastCsv } from '../batch/forecast/csv.ts'
import type { ToldRecord } from '../batch/forecast/forecastFilings.ts'
import type { Day } from '../domain/day.ts'
import { type Outlook, outlookOf, renderOutlookCalendar, renderOutlooks } from '../report/forecast/index.ts'
import type { Lang } from '../report/index.ts'

export const forecastFormats = ['pretty', 'ndjson', 'csv', 'html'] as const
export type ForecastFormat = (typeof forecastFormats)[number]

/** How forecasts are said. */
interface Saying {
  lang: Lang
  until: Day
  insurance: InsuranceReading
  color: boolean
}

/** Takes records as they come and gives the text of them: at once, or sorted when all are there. */
export interface ForecastOutput {
  add(it: ToldRecord): string
  end(bad: number): string
}

/** The way of writing forecasts in a format. */
export function forecastOutput(format: ForecastFormat, saying: Saying): ForecastOutput {
  if (format === 'ndjson') return { add: ({ json }) => `${json}\n`, end: () => '' }
  return format === 'csv' ? csvOutput(saying) : pageOutput(format, saying)
}

const NEVER = '9999-12-31'

/** In the order of the first fall; those that never fall last, and equal ones as they came. */
function inOrder<T extends { fallsOn: Day }>(list: T[]): T[] {
  return list.sort((a, b) => (a.fallsOn < b.fallsOn ? -1 : a.fallsOn > b.fallsOn ? 1 : 0))
}

function csvOutput({ lang }: Saying): ForecastOutput {
  const rows: { fallsOn: Day; text: string }[] = []
  return {
    add({ record, forecasted }) {
      const outlook = forecasted === undefined ? undefined : outlookOf(forecasted, { lang })
      rows.push({ fallsOn: outlook?.fallsOn ?? NEVER, text: forecastCsv(record, outlook) })
      return ''
    },
    end: () => [FORECAST_CSV_HEAD, ...inOrder(rows).map((it) => it.text)].join(''),
  }
}

function pageOutput(format: 'pretty' | 'html', { color, ...head }: Saying): ForecastOutput {
  const kept: { fallsOn: Day; outlook: Outlook }[] = []
  return {
    add({ forecasted }) {
      if (forecasted === undefined) return ''
      const outlook = outlookOf(forecasted, head)
      kept.push({ fallsOn: outlook.fallsOn ?? NEVER, outlook })
      return ''
    },
    end(bad) {
      const outlooks = inOrder(kept).map((it) => it.outlook)
      const whole = { ...head, bad }
      return format === 'html' ? renderOutlookCalendar(outlooks, whole) : renderOutlooks(outlooks, whole, { color })
    },
  }
}
