import type { Law, Standard } from '../corpus/consolidate.ts'
import { routedRequirements, routesTo } from '../corpus/routing.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import type { ApplicationKind } from '../domain/snapshot/application.ts'
import { type BanOn, bansFor } from './barred.ts'
import type { Refusal } from './finding.ts'
import { type AssetsFigure, assetsOf, compileItem, type ItemPlan } from './itemPlan.ts'
import { remember } from './remember.ts'
import type { SourceWay } from './source/source.ts'

/** The law of a day compiled for judging: one plan serves any number of snapshots. */
export interface Plan {
  law: Law
  /** The compiled standard by a route; compiled on first use. */
  item(standard: Standard, route: RouteFile | undefined): ItemPlan
  /** What a held standard asks for in net assets. */
  heldNetAssets(standard: Standard): AssetsFigure | undefined
  /** The open routes to a standard for a kind of application, newest law first. */
  routes(standard: Standard, kind: ApplicationKind): readonly RouteFile[]
  /** What bars a kind of application for a standard. */
  bans(standard: Standard, kind: ApplicationKind): readonly BanOn[]
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
   * How the passes over people (who answers what, who sits where) may be made, the first way that there is: prepared at build time (the shipped law), or of source
   * at run time (where the platform allows it). Without either, closures look at each person. All agree in everything.
   */
  scan?: readonly SourceWay[]
}

/**
 * Compiles a law. Standards compile when a snapshot first asks for them.
 *
 * @example
 * const plan = compile(consolidate(shippedCorpus, { day: '2024-07-20' }))
 */
export function compile(law: Law, { scan }: CompileOptions = {}): Plan {
  const item = remember((standard: Standard) =>
    remember((route: RouteFile | undefined) => compileItem(law, standard, route, scan)),
  )
  const routes = remember((standard: Standard) => remember((kind: ApplicationKind) => routesTo(law, standard, kind)))
  const bans = remember((standard: Standard) => remember((kind: ApplicationKind) => bansFor(law, standard, kind)))
  return {
    law,
    item: (standard, route) => item(standard)(route),
    heldNetAssets: remember((standard) => assetsOf(routedRequirements(law, standard, routes(standard)('延续')[0]))),
    routes: (standard, kind) => routes(standard)(kind),
    bans: (standard, kind) => bans(standard)(kind),
    closed: remember((standard) => closedTo(law, standard)),
  }
}
