import type { Law } from '../../src/corpus/consolidate.ts'
import { isComposite, type LeafRequirement, type Requirement } from '../../src/corpus/requirements/index.ts'
import { type Line, linesOf, type PeopleRequirement } from '../../src/corpus/requirements/people.ts'
import { routedRequirements, routesTo } from '../../src/corpus/routing.ts'
import type { Item } from '../../src/domain/snapshot/application.ts'
import type { Person } from '../../src/domain/snapshot/person.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { simpleKinds } from './enterprise.ts'
import { equipment } from './equipment.ts'
import { certificatesHeld } from './holds.ts'
import { leadProjects } from './leadProjects.ts'
import { performance } from './performance.ts'
import { type Scene, selected } from './scene.ts'
import { placesOf, shortRequirements } from './seating.ts'
import { and, fromBounds, known, or, type Tri, type Verdict, verdictOf } from './tri.ts'

/** The verdicts of one item by brute force. */
export interface ReferenceItem {
  verdict: Verdict
  findings: { key: string; verdict: Verdict }[]
}

/** Judges every item of a filing the slow, obvious way; an item without a standard has no findings. */
export function evaluate(law: Law, snapshot: Snapshot): ReferenceItem[] {
  return evaluateBy(law, snapshot, seatTogether)
}

/** The same with people left unseated, which brute force can do for a few people only: theirs are no findings. */
export function evaluateUnseated(law: Law, snapshot: Snapshot): ReferenceItem[] {
  return evaluateBy(law, snapshot, () => undefined)
}

type Seating = (list: readonly { key: string; requirement: Requirement }[], scene: Scene) => Seated | undefined

function evaluateBy(law: Law, snapshot: Snapshot, seat: Seating): ReferenceItem[] {
  return snapshot.application.items.map((item) => {
    const scene = sceneOf(law, snapshot, item)
    if (scene === undefined) return { verdict: 'undetermined', findings: [] }
    const routed = routedRequirements(law, scene.standard, scene.route)
    const seated = seat(routed, scene)
    const requirements = seated === undefined ? routed.filter((it) => !seatsPeople(it.requirement)) : routed
    const truths = requirements.map(({ key, requirement, citation }) => ({
      key,
      truth: citation.confidence === 'low' ? undefined : judge(key, requirement, scene, seated ?? new Map()),
    }))
    return {
      verdict: verdictOf(and(...truths.map((it) => it.truth))),
      findings: truths.map(({ key, truth }) => ({ key, verdict: verdictOf(truth) })),
    }
  })
}

/** What the judgement of an item looks at; `undefined` when the law has no such standard. */
export function sceneOf(law: Law, snapshot: Snapshot, item: Item): Scene | undefined {
  const standard = law.standard(item.qualification)
  if (standard === undefined) return undefined
  const open = routesTo(law, standard, snapshot.application.kind)
  const route = item.route === undefined ? open[0] : open.find((it) => it.id === item.route)
  const counting = law.counting(standard.qualification.sequence)
  return { law, snapshot, item, day: snapshot.application.acceptedOn!, standard, route, counting }
}

/** The people whom an item may use: those selected for it and its technical lead. */
export function peopleOf({ snapshot, item }: Scene): Person[] {
  const chosen = selected(snapshot.people, item.people)
  return (snapshot.people ?? []).filter((it) => chosen.includes(it) || it.id === item.technicalLead)
}

/** People requirements that are seated together, by key; parts by their place. */
export function seatedRequirements(
  list: readonly { key: string; requirement: Requirement; citation?: { confidence: string } }[],
): [string, PeopleRequirement][] {
  return list.flatMap(({ key, requirement: it, citation }): [string, PeopleRequirement][] => {
    // Nobody takes a seat for a text that is not verified.
    if ((citation ?? it).confidence === 'low') return []
    // What one alternative would need takes nobody away from another.
    if (it.kind === 'any') return []
    if (isComposite(it))
      return seatedRequirements(it.of.map((part, i) => ({ key: `${key}.${i + 1}`, requirement: part })))
    return it.kind === 'people' && it.unit !== '人次' ? [[key, it]] : []
  })
}

function seatsPeople(it: Requirement): boolean {
  return isComposite(it) ? it.of.some(seatsPeople) : it.kind === 'people' && it.unit !== '人次'
}

type Seated = Map<string, Tri>

function seatTogether(list: readonly { key: string; requirement: Requirement }[], scene: Scene): Seated {
  const asked = seatedRequirements(list)
  const keys = asked.map(([key]) => key)
  const places = asked.flatMap(([key, it]) => placesOf(key, it, scene))
  const people = peopleOf(scene)
  const sure = shortRequirements(places, keys, people, scene.counting, 'sure')
  const may = shortRequirements(places, keys, people, scene.counting, 'may')
  return new Map(
    asked.map(([key, it]): [string, Tri] => {
      const unknown = linesOf(it).some(hasUnknown)
      if (scene.snapshot.people === undefined) return [key, undefined]
      return [key, fromBounds((bound) => (bound === 'sure' ? !sure.has(key) && !unknown : !may.has(key)))]
    }),
  )
}

const hasUnknown = (line: Line): boolean => typeof line.atLeast !== 'number' || (line.ofWhich ?? []).some(hasUnknown)

export function judge(key: string, requirement: Requirement, scene: Scene, seated: Seated): Tri {
  if (!isComposite(requirement)) return judgeLeaf(key, requirement, scene, seated)
  const parts = requirement.of.map((it, i) => {
    const part = { key: `${key}.${i + 1}`, requirement: it }
    if (it.confidence === 'low') return undefined
    return judge(part.key, it, scene, requirement.kind === 'all' ? seated : seatTogether([part], scene))
  })
  return requirement.kind === 'all' ? and(...parts) : or(...parts)
}

function judgeLeaf(key: string, it: LeafRequirement, scene: Scene, seated: Seated): Tri {
  switch (it.kind) {
    case 'people':
      return it.unit === '人次' ? certificates(it, scene) : seated.get(key)
    case 'performance':
      return performance(it, scene)
    case 'leadProjects':
      return leadProjects(it, scene)
    case 'equipment':
      return equipment(it, scene)
    case 'legalPerson':
      return known(scene.snapshot.enterprise.legalForm, (form) => form === 'enterprise')
    case 'unstated':
      return undefined
    default:
      return (simpleKinds[it.kind] as (it: LeafRequirement, scene: Scene) => Tri)(it, scene)
  }
}

/** 人次: certificates of all the people who count. */
function certificates({ who, atLeast }: PeopleRequirement, scene: Scene): Tri {
  if (typeof atLeast !== 'number' || scene.snapshot.people === undefined) return undefined
  const held = peopleOf(scene).map((it) => certificatesHeld(it, who!, scene))
  return fromBounds((bound) => held.reduce((total, it) => total + it[bound], 0) >= atLeast)
}
