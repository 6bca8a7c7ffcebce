/**
 * The days on which offices work: the national calendar by chinese-days, and the days off of a jurisdiction as its profile has
 * them.
 *
 * @module
 */
import type { HolidaysFile } from '../../corpus/schema/holidays.ts'
import { type Day, yearOf } from '../../domain/day.ts'
import type { DayKind, WorkingDayCalendar } from '../../filing/ports/workingDayCalendar.ts'
import { nationalKind } from './national.ts'

export { coveredYears } from './national.ts'

/**
 * The calendar of a jurisdiction. A year without a published calendar is said to be so, never guessed; nor are days on which
 * a holiday of the jurisdiction may fall in a year whose days no source shows.
 *
 * @param holidays - its own days off, of the profile; none when absent
 * @example
 * const calendar = workingDays(law.profile.holidays)
 * calendar.kindOf('2025-02-28') // 'off': 藏历新年
 * calendar.kindOf('2027-01-04') // 'calendarNotPublished'
 */
export function workingDays(holidays?: HolidaysFile): WorkingDayCalendar {
  return { kindOf: (day) => ownKind(holidays, day) ?? nationalKind(day) }
}

/** What the jurisdiction itself says of a day; `undefined` where it says nothing. */
function ownKind(holidays: HolidaysFile | undefined, day: Day): DayKind | undefined {
  const year = yearOf(day)
  const inYear = day.slice(5)
  if (nationalKind(day) === 'calendarNotPublished') return 'calendarNotPublished'
  for (const { window, years } of holidays?.movable ?? []) {
    const published = years[String(year)]
    if (published === undefined) {
      if (window.from <= inYear && inYear <= window.until) return 'calendarNotPublished'
    } else if (published.working?.includes(day)) return 'working'
    else if (published.off.from <= day && day <= published.off.until) return 'off'
  }
  const fixed = holidays?.fixed?.some(({ on, since }) => on === inYear && since <= year)
  return fixed === true ? 'off' : undefined
}
