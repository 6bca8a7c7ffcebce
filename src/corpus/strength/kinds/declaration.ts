import type { DeclarationRequirement } from '../../requirements/declaration.ts'
import { narrower } from '../terms.ts'
import type { Strength } from '../weakness.ts'

/** The same thing declared, or a narrower one. */
export const declaration: Strength<DeclarationRequirement> = {
  kind: 'declaration',
  weaknesses: ({ of: higher }, { of: lower }, lexicon) =>
    narrower(lexicon, 'declarations', higher, lower) ? [] : [{ code: 'other', field: 'of', higher, lower }],
}
