import type { NamedStaffRequirement } from '../../corpus/requirements/namedStaff.ts'
import type { Act } from '../act.ts'
import { bring } from '../credentials/bring.ts'
import type { Cause, MissingFact, NotCounted } from '../finding.ts'
import { type Assessor, judged } from '../setup.ts'
import { all, between, type Verdict } from '../verdict.ts'
import { personJudge } from './namedPerson.ts'
import { figureUnknown } from './unstated.ts'

/** Staff named for a role: so many, each of a description, with a work history on record where that is asked. */
export const namedStaff: Assessor<NamedStaffRequirement> = {
  kind: 'namedStaff',
  compile({ role, atLeast: needs, who, workHistory }, setup) {
    const { lexicon } = setup
    if (typeof needs !== 'number') return figureUnknown('atLeast')
    const judge = who === undefined ? undefined : personJudge(who, role, setup)
    return {
      judge(context) {
        const { officers } = context.snapshot.enterprise
        const people = context.snapshot.people ?? []
        if (officers === undefined) {
          const missing = { pointer: '/enterprise/officers', fact: 'officers' }
          return judged({
            verdict: 'undetermined',
            has: { of: 'persons', role, persons: [] },
            causes: [{ code: 'factMissing', missing }],
            missing: [missing],
          })
        }
        const ids = new Set(officers.filter((it) => it.role === role).map((it) => it.person))
        const named = [...ids].map((id) => people.findIndex((it) => it.id === id))
        const causes: Cause[] = []
        const notCounted: NotCounted[] = []
        const missing: MissingFact[] = []
        const verdicts = named.map((place): Verdict => {
          const person = people[place]!
          const own = judge?.(person, place, context)
          const why = own?.explain()
          causes.push(...(why?.causes ?? []))
          notCounted.push(...(why?.notCounted ?? []))
          missing.push(...(why?.missing ?? []))
          if (workHistory !== true || (person.workHistory?.length ?? 0) > 0) return own?.verdict ?? 'met'
          if (person.workHistory !== undefined) {
            causes.push({ code: 'noWorkHistory', role, person: person.id })
            return 'unmet'
          }
          missing.push({ pointer: `/people/${place}/workHistory`, fact: 'workHistory', person: person.id })
          return all([own?.verdict ?? 'met', 'undetermined'])
        })
        const sure = verdicts.filter((it) => it === 'met').length
        const possible = verdicts.filter((it) => it !== 'unmet').length
        if (named.length < needs) causes.push({ code: 'roleVacant', role, needs, has: named.length })
        const verdict = between(sure >= needs, possible >= needs)
        return judged({
          verdict,
          has: { of: 'persons', role, persons: named.map((place) => ({ person: people[place]!.id })) },
          causes:
            verdict === 'met' ? [] : [...causes, ...missing.map((it): Cause => ({ code: 'factMissing', missing: it }))],
          notCounted,
          missing: verdict === 'undetermined' ? missing : [],
        })
      },
      remedy: (): Act[] => [
        {
          act: 'appoint',
          role,
          count: needs,
          with: {
            ...(who === undefined ? {} : bring(who, lexicon)),
            ...(workHistory === true && who === undefined ? { experience: { years: 1, work: '工程建设' } } : {}),
          },
        },
      ],
    }
  },
}
