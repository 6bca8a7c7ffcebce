import { pointerOf } from '../domain/problem.ts'
import type { Standing } from './counting/reason.ts'
import type { MaskTest } from './credentials/questions.ts'
import type { MissingFact, NotCounted } from './finding.ts'
import { placeOf } from './peopleView.ts'
import type { Context } from './setup.ts'

/**
 * The people who hold something that a requirement asks for and do not surely count for it, with every reason, and the
 * facts that would settle those who may.
 */
export function notCountedPeople({ people: view, reader, gates }: Context, wanted: number, tests: readonly MaskTest[]) {
  const list: NotCounted[] = []
  const missing: MissingFact[] = []
  if (view.doubtful.length === 0) return { list, missing }
  for (const i of view.doubtful) {
    const sure = view.sure[i]! & wanted
    const maybe = (view.maybe[i]! | view.nominal[i]!) & wanted
    if ((maybe & ~sure) === 0) continue
    if (!tests.some((it) => !it.test(sure) && it.test(maybe))) continue
    const person = view.people[i]!
    const reasons = reader.explain(person, gates, maybe & ~sure).map((it) => absolute(it, placeOf(view, i)))
    const mayCount = tests.some((it) => !it.test(sure) && it.test(view.maybe[i]!))
    list.push({ of: 'person', id: person.id, mayCount, reasons })
    if (mayCount) missing.push(...missingFacts(reasons, person.id))
  }
  return { list, missing }
}

function absolute(standing: Standing, place: number): Standing {
  return standing.pointer === undefined
    ? standing
    : { ...standing, pointer: `${pointerOf(['people', place])}/${standing.pointer}` }
}

/** The facts that would settle the reasons that leave something open. */
export function missingFacts(reasons: readonly Standing[], person?: string): MissingFact[] {
  return reasons.flatMap((it): MissingFact[] => {
    if (it.weighs !== 'may' || it.pointer === undefined) return []
    const fact = it.pointer.split('/').findLast((step) => !/^\d+$/.test(step))!
    const needs =
      it.code === 'evidenceTooWeak' && it.needs !== 'promised' ? { needs: it.needs as 'fetched' | 'verified' } : {}
    return [{ pointer: it.pointer, fact, ...(person === undefined ? {} : { person }), ...needs }]
  })
}
