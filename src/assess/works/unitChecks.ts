import { addYears, type Day, yearOf } from '../../domain/day.ts'
import type { Project, UnitProject } from '../../domain/snapshot/works.ts'
import { isEvidenced, MAY, type Moment, NOT, perMoment, SURE, type Weighing } from '../counting/check.ts'

/** A unit project with the project that it belongs to. */
export interface Built {
  project: Project
  unit: UnitProject
}

/** What a requirement asks of every project. */
export interface ProjectTerms {
  /** Calendar years before the year of filing; any project when undefined. */
  lookbackYears?: number
  /** Words for how it was contracted; any when undefined. */
  roles?: ReadonlySet<string> | undefined
  independent?: boolean
  /** Must the applicant itself have carried it out? */
  own?: boolean
  platformGrades?: readonly string[] | undefined
}

type UnitCheck = Weighing<Built>

/** The first day of the look-back: calendar years, so the whole first year counts. */
export function earliestDay(day: Day, years: number): Day {
  return `${yearOf(addYears(day, -years))}-01-01`
}

/** What must hold of every unit project, whatever work it is. */
export function unitChecks(terms: ProjectTerms): UnitCheck[] {
  const checks: UnitCheck[] = [accepted(terms.lookbackYears), quality, disqualified]
  if (terms.own === true) checks.push(ownWork)
  if (terms.roles !== undefined) checks.push(contractedAs(terms.roles))
  if (terms.independent === true) checks.push(independent)
  if (terms.platformGrades !== undefined) checks.push(graded(terms.platformGrades))
  return [...checks, evidence, unitsShown]
}

function accepted(lookbackYears: number | undefined): UnitCheck {
  const earliestOn =
    lookbackYears === undefined ? () => undefined : perMoment(({ day }) => earliestDay(day, lookbackYears))
  const dayOf = ({ unit, project }: Built) => unit.acceptedOn ?? project.acceptedOn
  return {
    weigh(it, moment) {
      const on = dayOf(it)
      if (on === undefined) return MAY
      const earliest = earliestOn(moment)
      return on > moment.day || (earliest !== undefined && on < earliest) ? NOT : SURE
    },
    explain(it, moment) {
      const acceptedOn = dayOf(it)
      if (acceptedOn === undefined) return { reason: { code: 'acceptanceUnknown' }, fact: 'acceptedOn' }
      return acceptedOn > moment.day
        ? { reason: { code: 'acceptedLater', acceptedOn } }
        : { reason: { code: 'outsideLookback', acceptedOn, earliest: earliestOn(moment)! } }
    },
  }
}

const qualityOf = ({ unit, project }: Built) => unit.qualityAccepted ?? project.qualityAccepted

const quality: UnitCheck = {
  weigh(it) {
    const passed = qualityOf(it)
    return passed === undefined ? MAY : passed ? SURE : NOT
  },
  explain: (it) =>
    qualityOf(it) === undefined
      ? { reason: { code: 'qualityUnknown' }, fact: 'qualityAccepted' }
      : { reason: { code: 'notAccepted' } },
}

const disqualified: UnitCheck = {
  weigh: ({ project }) => (project.disqualified === true ? NOT : SURE),
  explain: () => ({ reason: { code: 'disqualified' } }),
}

const ownWork: UnitCheck = {
  weigh: ({ project: { contractor } }, { enterprise }) =>
    contractor === undefined || contractor === enterprise ? SURE : NOT,
  explain: ({ project }) => ({ reason: { code: 'otherContractor', contractor: project.contractor! } }),
}

const contractedAs = (roles: ReadonlySet<string>): UnitCheck => ({
  weigh: ({ project: { role } }) => (role === undefined ? MAY : roles.has(role) ? SURE : NOT),
  explain: ({ project: { role } }) =>
    role === undefined ? { reason: { code: 'roleUnknown' }, fact: 'role' } : { reason: { code: 'otherRole', role } },
})

const independent: UnitCheck = {
  weigh: ({ project }) => (project.independent === undefined ? MAY : project.independent ? SURE : NOT),
  explain: ({ project }) =>
    project.independent === undefined
      ? { reason: { code: 'independenceUnknown' }, fact: 'independent' }
      : { reason: { code: 'notIndependent' } },
}

const graded = (grades: readonly string[]): UnitCheck => ({
  weigh: ({ project: { platformGrade } }) =>
    platformGrade === undefined ? MAY : grades.includes(platformGrade) ? SURE : NOT,
  explain({ project: { platformGrade } }) {
    const needs = [...grades]
    return platformGrade === undefined
      ? { reason: { code: 'platformGradeUnknown', needs }, fact: 'platformGrade' }
      : { reason: { code: 'platformGrade', grade: platformGrade, needs } }
  },
})

const evidence: UnitCheck = {
  weigh: ({ project }, moment) => (isEvidenced(project.evidence, moment.evidence.project) ? SURE : MAY),
  explain: ({ project }, moment: Moment) => ({
    reason: {
      code: 'evidenceTooWeak',
      what: project.name ?? project.id,
      has: project.evidence ?? 'promised',
      needs: moment.evidence.project!,
    },
    fact: 'evidence',
  }),
}

/** A project that does not show its units may have any. */
const unitsShown: UnitCheck = {
  weigh: ({ project }) => (project.units === undefined ? MAY : SURE),
  explain: () => ({ reason: { code: 'unitsUnknown' }, fact: 'units' }),
}
