import { OPEN } from './bounds.ts'
import { atLeast, type Bounded } from './condition.ts'
import type { Ask, Measure } from './kind.ts'

/** A text that is not verified asks for nobody knows how much: it is neither met nor unmet. */
export const doubtedFacts: Readonly<Record<string, Measure<never>>> = { lawUnverified: () => OPEN }

/** The conditions of a requirement whose text is not verified. */
export const doubtedConditions = (about: readonly string[], ask: Ask): Bounded =>
  atLeast(ask('lawUnverified', { about }), 'unknown')
