import type { Day } from '../domain/day.ts'
import type { Corpus } from './corpus.ts'
import type { Profile } from './profile.ts'
import type { RouteFile } from './schema/route.ts'
import { type Selectable, selects } from './select.ts'

/** A route with the day from which it is open. */
export type DatedRoute = RouteFile & { effective: Day }

/** Every route of the law and of a profile, newest law first. */
export function datedRoutes(corpus: Corpus, profile: Profile): DatedRoute[] {
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  return [...corpus.routes, ...profile.routes]
    .map((it) => ({ ...it, effective: it.effective ?? effectiveOf.get(it.instrument) ?? '9999-12-31' }))
    .sort((a, b) => (a.effective > b.effective ? -1 : a.effective < b.effective ? 1 : 0))
}

/** The oldest route to a standard, whatever the kind of application: before its day the corpus knows no procedure. */
export function firstRouteTo(routes: readonly DatedRoute[], it: Selectable): DatedRoute | undefined {
  return routes.findLast((route) => selects(route.where, it))
}
