import type { Law, Standard } from '../../corpus/consolidate.ts'
import { isComposite, type Requirement } from '../../corpus/requirements/index.ts'
import { routedRequirements, routesTo } from '../../corpus/routing.ts'
import type { RouteFile } from '../../corpus/schema/route.ts'
import { selects } from '../../corpus/select.ts'
import { printQualification, sameCategory } from '../../domain/qualification.ts'
import type { ApplicationKind } from '../../domain/snapshot/application.ts'

/**
 * Everything that a law asks of those who file for a standard, as one text: two laws with the same text judge every filing
 * alike, as long as words mean the same.
 *
 * @param readable - false: a line of low confidence is undetermined whatever it says, so only that it is there is told
 */
export function assessedText(law: Law, standard: Standard, kinds: readonly ApplicationKind[], readable = true): string {
  const lines = (route: ReturnType<typeof routesTo>[number] | undefined) =>
    routedRequirements(law, standard, route).map(({ key, requirement, citation }) =>
      readable || citation.confidence !== 'low'
        ? [key, citation.confidence, judged(requirement)]
        : [key, requirement.kind],
    )
  const routes = kinds.map((kind) => {
    const open = routesTo(law, standard, kind)
    const own = open.map(how)
    return [kind, own, open.length === 0 ? lines(undefined) : open.map(lines)]
  })
  return `${JSON.stringify([standard.cancelled?.effective, routes])}${aroundIt(law, standard)}`
}

const around = new WeakMap<Law['bans'], Map<string, string>>()

/** What a law says of a standard beside its requirements. Laws of which one is made of the other share their bans. */
function aroundIt(law: Law, standard: Standard): string {
  const known = around.get(law.bans) ?? new Map<string, string>()
  around.set(law.bans, known)
  const name = printQualification(standard.qualification)
  const text = known.get(name) ?? JSON.stringify(aroundOf(law, standard))
  known.set(name, text)
  return text
}

/** Its routes and its changes the profile has put into the law already. */
function aroundOf(law: Law, { qualification, selectable }: Standard): unknown[] {
  const { authorities, firstFilingInRegionOnly, evidence } = law.profile
  // Who rises holds the grade below.
  const certificates = law.standards
    .filter((it) => sameCategory(it.qualification, qualification))
    .map((it) => [
      law.validity(it.selectable),
      law.extensions.filter(({ where }) => selects(where, it.selectable)),
      law.authority(it.selectable)?.authority,
    ])
  const first = law.firstRouteTo(selectable)
  return [
    [authorities, firstFilingInRegionOnly !== undefined, evidence],
    law.authority(selectable)?.authority,
    certificates,
    law.bans.filter(({ where }) => selects(where, selectable)),
    law.counting(qualification.sequence),
    first === undefined || first.effective <= law.day,
  ]
}

/** Projects of leads are judged by the classes of the grade that they refer to, not by its name. */
function judged(requirement: Requirement): unknown {
  if (isComposite(requirement)) return { ...requirement, of: requirement.of.map(judged) }
  return requirement.kind === 'leadProjects' && 'grade' in requirement.like
    ? { ...requirement, like: undefined }
    : requirement
}

/** Where a route stands and since when; what it takes is told by its lines. */
const notDecided = new Set([
  'add',
  'assess',
  'clause',
  'confidence',
  'effective',
  'file',
  'instrument',
  'kinds',
  'note',
  'sources',
  'unverified',
  'until',
  'where',
])

/** What a route decides beside the lines that it takes. */
function how(route: RouteFile): object {
  return Object.fromEntries(Object.entries(route).filter(([key]) => !notDecided.has(key)))
}
