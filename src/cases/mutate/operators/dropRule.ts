import type { Operator } from '../mutant.ts'
import { listOf } from '../sites.ts'

const lists = new Set(['rules', 'extensions', 'bans', 'routes', 'counting', 'validity'])

/** A rule on who counts, who decides, how long certificates hold or what bars; a route that is closed. */
export const dropRule: Operator & { name: 'dropRule' } = {
  name: 'dropRule',
  mutate(site) {
    const { kind, path, value } = site
    if (kind === 'standard' || kind === 'vocabulary') return []
    // A route of the law is a whole file: it is closed to every kind of application.
    if (kind === 'route' && path.length === 1 && path[0] === 'kinds') return [{ to: [] }]
    const isRule = lists.has(listOf(site)?.key ?? '') && typeof value === 'object'
    return isRule || path.at(-2) === 'checks' ? [{ to: undefined }] : []
  },
}
