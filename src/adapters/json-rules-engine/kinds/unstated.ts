import type { UnstatedRequirement } from '../../../corpus/requirements/unstated.ts'
import { OPEN } from '../bounds.ts'
import { atLeast } from '../condition.ts'
import type { JsonKind } from '../kind.ts'

/** A text that is not known asks for nobody knows how much. */
export const unstated: JsonKind<UnstatedRequirement> = {
  kind: 'unstated',
  facts: { unstated: () => OPEN },
  conditions: ({ about }, ask) => atLeast(ask('unstated', { about }), 'unknown'),
}
