import type { PremisesRequirement } from '../../requirements/premises.ts'
import { narrower } from '../terms.ts'
import { figureWeakness, type Strength } from '../weakness.ts'

/** The same place, as large. */
export const premises: Strength<PremisesRequirement> = {
  kind: 'premises',
  weaknesses: (higher, lower, lexicon) =>
    narrower(lexicon, 'premises', higher.what, lower.what)
      ? figureWeakness('atLeastSqm', higher.atLeastSqm, lower.atLeastSqm)
      : [{ code: 'other', field: 'what', higher: higher.what, lower: lower.what }],
}
