import chineseDays from 'chinese-days'
import { type Day, yearOf } from '../../domain/day.ts'
import type { DayKind } from '../../filing/ports/workingDayCalendar.ts'

/** The years whose holidays and shifted working days the library has; it answers by weekday for any other. */
export const coveredYears = { first: 2015, last: 2026 } as const

/**
 * Whether a day is worked by the national calendar.
 *
 * Given the parts of the day, since the library reads a text as a moment in UTC and would take the day before west of it.
 */
export function nationalKind(day: Day): DayKind {
  const year = yearOf(day)
  if (year < coveredYears.first || year > coveredYears.last) return 'calendarNotPublished'
  const local = new Date(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return chineseDays.isWorkday(local) ? 'working' : 'off'
}
