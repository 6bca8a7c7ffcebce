import type { Edit } from './edit.ts'
import { area, form, heldDays, money, record, statementDay, without } from './firm.ts'
import { doubled, headcount } from './headcount.ts'
import { age, certificateDays, insuredMonths, marked, namedElsewhere, unitChanges, workedMonths } from './personDays.ts'
import { employers, payer, personEvidence, registeredElsewhere, standing, words } from './personTies.ts'
import { machineCount, machineSize, projectCount, projectDay, projectParts, projectSize, projectTies } from './works.ts'

/** Every edit. The order is part of what a recipe means: add at the end. */
export const edits: readonly Edit[] = [
  headcount,
  money,
  projectCount,
  machineCount,
  doubled,
  age,
  insuredMonths,
  certificateDays,
  unitChanges,
  namedElsewhere,
  marked,
  workedMonths,
  employers,
  payer,
  registeredElsewhere,
  personEvidence,
  standing,
  words,
  statementDay,
  area,
  record,
  heldDays,
  without,
  form,
  projectSize,
  projectDay,
  projectTies,
  projectParts,
  machineSize,
]
