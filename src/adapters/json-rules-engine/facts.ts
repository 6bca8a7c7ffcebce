import type { Almanac, DynamicFactCallback } from 'json-rules-engine'
import { contextsOf, type ItemContext } from '../../assess/assess.ts'
import type { Plan } from '../../assess/plan.ts'
import type { Context, Judged } from '../../assess/setup.ts'
import type { LeafRequirement, Requirement } from '../../corpus/requirements/index.ts'
import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { doubtedFacts } from './doubted.ts'
import type { Measure } from './kind.ts'
import { kinds } from './kinds/index.ts'
import { NO_ROUTE, named, SNAPSHOT } from './names.ts'

/** The fact that reads the filing: once a run, the engine keeps it. */
const ITEMS = named('items')
/** The fact that tells by which route a filing asks for a standard; `null` when it does not. */
export const ROUTE = named('route')

/** Everything that the conditions may ask, by the name of the fact. They look at nothing but the snapshot of the run. */
export function factsOf(plan: Plan): Record<string, DynamicFactCallback> {
  const facts: Record<string, DynamicFactCallback> = {
    [ITEMS]: async (_, almanac) => contextsOf(plan, await almanac.factValue<Snapshot>(SNAPSHOT)),
    [ROUTE]: async ({ standard }, almanac) => {
      const item = await itemFor(standard, almanac)
      return item === undefined ? null : (item.admission.route?.id ?? NO_ROUTE)
    },
  }
  for (const measures of [...Object.values(kinds).map((it) => it.facts), doubtedFacts])
    for (const [name, measure] of Object.entries(measures))
      facts[named(name)] = measured(measure as Measure<LeafRequirement>)
  return facts
}

function measured(measure: Measure<LeafRequirement>): DynamicFactCallback {
  return async (params, almanac) => {
    const item = await itemFor(params.standard, almanac)
    if (item?.plan === undefined || item.context === undefined)
      throw new RangeError(`no item asks for \`${params.standard}\``)
    const path = String(params.requirement)
    const [key = path, ...places] = splitPath(path, item)
    const at = item.plan.requirements.findIndex((it) => it.key === key)
    const routed = item.plan.requirements[at]
    if (routed === undefined) throw new RangeError(`\`${params.standard}\` has no requirement \`${key}\` by this route`)
    const { context } = item
    const requirement = partOf(routed.requirement, places) as LeafRequirement
    const judged = () => judgedPart(item.plan!.judges[at]!.judge(context as Context), places)
    return measure({ requirement, path, context, params, judged })
  }
}

async function itemFor(standard: unknown, almanac: Almanac): Promise<ItemContext | undefined> {
  const items = await almanac.factValue<ItemContext[]>(ITEMS)
  return items.find((it) => it.plan !== undefined && printQualification(it.plan.standard.qualification) === standard)
}

/** The key and the places of parts: keys may have dots of their own. */
function splitPath(path: string, { plan }: ItemContext): string[] {
  const key = plan!.requirements.map((it) => it.key).find((it) => path === it || path.startsWith(`${it}.`)) ?? path
  return [
    key,
    ...path
      .slice(key.length + 1)
      .split('.')
      .filter((it) => it !== ''),
  ]
}

function partOf(requirement: Requirement, [place, ...rest]: readonly string[]): Requirement {
  if (place === undefined || !('of' in requirement) || !Array.isArray(requirement.of)) return requirement
  return partOf((requirement.of as Requirement[])[Number(place) - 1]!, rest)
}

function judgedPart(judged: Judged, places: readonly string[]): Judged {
  return places.reduce<Judged>((it, place) => it.parts![Number(place) - 1]!, judged)
}
