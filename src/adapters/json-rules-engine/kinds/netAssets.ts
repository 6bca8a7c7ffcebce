import type { NetAssetsRequirement } from '../../../corpus/requirements/netAssets.ts'
import { toYuan } from '../../../domain/amount.ts'
import { exactly, figureOf, OPEN } from '../bounds.ts'
import { atLeast, join } from '../condition.ts'
import type { JsonKind } from '../kind.ts'

/** Net assets in yuan, as the route has them shown, against the figure and against what is needed for everything held. */
export const netAssets: JsonKind<NetAssetsRequirement> = {
  kind: 'netAssets',
  facts: {
    netAssetsYuan({ judged }) {
      const { has } = judged()
      return has.of !== 'yuan' || has.yuan === undefined ? OPEN : exactly(has.yuan)
    },
    /** The highest figure among the qualifications applied for and held, which are not added up: at least, */
    leastNetAssetsNeedYuan: ({ context }) => toYuan(context.assetsNeed.surely.wan),
    /** and at most, once it is known what is held and what the law asks. */
    mostNetAssetsNeedYuan: ({ context }) => toYuan(context.assetsNeed.atMost.wan),
  },
  conditions({ atLeastWan }, ask) {
    const wan = figureOf(atLeastWan)
    if (wan === 'unknown') return atLeast(ask('netAssetsYuan'), wan)
    const shown = ask('netAssetsYuan')
    const own = atLeast(shown, toYuan(wan))
    const { surely } = atLeast(shown, ask('mostNetAssetsNeedYuan'))
    const { possibly } = atLeast(shown, ask('leastNetAssetsNeedYuan'))
    return join('all', [own, { surely, possibly }])
  },
}
