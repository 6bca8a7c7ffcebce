import type { RegisteredCapitalRequirement } from '../../corpus/requirements/registeredCapital.ts'
import { minus, toYuan } from '../../domain/amount.ts'
import { type Assessor, judged } from '../setup.ts'
import { figureUnknown } from './unstated.ts'

/** Registered capital on the licence. */
export const registeredCapital: Assessor<RegisteredCapitalRequirement> = {
  kind: 'registeredCapital',
  compile: ({ atLeastWan }) => {
    if (typeof atLeastWan !== 'number') return figureUnknown('atLeastWan')
    const needsYuan = toYuan(atLeastWan)
    return {
      judge({ snapshot }) {
        const hasYuan = snapshot.enterprise.registeredCapitalYuan
        const basis = 'registeredCapital' as const
        if (hasYuan === undefined) {
          const missing = { pointer: '/enterprise/registeredCapitalYuan', fact: 'registeredCapitalYuan' }
          return judged({
            verdict: 'undetermined',
            has: { of: 'yuan', basis },
            causes: [{ code: 'factMissing', missing }],
            missing: [missing],
          })
        }
        const has = { of: 'yuan', basis, yuan: hasYuan } as const
        if (hasYuan >= needsYuan) return judged({ verdict: 'met', has })
        return judged({
          verdict: 'unmet',
          has,
          causes: [{ code: 'capitalShort', hasYuan, needsYuan, byYuan: minus(needsYuan, hasYuan) }],
        })
      },
      remedy: () => [{ act: 'raiseRegisteredCapital', toYuan: needsYuan }],
    }
  },
}
