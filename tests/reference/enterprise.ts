import type { LeafRequirement } from '../../src/corpus/requirements/index.ts'
import { routedRequirements, routesTo } from '../../src/corpus/routing.ts'
import { selects } from '../../src/corpus/select.ts'
import { YUAN_PER_WAN } from '../../src/domain/amount.ts'
import { addYears } from '../../src/domain/day.ts'
import { holds } from './holds.ts'
import { evidenced, type Scene } from './scene.ts'
import { and, fromBounds, holdsIn, known, or, type Tri } from './tri.ts'

type Of<K extends LeafRequirement['kind']> = Extract<LeafRequirement, { kind: K }>

function registeredCapital({ atLeastWan }: Of<'registeredCapital'>, { snapshot }: Scene): Tri {
  if (typeof atLeastWan !== 'number') return undefined
  return known(snapshot.enterprise.registeredCapitalYuan, (yuan) => yuan >= atLeastWan * YUAN_PER_WAN)
}

/** The highest figure of all that is applied for and all that is held, not their sum. */
function netAssets({ atLeastWan }: Of<'netAssets'>, scene: Scene): Tri {
  if (typeof atLeastWan !== 'number') return undefined
  const { surely, perhaps } = assetsAsked(scene)
  const least = Math.max(atLeastWan, ...surely) * YUAN_PER_WAN
  const most = Math.max(least, ...perhaps.map((it) => it * YUAN_PER_WAN))
  return known(assetsShown(scene), (yuan) => (yuan >= most ? true : yuan < least ? false : undefined))
}

function assetsAsked({ law, snapshot, day }: Scene) {
  const { enterprise, application } = snapshot
  const surely: number[] = []
  const perhaps: number[] = []
  const add = (list: ReturnType<typeof routedRequirements>, sure: boolean) => {
    for (const { requirement: it, citation } of list) {
      if (it.kind !== 'netAssets') continue
      if (typeof it.atLeastWan !== 'number') perhaps.push(Number.POSITIVE_INFINITY)
      else (sure && citation.confidence !== 'low' ? surely : perhaps).push(it.atLeastWan)
    }
  }
  for (const item of application.items) {
    const standard = law.standard(item.qualification)
    if (standard === undefined) continue
    const open = routesTo(law, standard, application.kind)
    const route = item.route === undefined ? open[0] : open.find((it) => it.id === item.route)
    add(routedRequirements(law, standard, route), true)
  }
  for (const { qualification, validUntil } of enterprise.qualifications ?? []) {
    const standard = law.standard(qualification)
    if (standard === undefined || (validUntil !== undefined && validUntil < day)) continue
    add(routedRequirements(law, standard, routesTo(law, standard, '延续')[0]), validUntil !== undefined)
  }
  if (enterprise.qualifications === undefined && application.kind !== '首次') perhaps.push(Number.POSITIVE_INFINITY)
  return { surely, perhaps }
}

/** A first filing shows the registered capital; others a statement of the year before or the current one. */
function assetsShown(scene: Scene): number | undefined {
  const { enterprise } = scene.snapshot
  if (scene.route?.netAssetsBy === 'registeredCapital') return enterprise.registeredCapitalYuan
  const { statementDate, yuan, evidence } = enterprise.netAssets ?? {}
  const fresh =
    statementDate !== undefined &&
    statementDate >= `${Number(scene.day.slice(0, 4)) - 1}-01-01` &&
    statementDate <= scene.day
  return fresh && evidenced(evidence, 'netAssets', scene) === true ? yuan : undefined
}

function technicalLead({ who }: Of<'technicalLead'>, scene: Scene): Tri {
  const person = scene.snapshot.people?.find((it) => it.id === scene.item.technicalLead)
  return known(person, (it) => holds(it, who, scene))
}

function namedStaff({ role, atLeast, who, workHistory }: Of<'namedStaff'>, scene: Scene): Tri {
  if (typeof atLeast !== 'number') return undefined
  return known(scene.snapshot.enterprise.officers, (officers) => {
    const named = new Set(officers.filter((it) => it.role === role).map((it) => it.person))
    const fits = [...named].map((id): Tri => {
      const person = scene.snapshot.people!.find((it) => it.id === id)!
      const history = workHistory === true ? known(person.workHistory, (it) => it.length > 0) : true
      return and(history, who === undefined ? true : holds(person, who, scene))
    })
    return fromBounds((bound) => fits.filter((it) => holdsIn(bound, it)).length >= atLeast)
  })
}

function premises({ what, atLeastSqm = 0 }: Of<'premises'>, { law, snapshot }: Scene): Tri {
  const { words } = law.lexicon.accept('premises', what)
  const large = (area: number | undefined): Tri =>
    atLeastSqm === 0 ? true : typeof atLeastSqm === 'number' ? known(area, (it) => it >= atLeastSqm) : undefined
  return known(snapshot.enterprise.premises, (list) =>
    or(...list.filter((it) => words.has(it.what)).map((it) => large(it.areaSqm))),
  )
}

function qualificationsHeld({ atLeast, of, distinct }: Of<'qualificationsHeld'>, { law, snapshot, day }: Scene): Tri {
  if (typeof atLeast !== 'number') return undefined
  return known(snapshot.enterprise.qualifications, (list) => {
    const fits = list.map((it) =>
      and(
        selects(of, { ...it.qualification, lowest: law.standard(it.qualification)?.selectable.lowest ?? false }),
        (it.validFrom ?? day) <= day,
        known(it.validUntil, (until) => until >= day),
      ),
    )
    return fromBounds((bound) => {
      const held = list.filter((_, i) => holdsIn(bound, fits[i]!)).map((it) => it.qualification.category)
      return (distinct === undefined ? held.length : new Set(held).size) >= atLeast
    })
  })
}

function cleanRecord({ lookbackYears, acts, twice = [] }: Of<'cleanRecord'>, { law, snapshot, day }: Scene): Tri {
  if (typeof lookbackYears !== 'number') return undefined
  const since = addYears(day, -lookbackYears)
  const onTheSecond = law.lexicon.accept('acts', twice).words
  return known(snapshot.enterprise.penalties, (list) => {
    const recent = list.filter((it) => since <= it.on && it.on <= day)
    const once = recent.filter(
      (it) => !onTheSecond.has(it.act) && (acts === 'any' || law.lexicon.accept('acts', acts).words.has(it.act)),
    )
    return once.length === 0 && recent.filter((it) => onTheSecond.has(it.act)).length < 2
  })
}

function declaration({ of }: Of<'declaration'>, { snapshot }: Scene): Tri {
  return snapshot.enterprise.declarations?.find((it) => it.of === of)?.made
}

/** The kinds that need no search. */
export const simpleKinds = {
  registeredCapital,
  netAssets,
  technicalLead,
  namedStaff,
  premises,
  qualificationsHeld,
  cleanRecord,
  declaration,
}
