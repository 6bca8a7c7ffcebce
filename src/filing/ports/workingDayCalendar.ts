import type { Day } from '../../domain/day.ts'

/** Whether a day is one on which offices work, or that no calendar of its year is published. */
export type DayKind = 'working' | 'off' | 'calendarNotPublished'

/** The days on which offices work: weekdays, statutory holidays with their shifted days, and those of the jurisdiction. */
export interface WorkingDayCalendar {
  kindOf(day: Day): DayKind
}
