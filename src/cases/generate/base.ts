import { assess, judge } from '../../assess/assess.ts'
import type { Judgement } from '../../assess/finding.ts'
import type { Plan } from '../../assess/plan.ts'
import type { Standard } from '../../corpus/consolidate.ts'
import { sameCategory } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { grades, printQualification, type Qualification } from '../../domain/qualification.ts'
import { type ApplicationKind, applicationKinds } from '../../domain/snapshot/application.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Equipment } from '../../domain/snapshot/works.ts'
import { passing } from '../passing.ts'
import { planFor } from '../plans.ts'
import { lean } from './lean.ts'

/** What generated filings of one standard start from. */
export interface Base {
  plan: Plan
  /** The least filing that passes, or comes as near to it as the law that is known allows. */
  filing: Snapshot
  /** What such a filing comes to. */
  verdict: Judgement['items'][number]['verdict']
}

const OPEN_END = '9999-12-31'

/** The day on which filings are made when none is asked for: the newest law under which the standard is open. */
function openDay(corpus: Corpus, qualification: Qualification, profile: string): Day {
  const newest = planFor(corpus, OPEN_END, profile)
  for (let plan = newest; plan.law.from > '0001-01-01'; plan = planFor(corpus, addDays(plan.law.from, -1), profile)) {
    const standard = plan.law.standard(qualification)
    if (standard?.cancelled === undefined && standard !== undefined && kindOf(plan, standard) !== undefined)
      return plan.law.from
  }
  return newest.law.from
}

/** The first kind of application by which a standard is open. */
const kindOf = (plan: Plan, standard: Standard): ApplicationKind | undefined =>
  applicationKinds.find((it) => it !== '增项' && plan.routes(standard, it).length > 0)

/**
 * Makes the filing from which those of one standard are made.
 *
 * @throws RangeError when the law of the day has no such standard
 */
export function baseOf(corpus: Corpus, qualification: Qualification, profile: string, asOf: Day | undefined): Base {
  const day = asOf ?? openDay(corpus, qualification, profile)
  const plan = planFor(corpus, day, profile)
  const standard = plan.law.standard(qualification)
  if (standard === undefined) throw new RangeError(`no standard \`${printQualification(qualification)}\` on \`${day}\``)
  const kind = kindOf(plan, standard) ?? '首次'
  const held = kind === '首次' ? undefined : kind === '升级' ? lowerOf(plan, qualification) : qualification
  const least = passing(corpus, {
    qualification: printQualification(qualification),
    day,
    profile,
    kind,
    ...(held === undefined ? {} : { holding: [printQualification(held)] }),
  })
  const filing = lean(plan, equipped(plan, least))
  return { plan, filing, verdict: judge(plan, filing).items[0]!.verdict }
}

/**
 * With the machines that the standard names where their figures are not known: a firm has them, but how large they must be
 * nobody can say, so whether they serve is open.
 */
function equipped(plan: Plan, filing: Snapshot): Snapshot {
  const { findings } = assess(plan, filing).items[0]!
  const short = findings.flatMap((it) => it.causes).filter((it) => it.code === 'machinesShort')
  const { equipment: evidence } = plan.law.profile.evidence
  const machines = short.map(({ line, by }, i): Equipment => {
    const [what] = 'any' in line ? [] : [line.what].flat()
    return {
      id: `m${i}`,
      what: what ?? '',
      count: Math.ceil(by),
      ownership: 'owned',
      ...(evidence === undefined ? {} : { evidence }),
    }
  })
  const named = machines.filter(({ what }) => what !== '')
  return named.length === 0 ? filing : { ...filing, equipment: [...(filing.equipment ?? []), ...named] }
}

/** The next lower grade of the same category. */
function lowerOf({ law }: Plan, of: Qualification): Qualification | undefined {
  const rank = (it: Standard) => grades.indexOf(it.qualification.grade)
  return law.standards
    .filter((it) => sameCategory(it.qualification, of) && rank(it) > grades.indexOf(of.grade))
    .sort((a, b) => rank(a) - rank(b))[0]?.qualification
}
