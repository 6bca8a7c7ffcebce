import { addMonths, type Day, type Month, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

/**
 * How insurance is read for days to come: who is insured now goes on to be, month by month, or the months on record are all
 * that there are.
 */
export const insuranceReadings = ['continues', 'as-recorded'] as const
export type InsuranceReading = (typeof insuranceReadings)[number]

/**
 * The facts of a snapshot carried on to a later day. Employment, appointments and work without an end have no months on
 * record and go on by themselves; insurance has, so it is prolonged where it reaches the month of the snapshot’s day or the
 * one before.
 */
export function carryOn(snapshot: Snapshot, from: Day, until: Day, insurance: InsuranceReading): Snapshot {
  if (insurance === 'as-recorded' || snapshot.people === undefined) return snapshot
  const month = monthOf(from)
  const before = addMonths(month, -1)
  const ahead: Month[] = []
  for (let it = month; it <= monthOf(until); it = addMonths(it, 1)) ahead.push(it)
  const prolonged = (person: Person): Person =>
    person.insurance === undefined
      ? person
      : {
          ...person,
          insurance: person.insurance.map((it) =>
            it.months.includes(month) || it.months.includes(before)
              ? { ...it, months: [...new Set([...it.months, ...ahead])] }
              : it,
          ),
        }
  return { ...snapshot, people: snapshot.people.map(prolonged) }
}
