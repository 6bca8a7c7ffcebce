import type { Lexicon } from '../../corpus/lexicon.ts'
import { leavesOf, type Predicate } from '../../corpus/schema/predicate.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Standing } from '../counting/reason.ts'
import { yearsOf } from '../credentials/experience.ts'
import type { Marks } from '../credentials/marks.ts'
import { askQuestions } from '../credentials/questions.ts'
import type { Cause, MissingFact, NotCounted } from '../finding.ts'
import { missingFacts } from '../notCounted.ts'
import type { Context } from '../setup.ts'
import { between, type Verdict } from '../verdict.ts'

/** One person held against a description. */
export interface PersonJudged {
  verdict: Verdict
  causes: Cause[]
  notCounted: NotCounted[]
  missing: MissingFact[]
  years: number | undefined
}

/** Compiles a description of one named person; the whole of it must hold of that person. */
export function personJudge(who: Predicate, role: string, lexicon: Lexicon) {
  const questions = askQuestions(lexicon)
  const whole = questions.compile(who)
  const parts = ('all' in who ? who.all : [who]).map((part) => ({ part, test: questions.compile(part) }))
  const reader = questions.close()
  const work = leavesOf(who).flatMap((it) => ('experienced' in it ? [it.experienced.in] : []))[0]
  const words = work === undefined ? undefined : lexicon.accept('experience', work).words

  return (person: Person, place: number, { gates, day }: Context): PersonJudged => {
    const marks: Marks = { sure: 0, maybe: 0, nominal: 0 }
    reader.read(person, gates, day, marks)
    const verdict = between(whole.test(marks.sure), whole.test(marks.maybe))
    const years =
      words === undefined || person.workHistory === undefined ? undefined : yearsOf(person.workHistory, words, day).sure
    if (verdict === 'met') return { verdict, causes: [], notCounted: [], missing: [], years }
    const at = `/people/${place}`
    const reasons: Standing[] = []
    gates.person.explain(person, at, reasons)
    reasons.push(...reader.explain(person, gates, whole.bits & ~marks.sure, at))
    const lacking = parts.filter(({ test }) => !test.test(marks.sure | marks.maybe | marks.nominal))
    const causes: Cause[] = lacking.map(({ part }) => ({
      code: 'personLacks',
      person: person.id,
      role,
      wants: part,
      ...(years !== undefined && leavesOf(part).some((it) => 'experienced' in it) ? { hasYears: years } : {}),
    }))
    if (causes.length === 0 && reasons.length > 0) causes.push({ code: 'leadNotCounted', person: person.id })
    const notCounted: NotCounted[] =
      reasons.length === 0 ? [] : [{ of: 'person', id: person.id, mayCount: verdict === 'undetermined', reasons }]
    return {
      verdict,
      causes,
      notCounted,
      missing: verdict === 'undetermined' ? missingFacts(reasons, person.id) : [],
      years,
    }
  }
}

/** Where a person stands in a snapshot; -1 when nowhere. */
export function placeOfPerson({ people = [] }: Snapshot, id: string | undefined): number {
  if (id !== undefined) for (let i = 0; i < people.length; i++) if (people[i]!.id === id) return i
  return -1
}
