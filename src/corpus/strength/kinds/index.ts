import type { LeafKind, LeafRequirement } from '../../requirements/index.ts'
import type { Strength } from '../weakness.ts'
import { cleanRecord } from './cleanRecord.ts'
import { declaration } from './declaration.ts'
import { equipment } from './equipment.ts'
import { leadProjects } from './leadProjects.ts'
import { legalPerson } from './legalPerson.ts'
import { namedStaff } from './namedStaff.ts'
import { netAssets } from './netAssets.ts'
import { people } from './people.ts'
import { performance } from './performance.ts'
import { premises } from './premises.ts'
import { qualificationsHeld } from './qualificationsHeld.ts'
import { registeredCapital } from './registeredCapital.ts'
import { technicalLead } from './technicalLead.ts'
import { unstated } from './unstated.ts'

/** The order “demands at least as much” of every kind. */
export const strengths: { [K in LeafKind]: Strength<Extract<LeafRequirement, { kind: K }>> } = {
  legalPerson,
  registeredCapital,
  netAssets,
  people,
  technicalLead,
  namedStaff,
  leadProjects,
  performance,
  equipment,
  premises,
  qualificationsHeld,
  cleanRecord,
  declaration,
  unstated,
}
