import fc from 'fast-check'
import { addMonths, addYears, type Day, monthOf } from '../../domain/day.ts'
import { APPLICANT, ELSEWHERE } from '../filing.ts'
import { anyCertificates, type Credentials } from './certificate.ts'
import { mostly } from './mostly.ts'

/**
 * A person all of whose facts are known, as JSON and without an id: mostly one who passes every check, now and then one on
 * either side of a limit.
 *
 * @param words - what the certificates say
 * @param day - the day of the filing
 * @example
 * const words = { registrations: [], titles: [['中级', '结构']], posts: [], skills: [] } as const
 * fc.assert(fc.property(anyPerson(words, '2024-07-20'), (it) => 'titles' in it))
 */
export function anyPerson(words: Credentials, day: Day): fc.Arbitrary<object> {
  const month = monthOf(day)
  return fc
    .record({
      birthMonth: fc.oneof(
        { weight: 8, arbitrary: fc.constant(addMonths(month, -480)) },
        { weight: 1, arbitrary: fc.constantFrom(-721, -720, -719, -781, -780, -779).map((n) => addMonths(month, n)) },
      ),
      identity: mostly('verified', 'unverified'),
      employers: mostly([APPLICANT], [ELSEWHERE], [APPLICANT, ELSEWHERE], []),
      retired: mostly(false, true),
      publicPost: mostly(false, true),
      insurance: anyInsurance(day),
      certificates: anyCertificates(words, day),
      workHistory: anyWorkHistory(day),
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
    .map(({ certificates, ...it }) => ({ ...it, ...certificates }))
}

function anyInsurance(day: Day) {
  const months = (n: number) => Array.from({ length: n }, (_, i) => addMonths(monthOf(day), -(i + 1)))
  return fc.oneof(
    {
      weight: 8,
      arbitrary: mostly('verified', 'fetched', 'promised').map((it) => [
        { payer: APPLICANT, months: months(3), evidence: it },
      ]),
    },
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
  )
}

function anyWorkHistory(day: Day) {
  const month = monthOf(day)
  return fc
    .constantFrom(-120, -119, -118, -60, -59, -58, -12)
    .chain((n) =>
      fc.constantFrom(
        [{ from: addMonths(month, n), work: '工程施工技术管理' }],
        [{ from: addMonths(month, n), to: addMonths(month, -1), work: '工程建设' }],
        [],
      ),
    )
}
