import type { NetAssetsRequirement } from '../../corpus/requirements/netAssets.ts'
import { minus, toYuan } from '../../domain/amount.ts'
import { yearOf } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import { isEvidenced } from '../counting/check.ts'
import type { Cause, MissingFact } from '../finding.ts'
import { type Assessor, type AssetsNeed, type Context, type Judged, judged } from '../setup.ts'
import { figureUnknown } from './unstated.ts'

type Basis = 'registeredCapital' | 'statement'

/** What the enterprise shows: the figure, or the fact that is missing or too old. */
type Shown =
  | { of: 'yuan'; basis: Basis; yuan: number; statementDate?: string }
  | { missing: MissingFact; stale?: string; earliest?: string }

/**
 * Net assets. Several qualifications are not added up: the highest figure among those applied for and held must be shown.
 * A first filing shows the registered capital instead; a statement counts when it is of the year before or the current one.
 */
export const netAssets: Assessor<NetAssetsRequirement> = {
  kind: 'netAssets',
  compile: ({ atLeastWan }, { route }) => {
    if (typeof atLeastWan !== 'number') return figureUnknown('atLeastWan')
    const basis: Basis = route?.netAssetsBy ?? 'statement'
    const show = basis === 'registeredCapital' ? showCapital : showStatement
    /** One alternative of several asks for its own figure beside what the application as a whole needs. */
    const withOwn = ({ surely, atMost }: AssetsNeed): AssetsNeed => ({
      surely: surely.wan >= atLeastWan ? surely : { wan: atLeastWan },
      atMost: atMost.wan >= atLeastWan ? atMost : { wan: atLeastWan },
    })
    return {
      judge(context) {
        const has = show(context)
        if ('missing' in has) return notShown(basis, has)
        if (has.yuan >= toYuan(Math.max(context.assetsNeed.atMost.wan, atLeastWan)))
          return judged({ verdict: 'met', has })
        const { surely, atMost } = withOwn(context.assetsNeed)
        if (has.yuan >= toYuan(surely.wan)) {
          const missing = typeof atMost.open === 'object' && 'pointer' in atMost.open ? [atMost.open] : []
          return judged({ verdict: 'undetermined', has, causes: [openNeed(atMost)], missing })
        }
        const { by } = surely
        const needsYuan = toYuan(surely.wan)
        const own = by === undefined || printQualification(by) === printQualification(context.item.qualification)
        const byYuan = minus(needsYuan, has.yuan)
        return judged({
          verdict: 'unmet',
          has,
          causes: [{ code: 'assetsShort', basis, hasYuan: has.yuan, needsYuan, byYuan, ...(own ? {} : { setBy: by }) }],
        })
      },
      remedy(_, { assetsNeed }) {
        const { surely, atMost } = withOwn(assetsNeed)
        const byLaw = typeof atMost.open === 'object' && 'doubts' in atMost.open
        const wan = Number.isFinite(atMost.wan) && !byLaw ? atMost.wan : surely.wan
        return [
          { act: basis === 'registeredCapital' ? 'raiseRegisteredCapital' : 'raiseNetAssets', toYuan: toYuan(wan) },
        ]
      },
    }
  },
}

/** Why it is open whether more is needed: a fact is missing, or the law. */
function openNeed({ open = 'figure', by }: AssetsNeed['atMost']): Cause {
  if (open === 'figure') return { code: 'figureUnknown', path: 'atLeastWan' }
  if ('pointer' in open) return { code: 'factMissing', missing: open }
  return { code: 'lawUnverified', about: open.doubts, otherwise: 'unmet', ...(by === undefined ? {} : { setBy: by }) }
}

/** No figure to compare: it is missing, or its statement is too old. */
function notShown(basis: Basis, { missing, stale, earliest }: Extract<Shown, { missing: MissingFact }>): Judged {
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

function showCapital({ snapshot }: Context): Shown {
  const yuan = snapshot.enterprise.registeredCapitalYuan
  return yuan === undefined
    ? { missing: { pointer: '/enterprise/registeredCapitalYuan', fact: 'registeredCapitalYuan' } }
    : { of: 'yuan', basis: 'registeredCapital', yuan }
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
  return { of: 'yuan', basis: 'statement', yuan: assets.yuan, statementDate: date }
}
