import { addDays, type Day, yearOf } from '../domain/day.ts'
import type { Context } from './context.ts'
import { startOf } from './instant.ts'
import type { ProcedureRefusal } from './refusal.ts'
import { refusal } from './refuse.ts'

type Calendared = Pick<Context, 'calendar' | 'procedure'>

/** No stretch of days off is longer. */
const FARTHEST = 60

/** The first working day on or after a day, or that no calendar says which it is. */
export function workingDayFrom(
  day: Day,
  context: Calendared,
): { ok: true; day: Day } | { ok: false; refusal: ProcedureRefusal } {
  for (let i = 0; i <= FARTHEST; i++) {
    const next = addDays(day, i)
    const kind = context.calendar.kindOf(next)
    if (kind === 'working') return { ok: true, day: next }
    if (kind === 'calendarNotPublished') return unpublished(next, context)
  }
  return unpublished(addDays(day, FARTHEST), context)
}

const unpublished = (day: Day, context: Calendared) => ({
  ok: false as const,
  refusal: refusal(context, 'calendarNotPublished', { year: yearOf(day), day }),
})

/** Why a day is none on which an office signs. */
export function notWorking(day: Day, context: Calendared): ProcedureRefusal | undefined {
  const kind = context.calendar.kindOf(day)
  if (kind === 'working') return undefined
  if (kind === 'calendarNotPublished') return unpublished(day, context).refusal
  const next = workingDayFrom(day, context)
  return refusal(context, 'notWorkingDay', { day }, next.ok ? startOf(next.day) : undefined)
}
