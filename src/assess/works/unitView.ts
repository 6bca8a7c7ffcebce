import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Day } from '../../domain/day.ts'
import { type Moment, NOT, type Weight } from '../counting/check.ts'
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
  reasons(unit: Unit, moment: Moment): Standing[]
}

/** Compiles what a requirement asks of every project. A project that does not show its units may serve anything. */
export function unitReader(terms: ProjectTerms): UnitReader {
  const gate: Gate<Built> = unrolled(unitChecks(terms), [])
  return {
    units({ snapshot, item, moment }) {
      const selected = Array.isArray(item.projects) ? new Set(item.projects) : undefined
      const units: Unit[] = []
      const { projects = [] } = snapshot
      for (let p = 0; p < projects.length; p++) {
        const project = projects[p]!
        if (selected !== undefined && !selected.has(project.id)) continue
        const list = project.units ?? [{ id: project.id, what: [] }]
        for (let u = 0; u < list.length; u++) {
          const unit = list[u]!
          const acceptedOn = unit.acceptedOn ?? project.acceptedOn
          const it: Unit = {
            project,
            unit,
            projectAt: p,
            unitAt: project.units === undefined ? -1 : u,
            weight: NOT,
            acceptedOn,
          }
          it.weight = gate.weigh(it, moment)
          units.push(it)
        }
      }
      return units
    },
    reasons(unit, moment) {
      const found: Standing[] = []
      gate.explain(unit, moment, `/projects/${unit.projectAt}`, found)
      return found
    },
  }
}

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
