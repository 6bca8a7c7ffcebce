import { type Citation, doubtsOf } from '../../corpus/citation.ts'
import {
  type CompositeRequirement,
  isComposite,
  type LeafKind,
  type LeafRequirement,
  type Requirement,
} from '../../corpus/requirements/index.ts'
import type { SeatGroup } from '../seating/seatPlan.ts'
import { type Assessor, type Context, findingOf, type Judge, type Setup } from '../setup.ts'
import { all, any } from '../verdict.ts'
import { cleanRecord } from './cleanRecord.ts'
import { declaration } from './declaration.ts'
import { doubted } from './doubted.ts'
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

/** How each kind of requirement is judged. */
const assessors: { [K in LeafKind]: Assessor<Extract<LeafRequirement, { kind: K }>> } = {
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

/** Compiles a requirement as its citation allows: by a text that is not verified nothing is decided. */
export function compileCited({ requirement, citation }: Cited, setup: Setup): Judge {
  const doubts = doubtsOf(citation)
  const compile = (own: Setup) => compileRequirement(requirement, own)
  return doubts === undefined ? compile(setup) : doubted(seatedApart(compile, setup), doubts)
}

type Cited = { requirement: Requirement; citation: Pick<Citation, 'confidence' | 'unverified'> }

/** A part is as sure as its whole unless it says that it is not. */
const compilePart = (requirement: Requirement, setup: Setup): Judge =>
  compileCited({ requirement, citation: { ...requirement, confidence: requirement.confidence ?? 'medium' } }, setup)

/** Compiles a requirement of any kind. */
export function compileRequirement(requirement: Requirement, setup: Setup): Judge {
  if (isComposite(requirement)) return compileComposite(requirement, setup)
  return (assessors[requirement.kind] as Assessor<LeafRequirement>).compile(requirement, setup)
}

/** An alternative seats its people apart, and so does what is not verified: it takes nobody away from the rest. */
function seatedApart(compile: (setup: Setup) => Judge, setup: Setup): Judge {
  const groups: SeatGroup[] = []
  const judge = compile({ ...setup, reserve: (group) => groups.push(group) - 1 })
  if (groups.length === 0) return judge
  const seater = setup.seater(groups)
  const apart = (context: Context): Context => ({ ...context, seating: seater.seat(context.people) })
  return {
    judge: (context) => judge.judge(apart(context)),
    remedy: (now, context) => judge.remedy(now, apart(context)),
  }
}

/** Joins the verdicts of the parts; a remedy mends every part, or the first that can be mended. */
function compileComposite({ kind, of }: CompositeRequirement, setup: Setup): Judge {
  const parts = of.map((requirement, i) => {
    const key = `${setup.key}.${i + 1}`
    const compile = (own: Setup) => compilePart(requirement, { ...own, key })
    const judge = kind === 'all' ? compile(setup) : seatedApart(compile, setup)
    return { requirement, key, judge }
  })
  return {
    judge(context) {
      const judged = parts.map((it) => it.judge.judge(context))
      const verdict = (kind === 'all' ? all : any)(judged.map((it) => it.verdict))
      return {
        verdict,
        has: { of: 'parts' },
        parts: judged,
        explain() {
          const findings = parts.map(({ key, requirement }, i) => findingOf(key, requirement, judged[i]!))
          const shown = verdict === 'met' ? [] : findings.filter((it) => it.verdict !== 'met')
          return {
            causes: shown.flatMap((it) => it.causes),
            notCounted: findings.flatMap((it) => it.notCounted),
            missing: verdict === 'undetermined' ? shown.flatMap((it) => it.missing) : [],
            parts: findings,
          }
        },
      }
    },
    remedy(now, context) {
      const remedies = parts.flatMap(({ judge }, i) => {
        const part = now.parts![i]!
        return part.verdict === 'met' ? [] : [judge.remedy(part, context)]
      })
      return kind === 'all' ? remedies.flat() : (remedies.find((it) => it.length > 0) ?? [])
    },
  }
}
