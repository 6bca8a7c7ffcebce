import { addDays, isDay } from '../../../domain/day.ts'
import type { Operator } from '../mutant.ts'
import { keyOf } from '../sites.ts'

const keys = new Set<string | number>(['effective', 'until', 'from', 'to', 'expiringBefore'])

/** A date of effect a day later and a day earlier. */
export const date: Operator & { name: 'date' } = {
  name: 'date',
  mutate(site) {
    const { value } = site
    if (typeof value !== 'string' || !keys.has(keyOf(site)) || !isDay(value)) return []
    return [{ to: addDays(value, 1) }, { to: addDays(value, -1) }]
  },
}
