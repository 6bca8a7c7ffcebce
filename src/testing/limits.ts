import { isComposite, type LeafRequirement, type Requirement } from '../corpus/requirements/index.ts'
import { routedRequirements } from '../corpus/routing.ts'
import { type Day, yearOf } from '../domain/day.ts'
import { planOf, standardOf, type Target } from './target.ts'

/** Where the law of a target draws lines through time: days and months on which a fact turns. */
export interface Limits {
  day: Day
  /** Full years of age that still count. */
  ages: readonly number[]
  /** Months of insurance that the kind of application asks for. */
  insuranceMonths: number
  /** Years that the record is looked at. */
  recordYears: readonly number[]
  /** The first days on which a project may have been accepted. */
  acceptedFrom: readonly Day[]
  /** Months within which changes of unit and filings of others are counted. */
  withinMonths: readonly number[]
  /** The acts that stand against the applicant. */
  acts: readonly string[]
}

/** The requirements of a target that judge by themselves, composites opened. */
export function leavesFor(target: Target): LeafRequirement[] {
  const { law, routes } = planOf(target)
  const standard = standardOf(target)
  const open = (it: Requirement): LeafRequirement[] => (isComposite(it) ? it.of.flatMap(open) : [it])
  return routedRequirements(law, standard, routes(standard, target.kind)[0]).flatMap((it) => open(it.requirement))
}

/** The limits of a target: those of the counting rules of its sequence, and those of its requirements. */
export function limitsOf(target: Target): Limits {
  const { law } = planOf(target)
  const { day, kind } = target
  const checks = law.counting(target.qualification.sequence).checks.map((it) => it.check)
  const leaves = leavesFor(target)
  const numbers = (list: readonly unknown[]) => [...new Set(list.filter((it) => typeof it === 'number'))]
  const records = leaves.filter((it) => it.kind === 'cleanRecord')
  return {
    day,
    ages: numbers(checks.map((it) => (it.check === 'age' ? it.atMost : undefined))),
    insuranceMonths: Math.max(0, ...numbers(checks.map((it) => (it.check === 'insurance' ? it.months[kind] : 0)))),
    withinMonths: numbers(checks.map((it) => ('withinMonths' in it ? it.withinMonths : undefined))),
    recordYears: numbers(records.map((it) => it.lookbackYears)),
    acceptedFrom: numbers(leaves.map((it) => (it.kind === 'performance' ? it.lookbackYears : undefined))).map(
      (years) => `${yearOf(day) - years}-01-01`,
    ),
    acts: [...new Set(records.flatMap((it) => (it.acts === 'any' ? [] : it.acts)))],
  }
}
