import type { TechnicalLeadRequirement } from '../../requirements/technicalLead.ts'
import type { Strength } from '../weakness.ts'
import { whoWeaknesses } from '../who.ts'

/** A lead of as narrow a description. */
export const technicalLead: Strength<TechnicalLeadRequirement> = {
  kind: 'technicalLead',
  weaknesses: (higher, lower, lexicon) => whoWeaknesses(higher.who, lower.who, lexicon),
}
