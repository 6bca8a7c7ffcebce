import type { NetAssetsRequirement } from '../../corpus/requirements/netAssets.ts'
import { minus, toYuan } from '../../domain/amount.ts'
import { yearOf } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import { isEvidenced } from '../counting/check.ts'
import type { MissingFact } from '../finding.ts'
import { type Assessor, type Context, judged } from '../setup.ts'
import { figureUnknown } from './unstated.ts'

/** What the enterprise shows: the figure, or the fact that is missing or too old. */
type Shown = { yuan: number; statementDate?: string } | { missing: MissingFact; stale?: string; earliest?: string }

/**
 * Net assets. Several qualifications are not added up: the highest figure among those applied for and held must be shown.
 * A first filing shows the registered capital instead; a statement counts when it is of the year before or the current one.
 */
export const netAssets: Assessor<NetAssetsRequirement> = {
  kind: 'netAssets',
  compile: ({ atLeastWan }, { route }) => {
    if (typeof atLeastWan !== 'number') return figureUnknown('atLeastWan')
    const basis = route?.netAssetsBy ?? 'statement'
    const show = basis === 'registeredCapital' ? showCapital : showStatement
    const need = (context: Context) => Math.max(atLeastWan, context.assetsNeed?.wan ?? 0)
    return {
      judge(context) {
        const wan = need(context)
        const needsYuan = toYuan(wan)
        const shown = show(context)
        if ('missing' in shown) {
          const { missing, stale, earliest } = shown
          return judged({
            verdict: 'undetermined',
            has: { of: 'yuan', basis, ...(stale === undefined ? {} : { statementDate: stale }) },
            causes:
              stale === undefined || earliest === undefined
                ? [{ code: 'factMissing', missing }]
                : [{ code: 'statementStale', statementDate: stale, earliest }],
            missing: [missing],
          })
        }
        const has = { of: 'yuan', basis, ...shown } as const
        if (shown.yuan >= needsYuan) return judged({ verdict: 'met', has })
        const by = context.assetsNeed?.by
        const own = by === undefined || wan === atLeastWan || printQualification(by) === printQualification(context.item.qualification)
        return judged({
          verdict: 'unmet',
          has,
          causes: [
            {
              code: 'assetsShort',
              basis,
              hasYuan: shown.yuan,
              needsYuan,
              byYuan: minus(needsYuan, shown.yuan),
              ...(own ? {} : { setBy: by }),
            },
          ],
        })
      },
      remedy: (_, context) => [
        { act: basis === 'registeredCapital' ? 'raiseRegisteredCapital' : 'raiseNetAssets', toYuan: toYuan(need(context)) },
      ],
    }
  },
}

function showCapital({ snapshot }: Context): Shown {
  const yuan = snapshot.enterprise.registeredCapitalYuan
  return yuan === undefined
    ? { missing: { pointer: '/enterprise/registeredCapitalYuan', fact: 'registeredCapitalYuan' } }
    : { yuan }
}

function showStatement({ snapshot, day, moment }: Context): Shown {
  const assets = snapshot.enterprise.netAssets
  const at = '/enterprise/netAssets'
  if (assets === undefined) return { missing: { pointer: at, fact: 'netAssets' } }
  const needs = moment.evidence.netAssets
  if (!isEvidenced(assets.evidence, needs))
    return { missing: { pointer: `${at}/evidence`, fact: 'netAssets', needs: needs as 'fetched' | 'verified' } }
  const date = assets.statementDate
  if (date === undefined) return { missing: { pointer: `${at}/statementDate`, fact: 'statementDate' } }
  const earliest = `${yearOf(day) - 1}-01-01`
  if (date < earliest || date > day) return { missing: { pointer: at, fact: 'netAssets' }, stale: date, earliest }
  return { yuan: assets.yuan, statementDate: date }
}
