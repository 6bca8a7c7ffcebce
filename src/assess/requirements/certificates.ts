import type { PeopleRequirement } from '../../corpus/requirements/people.ts'
import type { Registration } from '../../domain/snapshot/person.ts'
import type { Act } from '../act.ts'
import { MAY, type Moment, SURE } from '../counting/check.ts'
import { bring } from '../credentials/bring.ts'
import { registrationCounter } from '../credentials/registered.ts'
import type { Cause } from '../finding.ts'
import { notCountedPeople } from '../notCounted.ts'
import { weightAt } from '../peopleView.ts'
import type { Context, Judge, Setup } from '../setup.ts'
import { between } from '../verdict.ts'

/** 人次: registration certificates of all the people who count, however many one person holds. */
export function certificates({ who, atLeast }: PeopleRequirement, setup: Setup): Judge {
  const test = setup.questions.compile(who!)
  const needs = typeof atLeast === 'number' ? atLeast : undefined
  let counter: ReturnType<typeof registrationCounter> | undefined

  const weigh = (moment: Moment) => (it: Registration) => setup.gates.registration.weigh(it, moment)
  const count = ({ people, moment }: Context) => {
    counter ??= registrationCounter(setup.questions.registered(), test.bits)
    let sure = 0
    let possible = 0
    let unknown = false
    const seated: string[] = []
    people.people.forEach(({ id, registrations }, i) => {
      const weight = weightAt(people, i)
      if (weight < MAY) return
      if (registrations === undefined) {
        unknown = true
        return
      }
      const found = counter!(registrations, weigh(moment), weight === SURE ? SURE : MAY)
      sure += found.sure
      possible += found.possible
      if (found.sure > 0) seated.push(id)
    })
    return { sure, possible, unknown, seated }
  }

  return {
    judge(context) {
      const { sure, possible, unknown, seated } = count(context)
      const { known } = context.people
      const most = unknown || !known ? Number.POSITIVE_INFINITY : possible
      const verdict = needs === undefined ? 'undetermined' : between(sure >= needs, most >= needs)
      const lines = [{ who: who!, needs: needs ?? 0, sure, possible }]
      return {
        verdict,
        has: { of: 'people', unit: '人次', lines, seated },
        explain() {
          const causes: Cause[] = []
          if (needs === undefined) causes.push({ code: 'figureUnknown', path: 'atLeast' })
          else if (sure < needs)
            causes.push({
              code: 'peopleShort',
              who: who!,
              unit: '人次',
              needs,
              has: sure,
              by: needs - sure,
              sub: false,
            })
          if (needs !== undefined && verdict === 'undetermined' && known)
            causes.push({ code: 'mayCount', count: possible - sure })
          const { list, missing } = notCountedPeople(context, test.bits, [test])
          return {
            causes,
            notCounted: list,
            missing: verdict !== 'undetermined' ? [] : known ? missing : [{ pointer: '/people', fact: 'people' }],
          }
        },
      }
    },
    remedy(_, context): Act[] {
      const by = needs === undefined ? 0 : needs - count(context).sure
      return by <= 0 ? [] : [{ act: 'addPeople', count: by, with: bring(who!, context.law.lexicon) }]
    },
  }
}
