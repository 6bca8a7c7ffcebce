import { addDays, addMonths, addYears, monthOf } from '../../domain/day.ts'
import { ELSEWHERE } from '../filing.ts'
import { onPerson, pick } from './edit.ts'

/** Born in the last month that still counts, the month before or after. */
export const age = onPerson((it, { n, by }, { ages, day }) => {
  const years = pick(ages, n)
  return years === undefined ? it : { birthMonth: addMonths(monthOf(day), -12 * years + by) }
})

/** Insured for just the months asked for, one fewer or one more, up to the month before the filing. */
export const insuredMonths = onPerson((it, { by }, { insuranceMonths, day }) => {
  const count = Math.max(0, insuranceMonths + by)
  const months = Array.from({ length: count }, (_, i) => addMonths(monthOf(day), -(i + 1)))
  return { insurance: it.insurance?.map((one) => ({ ...one, months })) }
})

/** Certificates valid until the day of the filing, the day before or after. */
export const certificateDays = onPerson((it, { by }, { day }) => {
  const validUntil = addDays(day, by)
  return {
    registrations: it.registrations?.map((one) => ({ ...one, validUntil })),
    posts: it.posts?.map((one) => ({ ...one, validUntil })),
  }
})

/** Moved to another enterprise twice, the first time as long ago as still counts, a day more or less. */
export const unitChanges = onPerson((it, { n, by }, { withinMonths, day }) => {
  const months = pick(withinMonths, n)
  if (months === undefined) return it
  const first = addDays(addYears(day, -Math.floor(months / 12)), by)
  return { registrations: it.registrations?.map((one) => ({ ...one, unitChanges: [first, day] })) }
})

/** Named in another firm’s filing as long ago as still counts, a day more or less. */
export const namedElsewhere = onPerson((it, { n, by }, { withinMonths, day }) => {
  const months = pick(withinMonths, n)
  if (months === undefined) return it
  const acceptedOn = addDays(addYears(day, -Math.floor(months / 12)), by)
  return { otherFilings: [{ enterprise: ELSEWHERE, acceptedOn }] }
})

/** An abnormal mark, or a bid lock, that ends with the day of the filing, the day before or after. */
export const marked = onPerson((_, { n, by }, { day }) => {
  const stretch = { from: addYears(day, -1), until: addDays(day, by) }
  return n % 2 === 0 ? { marks: [{ reason: '异常', ...stretch }] } : { bidLocks: [stretch] }
})

/** A working life a month too short, just long enough, or a month longer for the years that it was made for. */
export const workedMonths = onPerson((it, { by }) => ({
  workHistory: it.workHistory?.map((one) => ({ ...one, from: addMonths(one.from, -by) })),
}))
