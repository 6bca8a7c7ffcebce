import type { RegisteredCapitalRequirement } from '../../../corpus/requirements/registeredCapital.ts'
import { toYuan } from '../../../domain/amount.ts'
import { exactly, figureOf, OPEN } from '../bounds.ts'
import { atLeast } from '../condition.ts'
import type { JsonKind } from '../kind.ts'

/** Registered capital in yuan. */
export const registeredCapital: JsonKind<RegisteredCapitalRequirement> = {
  kind: 'registeredCapital',
  facts: {
    registeredCapitalYuan({ context }) {
      const yuan = context.snapshot.enterprise.registeredCapitalYuan
      return yuan === undefined ? OPEN : exactly(yuan)
    },
  },
  conditions({ atLeastWan }, ask) {
    const wan = figureOf(atLeastWan)
    return atLeast(ask('registeredCapitalYuan'), wan === 'unknown' ? wan : toYuan(wan))
  },
}
