import fc from 'fast-check'
import type { Requirement } from '../../corpus/requirements/index.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Filing } from '../filing.ts'
import { lowerOf } from '../target.ts'
import { broken, itemsOf, planOfFiling, type Scope } from './scope.ts'

/** Requirements of other kinds differ by their nature: works of a lower grade are smaller, and other ones. */
const compared: readonly Requirement['kind'][] = ['netAssets', 'registeredCapital', 'people']

/**
 * Law 4: a filing that meets a higher grade meets what the next lower one asks in money and people. Asked of filings whose
 * first item is met in those by a route that assesses the grade’s own; holds of itself where there is no lower grade.
 *
 * @param exceptions - keys of the lower grade that the law itself does not let follow
 * @example
 * fc.assert(hierarchy({ corpus, filings: nearFiling(target) }, ['siteManagers']))
 */
export function hierarchy({ corpus, filings }: Scope, exceptions: readonly string[] = []): fc.IProperty<[Filing]> {
  return fc.property(filings, (filing) => {
    const [item] = itemsOf(corpus, filing)
    const lower = item === undefined ? undefined : lowerOf(planOfFiling(corpus, filing), item.qualification)
    if (item === undefined || lower === undefined) return
    const judged = item.findings.filter((it) => compared.includes(it.requirement.kind))
    if (judged.length === 0 || judged.some((it) => it.verdict !== 'met')) return
    const asked = new Set(judged.map((it) => it.key))
    const [below] = itemsOf(corpus, filing, aimedAt(filing.snapshot, item.qualification, lower.qualification))
    const unmet = below!.findings.find(
      ({ key, verdict }) => verdict === 'unmet' && asked.has(key) && !exceptions.includes(key),
    )
    if (unmet !== undefined)
      broken(`${unmet.key} is met for ${item.qualification.grade}, unmet for ${lower.qualification.grade}`)
  })
}

/** The same filing for another grade; one that holds the higher grade holds the lower instead. */
export function aimedAt(
  snapshot: Snapshot,
  from: Snapshot['application']['items'][number]['qualification'],
  to: typeof from,
): Snapshot {
  const { enterprise, application } = snapshot
  const same = (it: typeof from) => JSON.stringify(it) === JSON.stringify(from)
  return {
    ...snapshot,
    enterprise: {
      ...enterprise,
      qualifications: enterprise.qualifications?.map((it) =>
        same(it.qualification) ? { ...it, qualification: to } : it,
      ),
    },
    application: { ...application, items: [{ ...application.items[0]!, qualification: to }] },
  }
}
