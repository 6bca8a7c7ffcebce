import type { Qualification } from '../domain/qualification.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { MissingFact } from './finding.ts'
import type { AssetsFigure, ItemPlan } from './itemPlan.ts'
import type { Plan } from './plan.ts'
import type { AssetsNeed } from './setup.ts'

/**
 * The highest net assets among the qualifications applied for and those held. A first filing that does not show
 * qualifications holds none.
 */
export function assetsNeed(
  plan: Plan,
  { enterprise, application }: Snapshot,
  plans: readonly (ItemPlan | undefined)[],
): AssetsNeed {
  const need: AssetsNeed = { surely: { wan: 0 }, atMost: { wan: 0 } }
  const raise = (figure: AssetsFigure, by: Qualification, surely: boolean, unsure?: MissingFact) => {
    if (figure === undefined) return
    if (figure === 'unknown') need.atMost = { wan: Number.POSITIVE_INFINITY, open: 'figure' }
    else {
      if (surely && figure > need.surely.wan) need.surely = { wan: figure, by }
      if (figure > need.atMost.wan)
        need.atMost = unsure === undefined ? { wan: figure, by } : { wan: figure, by, open: unsure }
    }
  }
  for (const it of plans) if (it !== undefined) raise(it.netAssetsWan, it.standard.qualification, true)
  const { qualifications } = enterprise
  if (qualifications === undefined && application.kind !== '首次')
    need.atMost = {
      wan: Number.POSITIVE_INFINITY,
      open: { pointer: '/enterprise/qualifications', fact: 'qualifications' },
    }
  qualifications?.forEach(({ qualification, validUntil }, i) => {
    const standard = plan.law.standard(qualification)
    if (standard === undefined || (validUntil !== undefined && validUntil < application.acceptedOn!)) return
    const unsure = { pointer: `/enterprise/qualifications/${i}/validUntil`, fact: 'validUntil' }
    raise(
      plan.heldNetAssetsWan(standard),
      qualification,
      validUntil !== undefined,
      validUntil === undefined ? unsure : undefined,
    )
  })
  return need
}
