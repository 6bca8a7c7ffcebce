import type { QualificationsHeldRequirement } from '../../requirements/qualificationsHeld.ts'
import { figureWeakness, type Strength, type Weakness } from '../weakness.ts'

/** As many qualifications, of no wider a selection. */
export const qualificationsHeld: Strength<QualificationsHeldRequirement> = {
  kind: 'qualificationsHeld',
  weaknesses(higher, lower) {
    const wider = Object.entries(lower.of).filter(([field, wanted]) => {
      const mine = (higher.of as Record<string, unknown>)[field]
      return mine === undefined || ![mine].flat().every((it) => ([wanted].flat() as unknown[]).includes(it))
    })
    const distinct: Weakness[] =
      lower.distinct !== undefined && higher.distinct === undefined ? [{ code: 'missing', field: 'distinct' }] : []
    return [
      ...figureWeakness('atLeast', higher.atLeast, lower.atLeast),
      ...wider.map(([field]): Weakness => ({ code: 'other', field })),
      ...distinct,
    ]
  },
}
