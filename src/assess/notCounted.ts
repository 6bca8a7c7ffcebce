import type { Standing } from './counting/reason.ts'
import type { MaskTest } from './credentials/questions.ts'
import type { MissingFact, NotCounted } from './finding.ts'
import { personReasons } from './personReasons.ts'
import type { Context } from './setup.ts'

/**
 * The people who hold something that a requirement asks for and do not surely count for it, with every reason, and the
 * facts that would settle those who may.
 */
export function notCountedPeople(context: Context, wanted: number, tests: readonly MaskTest[]) {
  const { people: view } = context
  const list: NotCounted[] = []
  const missing: MissingFact[] = []
  for (const i of view.doubtful) {
    const { own, doubts, nominal } = personReasons(context, i)
    const sure = view.sure[i]! & wanted
    const may = view.maybe[i]! & wanted
    const open = (may | nominal) & wanted & ~sure
    if (open === 0 || !opens(tests, sure, open | sure)) continue
    const { id } = view.people[i]!
    const reasons = doubts.length === 0 ? own : own.slice()
    for (const { bits, reason } of doubts) if ((bits & open) !== 0) reasons.push(reason)
    const mayCount = opens(tests, sure, may)
    list.push({ of: 'person', id, mayCount, reasons })
    if (mayCount) missing.push(...missingFacts(reasons, id))
  }
  return { list, missing }
}

/** Tells whether any test passes with more than what is sure, and not without. */
function opens(tests: readonly MaskTest[], sure: number, more: number): boolean {
  for (let i = 0; i < tests.length; i++) if (!tests[i]!.test(sure) && tests[i]!.test(more)) return true
  return false
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
