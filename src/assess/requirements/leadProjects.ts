import { doubtedLeadProjects } from '../../corpus/doubts.ts'
import type { LeadProjectsRequirement } from '../../corpus/requirements/leadProjects.ts'
import type { Predicate } from '../../corpus/schema/predicate.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Project } from '../../domain/snapshot/works.ts'
import type { Act } from '../act.ts'
import { lesser, MAY, type Moment, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Marks } from '../credentials/marks.ts'
import type { PeopleReader } from '../credentials/questions.ts'
import type { Cause, NotCounted } from '../finding.ts'
import { type PeopleView, weightAt } from '../peopleView.ts'
import type { Assessor, Context, Judge, Setup } from '../setup.ts'
import { between, type Verdict } from '../verdict.ts'
import { accepted, isBuildable } from '../works/build.ts'
import { best, waysOf } from '../works/demand.ts'
import { notCountedUnits } from '../works/notCounted.ts'
import { type Unit, unitReader } from '../works/unitView.ts'
import { doubtedInPart } from './doubted.ts'
import { placeOfPerson } from './namedPerson.ts'
import { unknownsOf } from './unstated.ts'

/** Projects led by the technical lead or by others the law names; sums, yearly limits and the look-back are not asked of persons. */
export const leadProjects: Assessor<LeadProjectsRequirement> = {
  kind: 'leadProjects',
  compile(requirement, setup) {
    const doubts = doubtedLeadProjects(requirement)
    const recorded = compileFigures(requirement, setup)
    return doubts === undefined ? recorded : doubtedInPart(recorded, compileFigures(doubts.sure, setup), doubts.about)
  },
}

function compileFigures(requirement: LeadProjectsRequirement, setup: Setup): Judge {
  const { lexicon } = setup
  const { atLeast, or, classes: listed = 'unknown', platformGrades } = requirement
  const needs = typeof atLeast === 'number' ? atLeast : Number.POSITIVE_INFINITY
  const classes = listed === 'unknown' ? [] : listed
  const demands = classes.flatMap((it) => waysOf(it, { lexicon, years: [], countsOnly: true })).flat()
  const matchers = demands.flatMap((it) => it.matchers)
  const matches = best(matchers)
  const leaders = leaderReader(or, setup)
  const unknown: Cause[] =
    listed === 'unknown' ? [{ code: 'figureUnknown', path: 'classes' }] : unknownsOf({ atLeast, or })

  const projects = unitReader({ platformGrades })

  return {
    judge(context) {
      const led = ledBy(context, leaders)
      let sure = 0
      let possible = 0
      projects.visit(context, led, matches, (unit) => {
        if (unit.weight === SURE) sure++
        // A project that does not show its units may have any number of them.
        if (unit.weight !== NOT) possible += unit.project.units === undefined ? needs : 1
      })
      const known = context.snapshot.projects !== undefined
      const met = sure >= needs && unknown.length === 0
      const verdict =
        listed === 'unknown' ? 'undetermined' : between(met, possible >= needs || !known || unknown.length > 0)
      return {
        verdict,
        has: { of: 'projects', classes: [], count: sure },
        explain: () => explain(context, led, sure, verdict),
      }
    },
    remedy(now, context): Act[] {
      const demand = demands.find(isBuildable)
      if (demand === undefined || unknown.length > 0) return []
      const has = now.has.of === 'projects' ? (now.has.count ?? 0) : 0
      const project = {
        contractor: '其他企业',
        ...(platformGrades === undefined ? {} : { platformGrade: platformGrades[0]! }),
        ...(context.moment.evidence.project === undefined ? {} : { evidence: context.moment.evidence.project }),
        ...accepted({ ...demand, sums: [] }, context),
      }
      return [{ act: 'addProjects', count: needs - has, ledByLead: true, project }]
    },
  }

  function explain(context: Context, led: (project: Project) => Weight, sure: number, verdict: Verdict) {
    const units = projects.units(context)
    const known = context.snapshot.projects !== undefined
    const matched = units.map(matches)
    const reasonsOf = (unit: Unit) => projects.reasons(unit, context.moment)
    const list = notCountedUnits({ units, reasonsOf }, matched, matchers, (it) => named(it, context))
    const able = units.filter((it, i) => matched[i] !== NOT && it.weight !== NOT)
    const noLeader = able.flatMap(({ projectAt, project }) =>
      project.leaders === undefined ? [{ pointer: `/projects/${projectAt}/leaders`, fact: 'leaders' }] : [],
    )
    const otherwiseLed = able.flatMap(({ project, unit }): NotCounted[] =>
      led(project) === NOT
        ? [
            {
              of: 'project',
              id: project.id,
              unit: unit.id,
              mayCount: false,
              reasons: [{ code: 'otherLeader', weighs: 'not' }],
            },
          ]
        : [],
    )
    const missing =
      verdict !== 'undetermined'
        ? []
        : known
          ? [...list.missing, ...noLeader]
          : [{ pointer: '/projects', fact: 'projects' }]
    const short: Cause[] =
      sure < needs && Number.isFinite(needs) && known && listed !== 'unknown'
        ? [{ code: 'leadProjectsShort', needs, has: sure, by: needs - sure }]
        : []
    return {
      causes:
        verdict === 'met'
          ? []
          : [...unknown, ...short, ...missing.map((it): Cause => ({ code: 'factMissing', missing: it }))],
      notCounted: [...list.notCounted, ...otherwiseLed],
      missing,
    }
  }
}

/** How surely each project was led by somebody who may; one that names no leader leaves it open. */
function ledBy(context: Context, mayLead: LeaderReader) {
  const ids = mayLead.surely(context)
  const weights = ids.map((): Weight => SURE)
  return ({ leaders }: Project): Weight => {
    if (leaders === undefined) return MAY
    let most: Weight = NOT
    for (let i = 0; i < leaders.length && most !== SURE; i++) {
      const id = leaders[i]!.person
      let at = ids.indexOf(id)
      if (at < 0) {
        at = ids.push(id) - 1
        weights.push(mayLead.weigh(id, context))
      }
      if (weights[at]! > most) most = weights[at]!
    }
    return most
  }
}

/** Tells how surely a person may have led: the lead of the item, or one of those the law names besides. */
interface LeaderReader {
  weigh(id: string, context: Context): Weight
  /** People who surely may, found by what they hold: to look everybody up by name takes longer. */
  surely(context: Context): string[]
}

function leaderReader(or: Predicate | undefined, { questions }: Setup): LeaderReader {
  const test = or === undefined ? undefined : questions.compile(or)
  return {
    weigh(id, { snapshot, item, moment, people, reader }) {
      const place = placeOfPerson(snapshot, id)
      const person = snapshot.people?.[place]
      if (person === undefined) return NOT
      const marks = people.places === undefined ? marksOf(people, place) : readAlone(reader, person, moment)
      const { sure, maybe, weight } = marks
      if (id === item.technicalLead && weight === SURE) return SURE
      const other = test === undefined ? NOT : test.test(sure) ? SURE : test.test(maybe) ? MAY : NOT
      const lead = item.technicalLead === undefined ? lesser(weight, MAY) : id === item.technicalLead ? weight : NOT
      return Math.max(other, lead) as Weight
    },
    surely({ people: { people, sure } }) {
      const found: string[] = []
      if (test === undefined) return found
      for (let i = 0; i < sure.length; i++)
        if ((sure[i]! & test.bits) !== 0 && test.test(sure[i]!)) found.push(people[i]!.id)
      return found
    },
  }
}

const marksOf = (view: PeopleView, i: number) => ({
  sure: view.sure[i]!,
  maybe: view.maybe[i]!,
  weight: weightAt(view, i),
})

/** Not all people were selected, and a leader need not be among them. */
function readAlone(reader: PeopleReader, person: Person, moment: Moment) {
  const marks: Marks = { sure: 0, maybe: 0, nominal: 0 }
  const weight = reader.read(person, moment, marks)
  return { sure: marks.sure, maybe: marks.maybe, weight }
}

/** Tells whether the leaders of a project are people of the filing, or not shown. */
function named({ project: { leaders } }: Unit, { snapshot }: Context): boolean {
  return leaders === undefined || leaders.some((it) => placeOfPerson(snapshot, it.person) >= 0)
}
