import type { Law, Standard } from '../corpus/consolidate.ts'
import { routedRequirements, routesTo } from '../corpus/routing.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import type { ApplicationKind } from '../domain/snapshot/application.ts'
import type { Refusal } from './finding.ts'
import { type AssetsFigure, assetsOf, compileItem, type ItemPlan } from './itemPlan.ts'
import type { ScanWay } from './scan/scan.ts'

/** The law of a day compiled for judging: one plan serves any number of snapshots. */
export interface Plan {
  law: Law
  /** The compiled standard by a route; compiled on first use. */
  item(standard: Standard, route: RouteFile | undefined): ItemPlan
  /** What a held standard asks for in net assets. */
  heldNetAssets(standard: Standard): AssetsFigure | undefined
  /** The open routes to a standard for a kind of application, newest law first. */
  routes(standard: Standard, kind: ApplicationKind): readonly RouteFile[]
  /** The reasons for which nobody may file for a standard here on these days. */
  closed(standard: Standard): readonly Refusal[]
}

/** A grade that is cancelled, or that another authority decides on, is closed to everybody. */
function closedTo(law: Law, standard: Standard): Refusal[] {
  const refusals: Refusal[] = []
  if (standard.cancelled !== undefined) refusals.push({ code: 'gradeCancelled', ...standard.cancelled })
  const rule = law.authority(standard.selectable)
  const accepted = law.profile.authorities
  if (rule !== undefined && !accepted.includes(rule.authority))
    refusals.push({ code: 'otherAuthority', accepted, ...rule })
  return refusals
}

export interface CompileOptions {
  /**
   * How the scan of people may be made, the first way that there is: prepared at build time (the shipped law), or of source
   * at run time (where the platform allows it). Without either, closures look at each person. All agree in everything.
   */
  scan?: readonly ScanWay[]
}

/**
 * Compiles a law. Standards compile when a snapshot first asks for them.
 *
 * @example
 * const plan = compile(consolidate(shippedCorpus, { day: '2024-07-20' }))
 */
export function compile(law: Law, { scan }: CompileOptions = {}): Plan {
  const items = new Map<Standard, Map<RouteFile | undefined, ItemPlan>>()
  const held = new Map<Standard, AssetsFigure | undefined>()
  const routes = new Map<Standard, Map<ApplicationKind, readonly RouteFile[]>>()
  const closed = new Map<Standard, readonly Refusal[]>()
  return {
    law,
    item(standard, route) {
      const byRoute = items.get(standard) ?? new Map<RouteFile | undefined, ItemPlan>()
      items.set(standard, byRoute)
      const known = byRoute.get(route) ?? compileItem(law, standard, route, scan)
      byRoute.set(route, known)
      return known
    },
    heldNetAssets(standard) {
      if (!held.has(standard)) {
        const renewal = routesTo(law, standard, '延续')[0]
        held.set(standard, assetsOf(routedRequirements(law, standard, renewal)))
      }
      return held.get(standard)
    },
    routes(standard, kind) {
      const byKind = routes.get(standard) ?? new Map<ApplicationKind, readonly RouteFile[]>()
      routes.set(standard, byKind)
      const known = byKind.get(kind) ?? routesTo(law, standard, kind)
      byKind.set(kind, known)
      return known
    },
    closed(standard) {
      const known = closed.get(standard) ?? closedTo(law, standard)
      closed.set(standard, known)
      return known
    },
  }
}
