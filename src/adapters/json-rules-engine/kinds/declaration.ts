import type { DeclarationRequirement } from '../../../corpus/requirements/declaration.ts'
import { is } from '../condition.ts'
import type { JsonKind } from '../kind.ts'

/** A declaration made, or refused. */
export const declaration: JsonKind<DeclarationRequirement> = {
  kind: 'declaration',
  facts: {
    declared: ({ context, params }) =>
      context.snapshot.enterprise.declarations?.find((it) => it.of === params.of)?.made ?? null,
  },
  conditions: ({ of }, ask) => is(ask('declared', { of }), true),
}
