import type { CleanRecordRequirement } from '../../corpus/requirements/cleanRecord.ts'
import { addDays, addYears } from '../../domain/day.ts'
import type { Penalty } from '../../domain/snapshot/enterprise.ts'
import { type Assessor, type Context, judged } from '../setup.ts'
import { figureUnknown } from './unstated.ts'

/** No forbidden act on record from some years before the filing on. */
export const cleanRecord: Assessor<CleanRecordRequirement> = {
  kind: 'cleanRecord',
  compile: ({ lookbackYears: years, acts, twice }, { lexicon }) => {
    if (typeof years !== 'number') return figureUnknown('lookbackYears')
    const once = acts === 'any' ? undefined : lexicon.accept('acts', acts).words
    const repeated = lexicon.accept('acts', twice ?? []).words
    const counting = ({ snapshot, day }: Context): Penalty[] => {
      const since = addYears(day, -years)
      const recent = (snapshot.enterprise.penalties ?? []).filter((it) => it.on >= since && it.on <= day)
      const second = recent.filter((it) => repeated.has(it.act))
      return recent.filter((it) => (repeated.has(it.act) ? second.length > 1 : once === undefined || once.has(it.act)))
    }
    return {
      judge(context) {
        if (context.snapshot.enterprise.penalties === undefined) {
          const missing = { pointer: '/enterprise/penalties', fact: 'penalties' }
          return judged({
            verdict: 'undetermined',
            has: { of: 'record', acts: [], known: false },
            causes: [{ code: 'factMissing', missing }],
            missing: [missing],
          })
        }
        const found = counting(context)
        return judged({
          verdict: found.length === 0 ? 'met' : 'unmet',
          has: { of: 'record', acts: found.map(({ act, on }) => ({ act, on })), known: true },
          causes: found.map(({ act, on, document }) => ({
            code: 'actOnRecord',
            act,
            on,
            ...(document === undefined ? {} : { document }),
          })),
        })
      },
      remedy(_, context) {
        const last = counting(context)
          .map((it) => it.on)
          .sort()
          .at(-1)
        return last === undefined
          ? [{ act: 'provideFact', pointer: '/enterprise/penalties', fact: 'penalties' }]
          : [{ act: 'waitUntil', day: addDays(addYears(last, years), 1) }]
      },
    }
  },
}
