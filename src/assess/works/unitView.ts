import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Day } from '../../domain/day.ts'
import type { Project } from '../../domain/snapshot/works.ts'
import { lesser, type Moment, NOT, SURE, type Weight } from '../counting/check.ts'
import { type Gate, unrolled } from '../counting/gate.ts'
import type { Standing } from '../counting/reason.ts'
import type { Context } from '../setup.ts'
import { type Built, type ProjectTerms, unitChecks } from './unitChecks.ts'

/** A unit project of an item, and how surely it may serve at all. */
export interface Unit extends Built {
  /** Where its project stands in the snapshot. */
  projectAt: number
  /** Where it stands in its project; -1 when that does not show its units. */
  unitAt: number
  weight: Weight
  acceptedOn: Day | undefined
}

/** Reads the units of the projects selected for an item, and says why some do not serve. */
export interface UnitReader {
  units(context: Context): Unit[]
  /**
   * Visits the units that match at all, of projects that weigh something by themselves, each with the least of these
   * weights. The unit is one object for all visits: who keeps it, copies it.
   */
  visit(
    context: Context,
    weigh: (project: Project) => Weight,
    matches: (unit: Unit) => Weight,
    look: (unit: Unit) => void,
  ): void
  reasons(unit: Unit, moment: Moment): Standing[]
}

const NO_PROJECTS: readonly Project[] = []

/** Compiles what a requirement asks of every project. A project that does not show its units may serve anything. */
export function unitReader(terms: ProjectTerms): UnitReader {
  const gate: Gate<Built> = unrolled(unitChecks(terms), [])
  const visit: UnitReader['visit'] = ({ snapshot, item, moment }, weigh, matches, look) => {
    const selected = Array.isArray(item.projects) ? new Set(item.projects) : undefined
    const { projects = NO_PROJECTS } = snapshot
    let it: Unit | undefined
    for (let p = 0; p < projects.length; p++) {
      const project = projects[p]!
      if (selected !== undefined && !selected.has(project.id)) continue
      const whole = weigh(project)
      if (whole === NOT) continue
      const list = project.units ?? [{ id: project.id, what: [] }]
      for (let u = 0; u < list.length; u++) {
        const unit = list[u]!
        const unitAt = project.units === undefined ? -1 : u
        const acceptedOn = unit.acceptedOn ?? project.acceptedOn
        if (it === undefined) it = { project, unit, projectAt: p, unitAt, weight: NOT, acceptedOn }
        else {
          it.project = project
          it.unit = unit
          it.projectAt = p
          it.unitAt = unitAt
          it.acceptedOn = acceptedOn
        }
        const fit = lesser(matches(it), whole)
        if (fit === NOT) continue
        it.weight = lesser(gate.weigh(it, moment), fit)
        look(it)
      }
    }
  }
  return {
    visit,
    units(context) {
      const units: Unit[] = []
      visit(context, surely, surely, (it) => units.push({ ...it }))
      return units
    },
    reasons(unit, moment) {
      const found: Standing[] = []
      gate.explain(unit, moment, `/projects/${unit.projectAt}`, found)
      return found
    },
  }
}

const surely = (): Weight => SURE

/** Words for how a project was contracted, from the law’s phrase. */
export function rolesOf(
  lexicon: Lexicon,
  phrase: string | readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  return phrase === undefined ? undefined : lexicon.accept('roles', phrase).words
}

/** The JSON pointer of a unit, or of its project when that does not show its units. */
export function pointerOfUnit({ projectAt, unitAt }: Unit): string {
  return unitAt < 0 ? `/projects/${projectAt}` : `/projects/${projectAt}/units/${unitAt}`
}
