import type { LeadProjectsRequirement } from '../../corpus/requirements/leadProjects.ts'
import type { Act } from '../act.ts'
import { lesser, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Marks } from '../credentials/marks.ts'
import { askQuestions } from '../credentials/questions.ts'
import type { Cause, NotCounted } from '../finding.ts'
import { type Assessor, type Context, judged } from '../setup.ts'
import { between } from '../verdict.ts'
import { accepted } from '../works/build.ts'
import { best, waysOf } from '../works/demand.ts'
import { notCountedUnits } from '../works/notCounted.ts'
import { type Unit, unitsOf } from '../works/unitView.ts'
import { placeOfPerson } from './namedPerson.ts'
import { unknownsOf } from './unstated.ts'

/** Projects led by the technical lead or by others the law names; sums, yearly limits and the look-back are not asked of persons. */
export const leadProjects: Assessor<LeadProjectsRequirement> = {
  kind: 'leadProjects',
  compile(requirement, { lexicon }) {
    const { atLeast, or, classes: listed = 'unknown', platformGrades } = requirement
    const needs = typeof atLeast === 'number' ? atLeast : Number.POSITIVE_INFINITY
    const classes = listed === 'unknown' ? [] : listed
    const demands = classes.flatMap((it) => waysOf(it, { lexicon, years: [], countsOnly: true })).flat()
    const matchers = demands.flatMap((it) => it.matchers)
    const matches = best(matchers)
    const questions = askQuestions(lexicon)
    const test = or === undefined ? undefined : questions.compile(or)
    const reader = questions.close()
    const unknown: Cause[] =
      listed === 'unknown' ? [{ code: 'figureUnknown', path: 'classes' }] : unknownsOf({ atLeast, or })

    /** How surely a person may have led: the lead of the item, or one of those the law names besides. */
    const mayLead = (context: Context) => {
      const { snapshot, item, gates, day } = context
      const marks: Marks = { sure: 0, maybe: 0, nominal: 0 }
      const weights = new Map<string, Weight>()
      for (const { leaders = [] } of snapshot.projects ?? [])
        for (const { person: id } of leaders) {
          if (weights.has(id)) continue
          const person = snapshot.people?.[placeOfPerson(snapshot, id)]
          if (person === undefined) continue
          const weight = reader.read(person, gates, day, marks)
          const other = test === undefined ? NOT : test.test(marks.sure) ? SURE : test.test(marks.maybe) ? MAY : NOT
          const lead = item.technicalLead === undefined ? lesser(weight, MAY) : id === item.technicalLead ? weight : NOT
          weights.set(id, Math.max(other, lead) as Weight)
        }
      return weights
    }

    const weigh = (unit: Unit, matched: Weight, leaders: Map<string, Weight>): Weight => {
      const own = lesser(unit.weight, matched)
      if (own === NOT) return NOT
      if (unit.project.leaders === undefined) return MAY
      return lesser(own, Math.max(NOT, ...unit.project.leaders.map((it) => leaders.get(it.person) ?? NOT)) as Weight)
    }

    return {
      judge(context) {
        const units = unitsOf(context, {
          earliest: undefined,
          roles: undefined,
          independent: false,
          own: false,
          platformGrades,
        })
        const leaders = mayLead(context)
        const matched = units.map(matches)
        const weights = units.map((it, i) => weigh(it, matched[i]!, leaders))
        const sure = weights.filter((it) => it === SURE).length
        // A project that does not show its units may have any number of them.
        const open = units.some((it, i) => weights[i] !== NOT && it.project.units === undefined)
        const possible = open ? needs : weights.filter((it) => it !== NOT).length
        const known = context.snapshot.projects !== undefined
        const met = sure >= needs && unknown.length === 0
        const verdict =
          listed === 'unknown' ? 'undetermined' : between(met, possible >= needs || !known || unknown.length > 0)
        const led = (unit: Unit) => unit.project.leaders?.some((it) => leaders.has(it.person)) !== false
        const list = notCountedUnits(units, matched, matchers, led)
        const noLeader = units.flatMap(({ place, weight, project }, i) =>
          matched[i] !== NOT && weight !== NOT && project.leaders === undefined
            ? [{ pointer: `/projects/${place.project}/leaders`, fact: 'leaders' }]
            : [],
        )
        const otherwiseLed = units.flatMap(({ project, unit, weight }, i): NotCounted[] =>
          matched[i] !== NOT && weight !== NOT && weights[i] === NOT
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
        return judged({
          verdict,
          has: { of: 'projects', classes: [], count: sure },
          causes:
            verdict === 'met'
              ? []
              : [...unknown, ...short, ...missing.map((it): Cause => ({ code: 'factMissing', missing: it }))],
          notCounted: [...list.notCounted, ...otherwiseLed],
          missing,
        })
      },
      remedy(now, context): Act[] {
        const demand = demands.find((it) => Number.isFinite(it.count))
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
  },
}
