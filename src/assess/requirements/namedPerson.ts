import { leavesOf, type Predicate } from '../../corpus/schema/predicate.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Moment } from '../counting/check.ts'
import type { Standing } from '../counting/reason.ts'
import { type Marks, UNREAD } from '../credentials/marks.ts'
import { askQuestions } from '../credentials/questions.ts'
import type { Cause, MissingFact, NotCounted } from '../finding.ts'
import { missingFacts } from '../notCounted.ts'
import { weightOf } from '../peopleView.ts'
import type { Context, Setup } from '../setup.ts'
import { between, type Verdict } from '../verdict.ts'

/** One person held against a description. */
export interface PersonJudged {
  verdict: Verdict
  years: number | undefined
  explain(): { causes: Cause[]; notCounted: NotCounted[]; missing: MissingFact[] }
}

/** Compiles a description of one named person; the whole of it must hold of that person. */
export function personJudge(who: Predicate, role: string, { lexicon, gates }: Setup) {
  const questions = askQuestions(lexicon)
  const whole = questions.compile(who)
  const parts = ('all' in who ? who.all : [who]).map((part) => ({ part, test: questions.compile(part) }))
  const reader = questions.close(gates)

  return (person: Person, place: number, { moment, people }: Context): PersonJudged => {
    const marks: Marks = { sure: 0, maybe: 0, nominal: 0, years: undefined }
    reader.read(person, moment, marks, weightOf(people, place))
    const verdict = between(whole.test(marks.sure), whole.test(marks.maybe))
    const { years } = marks
    if (verdict === 'met') return { verdict, years, explain: nothing }
    return { verdict, years, explain: () => explain(person, place, moment, marks, verdict, years) }
  }

  function explain(
    person: Person,
    place: number,
    moment: Moment,
    { sure, maybe, nominal }: Marks,
    verdict: Verdict,
    years: number | undefined,
  ) {
    const held = nominal === UNREAD ? reader.nominal(person, moment) : nominal
    const at = `/people/${place}`
    const reasons: Standing[] = []
    gates.person.explain(person, moment, at, reasons)
    for (const { bits, reason } of reader.explain(person, moment, at))
      if ((bits & whole.bits & ~sure) !== 0) reasons.push(reason)
    const lacking = parts.filter(({ test }) => !test.test(sure | maybe | held))
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
    return { causes, notCounted, missing: verdict === 'undetermined' ? missingFacts(reasons, person.id) : [] }
  }
}

const nothing = () => ({ causes: [], notCounted: [], missing: [] })

/** Where a person stands in a snapshot; -1 when nowhere. */
export function placeOfPerson({ people = [] }: Snapshot, id: string | undefined): number {
  if (id !== undefined) for (let i = 0; i < people.length; i++) if (people[i]!.id === id) return i
  return -1
}
