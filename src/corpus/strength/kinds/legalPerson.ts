import type { LegalPersonRequirement } from '../../requirements/legalPerson.ts'
import type { Strength } from '../weakness.ts'

/** A legal person is a legal person. */
export const legalPerson: Strength<LegalPersonRequirement> = { kind: 'legalPerson', weaknesses: () => [] }
