import type { NetAssetsRequirement } from '../../requirements/netAssets.ts'
import { figureWeakness, type Strength } from '../weakness.ts'

/** As much money. */
export const netAssets: Strength<NetAssetsRequirement> = {
  kind: 'netAssets',
  weaknesses: (higher, lower) => figureWeakness('atLeastWan', higher.atLeastWan, lower.atLeastWan),
}
