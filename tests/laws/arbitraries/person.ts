import fc from 'fast-check'
import { addMonths, addYears, monthOf } from '../../../src/domain/day.ts'
import { around, mostly } from './runs.ts'

/** The words that people of a scenario may bring. */
export interface Credentials {
  registrations: readonly (readonly [as: string, level: string | undefined, specialty: string])[]
  titles: readonly (readonly [level: string, field: string])[]
  posts: readonly string[]
  skills: readonly (readonly [trade: string, level: string])[]
}

export const APPLICANT = '试验建设有限公司'
export const ELSEWHERE = '他处建设有限公司'

/** A person all of whose facts are known: mostly one who passes every check, now and then one on either side of a limit. */
export function anyPerson(words: Credentials, day: string): fc.Arbitrary<object> {
  const month = monthOf(day)
  const months = (n: number) => Array.from({ length: n }, (_, i) => addMonths(month, -(i + 1)))
  const evidence = mostly('verified', 'fetched', 'promised')
  const ofList = <T, R>(list: readonly T[], to: (it: T) => fc.Arbitrary<R>, maxLength = 2) =>
    list.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...list).chain(to), { maxLength })
  return fc.record({
    birthMonth: fc.oneof(
      { weight: 8, arbitrary: fc.constant(addMonths(month, -480)) },
      { weight: 1, arbitrary: fc.constantFrom(-721, -720, -719, -781, -780, -779).map((n) => addMonths(month, n)) },
    ),
    identity: mostly('verified', 'unverified'),
    employers: mostly([APPLICANT], [ELSEWHERE], [APPLICANT, ELSEWHERE], []),
    retired: mostly(false, true),
    publicPost: mostly(false, true),
    insurance: fc.oneof(
      { weight: 8, arbitrary: evidence.map((it) => [{ payer: APPLICANT, months: months(3), evidence: it }]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(0, 1, 2).map((n) => [{ payer: APPLICANT, months: months(n), evidence: 'verified' }]),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('branch', 'parent', 'personal')
          .map((relation) => [{ payer: ELSEWHERE, relation, months: months(3), evidence: 'verified' }]),
      },
    ),
    registrations: ofList(words.registrations, ([as, level, specialty]) =>
      fc.record({
        as: fc.constant(as),
        level: fc.constant(level),
        specialties: mostly(
          [specialty],
          [],
          words.registrations.map((it) => it[2]),
        ),
        unit: mostly(APPLICANT, ELSEWHERE),
        temporary: mostly(false, true),
        unitChanges: mostly([], [addYears(day, -1)], [addYears(day, -1), day]),
        validUntil: fc.oneof(
          { weight: 6, arbitrary: fc.constant(addYears(day, 1)) },
          { weight: 1, arbitrary: around(day) },
        ),
        evidence,
      }),
    ),
    titles: ofList(words.titles, ([level, field]) =>
      fc.record({
        level: fc.constant(level),
        field: mostly(field, '会计'),
        diplomaField: mostly(undefined, ...words.titles.map((it) => it[1])),
        series: mostly('工程', '经济'),
        evidence,
      }),
    ),
    posts: ofList(
      words.posts,
      (post) =>
        fc.record({ post: fc.constant(post), validUntil: mostly(addYears(day, 1), day, addYears(day, -1)), evidence }),
      1,
    ),
    skills: ofList(
      words.skills,
      ([trade, level]) => fc.record({ trade: fc.constant(trade), level: fc.constant(level), evidence }),
      1,
    ),
    workHistory: fc
      .constantFrom(-120, -119, -118, -60, -59, -58, -12)
      .chain((n) =>
        fc.constantFrom(
          [{ from: addMonths(month, n), work: '工程施工技术管理' }],
          [{ from: addMonths(month, n), to: addMonths(month, -1), work: '工程建设' }],
          [],
        ),
      ),
    otherFilings: mostly(
      [],
      [{ enterprise: ELSEWHERE, acceptedOn: addYears(day, -1) }],
      [{ enterprise: APPLICANT, acceptedOn: day }],
    ),
    marks: mostly(
      [],
      [{ reason: '异常', from: addYears(day, -1), until: day }],
      [{ reason: '异常', from: addYears(day, -2), until: addYears(day, -1) }],
    ),
    bidLocks: mostly([], [{ from: day }], [{ from: addYears(day, 1) }]),
  })
}
