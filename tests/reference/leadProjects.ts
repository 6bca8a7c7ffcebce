import type { LeadProjectsRequirement } from '../../src/corpus/requirements/leadProjects.ts'
import { personCounts } from './counts.ts'
import { holds } from './holds.ts'
import { descriptionsIn, isOfDoubted, many } from './performance.ts'
import type { Scene } from './scene.ts'
import { and, fromBounds, holdsIn, known, or, type Tri } from './tri.ts'
import { type Built, builtCounts, builtOf } from './works.ts'

/** Projects led by the technical lead, or by others whom the law names. */
export function leadProjects(
  { atLeast, or: others, classes = 'unknown', platformGrades }: LeadProjectsRequirement,
  scene: Scene,
): Tri {
  const { snapshot, item } = scene
  if (snapshot.projects === undefined || classes === 'unknown') return undefined
  const mayLead = (id: string): Tri => {
    const person = snapshot.people?.find((it) => it.id === id)
    if (person === undefined) return undefined
    const isLead: Tri = known(item.technicalLead, (lead) => lead === id)
    return or(and(isLead, personCounts(person, scene)), others === undefined ? false : holds(person, others, scene))
  }
  const works = classes.flatMap((it) => descriptionsIn(it))
  const counts = (it: Built) =>
    and(
      builtCounts(it, { platformGrades, own: false }, scene),
      or(...works.map(([one, sure]) => isOfDoubted(it, one, sure, scene))),
      known(it.project.leaders, (leaders) => or(...leaders.map((leader) => mayLead(leader.person)))),
    )
  return fromBounds((bound) =>
    many(
      builtOf(scene).filter((it) => holdsIn(bound, counts(it))),
      atLeast,
      bound,
    ),
  )
}
