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
  const raise = (figure: AssetsFigure | undefined, by: Qualification, unsure?: MissingFact) => {
    if (figure === undefined) return
    const { wan, doubts } = figure
    if (wan === 'unknown') need.atMost = { wan: Number.POSITIVE_INFINITY, open: 'figure' }
    else {
      const open = unsure ?? (doubts === undefined ? undefined : { doubts })
      if (open === undefined && wan > need.surely.wan) need.surely = { wan, by }
      if (wan > need.atMost.wan) need.atMost = open === undefined ? { wan, by } : { wan, by, open }
    }
  }
  for (const it of plans) if (it !== undefined) raise(it.netAssets, it.standard.qualification)
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
    raise(plan.heldNetAssets(standard), qualification, validUntil === undefined ? unsure : undefined)
  })
  return need
}
