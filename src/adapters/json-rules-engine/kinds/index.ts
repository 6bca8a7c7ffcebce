import { doubtsOf } from '../../../corpus/citation.ts'
import {
  isComposite,
  type LeafKind,
  type LeafRequirement,
  type Requirement,
} from '../../../corpus/requirements/index.ts'
import { type Bounded, join } from '../condition.ts'
import { doubtedConditions } from '../doubted.ts'
import type { Ask, JsonKind } from '../kind.ts'
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

/** How each kind of requirement is written for json-rules-engine. */
export const kinds: { readonly [K in LeafKind]: JsonKind<Extract<LeafRequirement, { kind: K }>> } = {
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

/** The conditions of a requirement as its citation allows: those of a text that is not verified are open. */
export function conditionsOf(
  requirement: Requirement,
  citation: Parameters<typeof doubtsOf>[0],
  path: string,
  askOf: (path: string) => Ask,
): Bounded {
  const doubts = doubtsOf(citation)
  return doubts === undefined ? recordedConditions(requirement, path, askOf) : doubtedConditions(doubts, askOf(path))
}

/** The conditions of a requirement of any kind; parts joined by any or all nest. */
function recordedConditions(requirement: Requirement, path: string, askOf: (path: string) => Ask): Bounded {
  if (isComposite(requirement))
    return join(
      requirement.kind,
      requirement.of.map((part, i) =>
        conditionsOf(part, { ...part, confidence: part.confidence ?? 'medium' }, `${path}.${i + 1}`, askOf),
      ),
    )
  return (kinds[requirement.kind] as JsonKind<LeafRequirement>).conditions(requirement, askOf(path))
}
