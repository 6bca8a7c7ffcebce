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
  for (let i = 0; i < plans.length; i++) {
    const it = plans[i]
    if (it?.netAssets !== undefined) raise(need, it.netAssets, it.standard.qualification)
  }
  const { qualifications } = enterprise
  if (qualifications === undefined) {
    if (application.kind !== '首次')
      need.atMost = {
        wan: Number.POSITIVE_INFINITY,
        open: { pointer: '/enterprise/qualifications', fact: 'qualifications' },
      }
    return need
  }
  for (let i = 0; i < qualifications.length; i++) {
    const { qualification, validUntil } = qualifications[i]!
    const standard = plan.law.standard(qualification)
    if (standard === undefined || (validUntil !== undefined && validUntil < application.acceptedOn!)) continue
    const figure = plan.heldNetAssets(standard)
    if (figure === undefined) continue
    const unsure = { pointer: `/enterprise/qualifications/${i}/validUntil`, fact: 'validUntil' }
    raise(need, figure, qualification, validUntil === undefined ? unsure : undefined)
  }
  return need
}

/** Raises a need to a figure, where that is higher. */
function raise(need: AssetsNeed, { wan, doubts }: AssetsFigure, by: Qualification, unsure?: MissingFact): void {
  if (wan === 'unknown') {
    need.atMost = { wan: Number.POSITIVE_INFINITY, open: 'figure' }
    return
  }
  const open = unsure ?? (doubts === undefined ? undefined : { doubts })
  if (open === undefined && wan > need.surely.wan) need.surely = { wan, by }
  if (wan > need.atMost.wan) need.atMost = open === undefined ? { wan, by } : { wan, by, open }
}
