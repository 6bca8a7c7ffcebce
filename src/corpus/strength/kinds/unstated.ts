import type { UnstatedRequirement } from '../../requirements/unstated.ts'
import { type Strength, unknown } from '../weakness.ts'

/** Nothing can be said of texts that nobody knows. */
export const unstated: Strength<UnstatedRequirement> = {
  kind: 'unstated',
  unknown: true,
  weaknesses: () => [unknown('about')],
}
