import type { ApplicationKind } from '../domain/snapshot/application.ts'
import type { ConsolidatedRequirement, Law, Standard } from './consolidate.ts'
import type { RouteFile } from './schema/route.ts'
import { selects } from './select.ts'

/** The routes of the day that lead to a standard for a kind of application, newest law first; those that must be named come last. */
export function routesTo(law: Law, standard: Standard, kind: ApplicationKind): RouteFile[] {
  const open = law.routes.filter((it) => it.kinds.includes(kind) && selects(it.where, standard.selectable))
  const left = open.filter((it) => !open.some(({ replaces = [] }) => replaces.includes(it.id)))
  return [...left.filter((it) => it.onlyByName !== true), ...left.filter((it) => it.onlyByName === true)]
}

/** A requirement as a route assesses it: perhaps taken from another grade. */
export interface RoutedRequirement extends ConsolidatedRequirement {
  /** The standard that it was taken from, when that is not the one applied for. */
  takenFrom?: Standard
}

/**
 * What a route assesses, in the order of the standard: requirements in force, from the grades that the route names,
 * then what the route itself adds.
 */
export function routedRequirements(law: Law, standard: Standard, route: RouteFile | undefined): RoutedRequirement[] {
  const assess = route?.assess ?? 'all'
  if (assess === 'none') return added(route)
  if (assess === 'all') return [...inForce(standard), ...added(route)]
  const lowest = law.lowestOf(standard)
  const taken = new Map<string, RoutedRequirement>()
  for (const part of assess) {
    const source = part.from === 'own' ? standard : lowest
    for (const it of inForce(source)) {
      if (taken.has(it.key)) continue
      const wanted = part.take === 'all' ? !part.except?.includes(it.key) : part.take.includes(it.key)
      if (wanted) taken.set(it.key, source === standard ? it : { ...it, takenFrom: source })
    }
  }
  const order = [...standard.requirements, ...lowest.requirements].map((it) => it.key)
  const sorted = [...taken.values()].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  return [...sorted, ...added(route)]
}

const inForce = (standard: Standard): RoutedRequirement[] => standard.requirements.filter((it) => it.inForce)

function added(route: RouteFile | undefined): RoutedRequirement[] {
  return Object.entries(route?.add ?? {}).map(([key, requirement]) => {
    const { clause, confidence, sources, note } = requirement
    return {
      key,
      requirement,
      inForce: true,
      history: [{ act: 'added', instrument: route!.instrument, effective: route!.effective ?? '0001-01-01' }],
      citation: {
        instrument: route!.instrument,
        confidence: confidence ?? route!.confidence ?? 'medium',
        sources: sources ?? route!.sources ?? [],
        ...(clause === undefined ? {} : { clause }),
        ...(note === undefined ? {} : { note }),
      },
    }
  })
}
