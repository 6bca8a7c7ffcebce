import type { RegisteredCapitalRequirement } from '../../requirements/registeredCapital.ts'
import { figureWeakness, type Strength } from '../weakness.ts'

/** As much money on the licence. */
export const registeredCapital: Strength<RegisteredCapitalRequirement> = {
  kind: 'registeredCapital',
  weaknesses: (higher, lower) => figureWeakness('atLeastWan', higher.atLeastWan, lower.atLeastWan),
}
