import type { Law } from '../corpus/consolidate.ts'
import { routedRequirements, routesTo } from '../corpus/routing.ts'
import type { Standard } from '../corpus/consolidate.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import { assetsOf, compileItem, type ItemPlan } from './itemPlan.ts'

/** The law of a day compiled for judging: one plan serves any number of snapshots. */
export interface Plan {
  law: Law
  /** The compiled standard by a route; compiled on first use. */
  item(standard: Standard, route: RouteFile | undefined): ItemPlan
  /** What a held standard asks for in net assets, in 万元. */
  heldNetAssetsWan(standard: Standard): number | undefined
}

/**
 * Compiles a law. Standards compile when a snapshot first asks for them.
 *
 * @example
 * const plan = compile(consolidate(shippedCorpus, { day: '2024-07-20' }))
 */
export function compile(law: Law): Plan {
  const items = new Map<Standard, Map<RouteFile | undefined, ItemPlan>>()
  const held = new Map<Standard, number | undefined>()
  return {
    law,
    item(standard, route) {
      const byRoute = items.get(standard) ?? new Map<RouteFile | undefined, ItemPlan>()
      items.set(standard, byRoute)
      const known = byRoute.get(route) ?? compileItem(law, standard, route)
      byRoute.set(route, known)
      return known
    },
    heldNetAssetsWan(standard) {
      if (!held.has(standard)) {
        const renewal = routesTo(law, standard, '延续')[0]
        held.set(standard, assetsOf(routedRequirements(law, standard, renewal)))
      }
      return held.get(standard)
    },
  }
}
