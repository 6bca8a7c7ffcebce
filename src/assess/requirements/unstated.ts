import { unknownsIn } from '../../corpus/lint/figures.ts'
import type { UnstatedRequirement } from '../../corpus/requirements/unstated.ts'
import type { Cause } from '../finding.ts'
import { type Assessor, type Judge, judged } from '../setup.ts'

/** A requirement whose text no source shows: it can neither be met nor failed. */
export const unstated: Assessor<UnstatedRequirement> = {
  kind: 'unstated',
  compile: ({ about }) => ({
    judge: () => judged({ verdict: 'undetermined', has: { of: 'nothing' }, causes: [{ code: 'textUnknown', about }] }),
    remedy: () => [],
  }),
}

/** The judge of a requirement whose one figure is not known. */
export function figureUnknown(path: string): Judge {
  return {
    judge: () => judged({ verdict: 'undetermined', has: { of: 'nothing' }, causes: [{ code: 'figureUnknown', path }] }),
    remedy: () => [],
  }
}

/** A cause for every figure of a requirement that is not known. */
export function unknownsOf(requirement: object): Cause[] {
  return unknownsIn(requirement).map((path) => ({
    code: 'figureUnknown',
    path: path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('/'),
  }))
}
