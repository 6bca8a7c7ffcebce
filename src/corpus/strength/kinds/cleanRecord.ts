import type { CleanRecordRequirement } from '../../requirements/cleanRecord.ts'
import { figureWeakness, type Strength, wordsWeakness } from '../weakness.ts'

/** As long a time, as many acts; an act that counts at once counts from the second on too. */
export const cleanRecord: Strength<CleanRecordRequirement> = {
  kind: 'cleanRecord',
  weaknesses(higher, lower) {
    const time = figureWeakness('lookbackYears', higher.lookbackYears, lower.lookbackYears)
    if (higher.acts === 'any') return time
    if (lower.acts === 'any') return [...time, { code: 'other', field: 'acts' }]
    const twice = [...higher.acts, ...(higher.twice ?? [])]
    return [
      ...time,
      ...wordsWeakness('acts', higher.acts, lower.acts),
      ...wordsWeakness('twice', twice, lower.twice ?? []),
    ]
  },
}
