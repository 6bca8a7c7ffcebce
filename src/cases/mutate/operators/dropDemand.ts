import type { Operator } from '../mutant.ts'
import { keyOf, ownerOf } from '../sites.ts'

/** What a requirement may ask besides its figures, and what a route or a rule may. */
const demands = new Set<string | number>([
  'contains',
  'containsAtLeast',
  'distinct',
  'expiringBefore',
  'firstFilingInRegionOnly',
  'groups',
  'in',
  'independent',
  'issuedBy',
  'level',
  'netAssetsBy',
  'not',
  'onlyByName',
  'opens',
  'or',
  'orSameClass',
  'perYear',
  'platformGrades',
  'replaces',
  'role',
  'series',
  'subtotals',
  'sum',
  'together',
  'twice',
  'workHistory',
])

/** A restriction that is lifted whole, or a relief (或) that is withdrawn. */
export const dropDemand: Operator & { name: 'dropDemand' } = {
  name: 'dropDemand',
  mutate(site) {
    const isRequired = keyOf(site) === 'level' && site.path.at(-2) === 'titled'
    // There it names the section of the report.
    const isSection = keyOf(site) === 'in' && ownerOf(site)['kind'] === 'unstated'
    const stands = site.kind !== 'vocabulary' && typeof site.path.at(-1) === 'string' && site.path.at(-2) !== 'set'
    if (!stands || !demands.has(keyOf(site)) || isRequired || isSection) return []
    return [{ to: keyOf(site) === 'together' ? [] : undefined }]
  },
}
