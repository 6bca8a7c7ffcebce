import { SURE } from './counting/check.ts'
import type { Standing } from './counting/reason.ts'
import type { MaskTest } from './credentials/questions.ts'
import type { MissingFact, NotCounted } from './finding.ts'
import { personReasons, pointerOfPerson } from './personReasons.ts'
import type { Context } from './setup.ts'

/**
 * The people who hold something that a requirement asks for and do not surely count for it, with every reason, and the
 * facts that would settle those who may.
 */
export function notCountedPeople(context: Context, wanted: number, tests: readonly MaskTest[]) {
  const { people: view, reader, gates } = context
  const list: NotCounted[] = []
  const missing: MissingFact[] = []
  for (const i of view.doubtful) {
    const sure = view.sure[i]! & wanted
    const may = view.maybe[i]! & wanted
    const open = (may | view.nominal[i]!) & wanted & ~sure
    if (open === 0 || !tests.some((it) => !it.test(sure) && it.test(open | sure))) continue
    const person = view.people[i]!
    const certificates = reader.explain(person, gates, open, pointerOfPerson(context, i))
    const own = view.weights[i] === SURE ? [] : personReasons(context, i)
    const reasons = own.length === 0 ? certificates : [...own, ...certificates]
    const mayCount = tests.some((it) => !it.test(sure) && it.test(may))
    list.push({ of: 'person', id: person.id, mayCount, reasons })
    if (mayCount) missing.push(...missingFacts(reasons, person.id))
  }
  return { list, missing }
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
