import { addDays, addMonths, type Day, isDay, type Month, monthOf, yearOf } from '../../domain/day.ts'

/** What stays as it is however the days go by: it never asks for the day. */
export const TIMELESS = 'timeless'
export type Timeless = typeof TIMELESS

/** Days looked at: the first of them is judged anyway. */
export interface Stretch {
  from: Day
  until: Day
}

/** Something with a first and a last day, either perhaps open. */
interface Dated {
  from?: Day | undefined
  until?: Day | undefined
}

/** The day after a last day; also after what no calendar has, such as 30 February, to which the law may count. */
export function after(last: Day): Day {
  return isDay(last) ? addDays(last, 1) : startOf(addMonths(monthOf(last), 1))
}

/** The first day of a month. */
export const startOf = (month: Month): Day => `${month}-01`

/** The days on which something begins and has ended. */
export const ends = ({ from, until }: Dated): Day[] => [
  ...(from === undefined ? [] : [from]),
  ...(until === undefined ? [] : [after(until)]),
]

/**
 * The day on which an event leaves a window of months: one looks back from a day to the same number of the day so many
 * months before, whether that month has it or not.
 */
export const leavesWindow = (event: Day, months: number): Day =>
  after(`${addMonths(monthOf(event), months)}${event.slice(7)}`)

/** Every New Year’s Day of a stretch. */
export function newYears({ from, until }: Stretch): Day[] {
  const years = yearOf(until) - yearOf(from)
  return Array.from({ length: Math.max(0, years) }, (_, i) => `${yearOf(from) + i + 1}-01-01`)
}

/** The first day of every month of a stretch but the first. */
export function newMonths({ from, until }: Stretch): Day[] {
  const days: Day[] = []
  for (let month = addMonths(monthOf(from), 1); startOf(month) <= until; month = addMonths(month, 1))
    days.push(startOf(month))
  return days
}

/** The days of a list on which an answer is another than on the day of the list before. */
export function changing<T>(days: readonly Day[], answer: (day: Day) => T): Day[] {
  let last: T | undefined
  return days.filter((day, i) => {
    const now = answer(day)
    const differs = i > 0 && now !== last
    last = now
    return differs
  })
}
