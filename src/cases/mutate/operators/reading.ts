import type { Operator } from '../mutant.ts'
import { keyOf } from '../sites.ts'

/** What may stand under a key, where it is one of two. */
const readings: Record<string, readonly unknown[]> = {
  assess: ['all', 'none'],
  bars: ['sameCategory', 'all'],
  from: ['own', 'lowest'],
  oneSeatAmongLines: [true, false],
}

/** The other of two readings: of the grade applied for or of the lowest, of one category or of all. */
export const reading: Operator & { name: 'reading' } = {
  name: 'reading',
  mutate(site) {
    const both = readings[keyOf(site)] ?? []
    return both.includes(site.value) ? both.filter((it) => it !== site.value).map((to) => ({ to })) : []
  },
}
