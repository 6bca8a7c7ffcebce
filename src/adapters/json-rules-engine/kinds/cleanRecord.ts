import type { CleanRecordRequirement } from '../../../corpus/requirements/cleanRecord.ts'
import { exactly, figureOf, OPEN } from '../bounds.ts'
import { atLeast, atMost } from '../condition.ts'
import { type JsonKind, judgeVariant } from '../kind.ts'

/** Forbidden acts on record within the look-back: none. */
export const cleanRecord: JsonKind<CleanRecordRequirement> = {
  kind: 'cleanRecord',
  facts: {
    forbiddenActs(asked) {
      const { has } = judgeVariant({ ...asked.requirement, lookbackYears: Number(asked.params.lookbackYears) }, asked)
      return has.of === 'record' && has.known ? exactly(has.acts.length) : { sure: 0, possible: null }
    },
    recordOfYears: () => OPEN,
  },
  conditions({ lookbackYears, acts, twice }, ask) {
    const years = figureOf(lookbackYears)
    if (years === 'unknown') return atLeast(ask('recordOfYears'), years)
    return atMost(ask('forbiddenActs', { lookbackYears: years, acts, ...(twice === undefined ? {} : { twice }) }), 0)
  },
}
