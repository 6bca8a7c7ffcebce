import type { EquipmentLine, EquipmentRequirement } from '../../requirements/equipment.ts'
import { choiceWeakness } from '../choices.ts'
import { narrower } from '../terms.ts'
import { asMany, type Reading, testImplies } from '../tests.ts'
import { type Strength, unknown } from '../weakness.ts'
import { asMuch } from '../works.ts'

/** Whatever lines of machines a firm owns to pass the one, they pass the other. */
export const equipment: Strength<EquipmentRequirement> = {
  kind: 'equipment',
  weaknesses(higher, lower, lexicon) {
    const [choose, wanted] = [higher.atLeast ?? higher.of.length, lower.atLeast ?? lower.of.length]
    if (typeof choose !== 'number' || typeof wanted !== 'number') return [unknown('atLeast')]
    const servesOf = (whenUnknown: boolean) =>
      higher.of.map((it) => lower.of.flatMap((one, i) => (lineImplies(it, one, { lexicon, whenUnknown }) ? [i] : [])))
    return choiceWeakness(servesOf, { choose, wanted, listed: lower.of.length })
  },
}

/** Tells whether whoever owns the machines of one line owns those of another. */
function lineImplies(it: EquipmentLine, other: EquipmentLine, reading: Reading): boolean {
  if ('any' in it) return it.any.every((one) => lineImplies(one, other, reading))
  if ('any' in other) return other.any.some((one) => lineImplies(it, one, reading))
  const tests = (other.where ?? []).every((test) => (it.where ?? []).some((one) => testImplies(one, test, reading)))
  const parts = (other.ofWhich ?? []).every((part) =>
    [it, ...(it.ofWhich ?? [])].some((one) => lineImplies(one, part, reading)),
  )
  return (
    narrower(reading.lexicon, 'equipment', it.what, other.what) &&
    tests &&
    asMany(it.atLeast ?? 1, other.atLeast ?? 1, reading) &&
    parts &&
    (other.sum === undefined || asMuch(it.sum, other.sum, reading))
  )
}
