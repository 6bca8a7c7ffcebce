import type { Lexicon } from '../../corpus/lexicon.ts'
import { addYears, type Day, yearOf } from '../../domain/day.ts'
import type { Evidence, Quantity } from '../../domain/snapshot/fields.ts'
import type { Project, UnitProject } from '../../domain/snapshot/works.ts'
import { isEvidenced, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Reason, Standing } from '../counting/reason.ts'
import type { Context } from '../setup.ts'

/** A unit project with the project that it belongs to, and how surely it may serve at all. */
export interface Unit {
  /** Where it stands in the snapshot; no unit when the project does not show its units. */
  place: { project: number; unit: number | undefined }
  project: Project
  unit: UnitProject
  weight: Weight
  reasons: Standing[]
  acceptedOn: Day | undefined
  /** What was read of its quantities so far, by metric. */
  measured: Map<string, readonly Quantity[]>
}

/** What a requirement asks of every project. */
export interface ProjectTerms {
  earliest: Day | undefined
  /** Words for how it was contracted; any when undefined. */
  roles: ReadonlySet<string> | undefined
  independent: boolean
  /** Must the applicant itself have carried it out? */
  own: boolean
  platformGrades: readonly string[] | undefined
}

/** The first day of the look-back: calendar years, so the whole first year counts. */
export function earliestDay(day: Day, years: number): Day {
  return `${yearOf(addYears(day, -years))}-01-01`
}

/** The units of the projects selected for an item. A project that does not show its units may serve anything. */
export function unitsOf(context: Context, terms: ProjectTerms): Unit[] {
  const { snapshot, item } = context
  const selected = Array.isArray(item.projects) ? new Set(item.projects) : undefined
  const units: Unit[] = []
  const { projects = [] } = snapshot
  for (let p = 0; p < projects.length; p++) {
    const project = projects[p]!
    if (selected !== undefined && !selected.has(project.id)) continue
    const list = project.units ?? [{ id: project.id, what: [] }]
    for (let u = 0; u < list.length; u++) {
      const unit = list[u]!
      const place = { project: p, unit: project.units === undefined ? undefined : u }
      const reasons = standings(project, unit, context, terms, place)
      const weight = reasons.length === 0 ? SURE : reasons.some((it) => it.weighs === 'not') ? NOT : MAY
      units.push({
        place,
        project,
        unit,
        weight,
        reasons,
        acceptedOn: unit.acceptedOn ?? project.acceptedOn,
        measured: new Map(),
      })
    }
  }
  return units
}

function standings(
  project: Project,
  unit: UnitProject,
  context: Context,
  terms: ProjectTerms,
  place: Unit['place'],
): Standing[] {
  const at = `/projects/${place.project}`
  const found: Standing[] = []
  const not = (reason: Reason) => found.push({ ...reason, weighs: 'not' })
  const may = (reason: Reason, pointer: string) => found.push({ ...reason, weighs: 'may', pointer })
  const { day, moment } = context
  const acceptedOn = unit.acceptedOn ?? project.acceptedOn
  if (acceptedOn === undefined) may({ code: 'acceptanceUnknown' }, `${at}/acceptedOn`)
  else if (acceptedOn > day) not({ code: 'acceptedLater', acceptedOn })
  else if (terms.earliest !== undefined && acceptedOn < terms.earliest)
    not({ code: 'outsideLookback', acceptedOn, earliest: terms.earliest })
  const quality = unit.qualityAccepted ?? project.qualityAccepted
  if (quality === undefined) may({ code: 'qualityUnknown' }, `${at}/qualityAccepted`)
  else if (!quality) not({ code: 'notAccepted' })
  if (project.disqualified === true) not({ code: 'disqualified' })
  if (terms.own && project.contractor !== undefined && project.contractor !== moment.enterprise)
    not({ code: 'otherContractor', contractor: project.contractor })
  if (terms.roles !== undefined) {
    if (project.role === undefined) may({ code: 'roleUnknown' }, `${at}/role`)
    else if (!terms.roles.has(project.role)) not({ code: 'otherRole', role: project.role })
  }
  if (terms.independent) {
    if (project.independent === undefined) may({ code: 'independenceUnknown' }, `${at}/independent`)
    else if (!project.independent) not({ code: 'notIndependent' })
  }
  if (terms.platformGrades !== undefined) {
    const needs = [...terms.platformGrades]
    if (project.platformGrade === undefined) may({ code: 'platformGradeUnknown', needs }, `${at}/platformGrade`)
    else if (!needs.includes(project.platformGrade)) not({ code: 'platformGrade', grade: project.platformGrade, needs })
  }
  const needs: Evidence | undefined = moment.evidence.project
  if (!isEvidenced(project.evidence, needs))
    may(
      { code: 'evidenceTooWeak', what: project.name ?? project.id, has: project.evidence ?? 'promised', needs: needs! },
      `${at}/evidence`,
    )
  if (project.units === undefined) may({ code: 'unitsUnknown' }, `${at}/units`)
  return found
}

/** Words for how a project was contracted, from the law’s phrase. */
export function rolesOf(
  lexicon: Lexicon,
  phrase: string | readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  return phrase === undefined ? undefined : lexicon.accept('roles', phrase).words
}

/** The JSON pointer of a unit, or of its project when that does not show its units. */
export function pointerOfUnit({ place: { project, unit } }: Unit): string {
  return unit === undefined ? `/projects/${project}` : `/projects/${project}/units/${unit}`
}
