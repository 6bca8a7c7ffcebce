import type { PremisesRequirement } from '../../corpus/requirements/premises.ts'
import { type Assessor, judged } from '../setup.ts'
import { between } from '../verdict.ts'

/** Premises of a kind, perhaps of a size. */
export const premises: Assessor<PremisesRequirement> = {
  kind: 'premises',
  compile: ({ what, atLeastSqm }, { lexicon }) => {
    const { words } = lexicon.accept('premises', what)
    const needsSqm = typeof atLeastSqm === 'number' ? atLeastSqm : undefined
    const unknown = atLeastSqm !== undefined && needsSqm === undefined
    return {
      judge({ snapshot }) {
        const list = snapshot.enterprise.premises
        const fitting = list?.filter((it) => words.has(it.what)) ?? []
        const large = (unsure: boolean) => (it: { areaSqm?: number | undefined }) =>
          needsSqm === undefined || (it.areaSqm === undefined ? unsure : it.areaSqm >= needsSqm)
        const verdict = between(!unknown && fitting.some(large(false)), list === undefined || fitting.some(large(true)))
        const best = fitting.toSorted((a, b) => (b.areaSqm ?? 0) - (a.areaSqm ?? 0))[0]
        const hasSqm = best?.areaSqm
        const missing =
          verdict !== 'undetermined' || unknown
            ? []
            : list === undefined
              ? [{ pointer: '/enterprise/premises', fact: 'premises' }]
              : list.flatMap((it, i) =>
                  words.has(it.what) && it.areaSqm === undefined
                    ? [{ pointer: `/enterprise/premises/${i}/areaSqm`, fact: 'areaSqm' }]
                    : [],
                )
        const lacking = {
          code: 'premisesLacking',
          what,
          ...(needsSqm === undefined ? {} : { needsSqm }),
          ...(hasSqm === undefined ? {} : { hasSqm }),
        } as const
        return judged({
          verdict,
          has: {
            of: 'premises',
            what,
            found: fitting.length > 0,
            ...(hasSqm === undefined ? {} : { areaSqm: hasSqm }),
          },
          causes: [
            ...(unknown ? [{ code: 'figureUnknown', path: 'atLeastSqm' } as const] : []),
            ...(verdict === 'unmet' ? [lacking] : []),
            ...missing.map((it) => ({ code: 'factMissing', missing: it }) as const),
          ],
          missing,
        })
      },
      remedy: () =>
        unknown ? [] : [{ act: 'addPremises', what, ...(needsSqm === undefined ? {} : { areaSqm: needsSqm }) }],
    }
  },
}
