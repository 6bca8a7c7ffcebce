import type { ForecastWords } from '../forecast.ts'
import { and } from './text.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export const forecast: ForecastWords = {
  title: 'Forecast of qualifications',
  span: (from, until) => `${from} to ${until}`,
  insurance: {
    continues: 'insurance is taken to go on month by month',
    'as-recorded': 'only recorded months of insurance count',
  },
  assumption:
    'whether the standard is met, and apart from it whether an application may be filed; people, projects and assets as filed, the law as the rules have it',
  fallsOn: (day) => `not met from ${day}`,
  opensOn: (day) => `undetermined from ${day}`,
  stays: (verdict) => `${verdict} throughout`,
  turn: (before, after) => `${before} → ${after}`,
  notAsked: 'not asked',
  lawChanges: (instruments) => (instruments.length === 0 ? 'the law changes' : `the law changes (${and(instruments)})`),
  lost: 'No longer counted',
  gained: 'Counted from now on',
  mayFile: 'May be filed',
  mayNotFile: 'Refused',
  day: 'Day',
  timeline: 'Timeline',
  calendar: 'Calendar',
  nothing: 'Nothing changes in this time.',
  count: (filings, falling, bad) =>
    `${filings} filings, ${falling} fall below a standard${bad === 0 ? '' : `, ${bad} records could not be read`}`,
  month: (month) => `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
}
