import fc from 'fast-check'
import { addYears, type Day } from '../../domain/day.ts'
import { APPLICANT, ELSEWHERE } from '../filing.ts'
import { around, mostly } from './mostly.ts'

/** The words that the certificates of people bear. */
export interface Credentials {
  registrations: readonly (readonly [as: string, level: string | undefined, specialty: string])[]
  titles: readonly (readonly [level: string, field: string])[]
  posts: readonly string[]
  skills: readonly (readonly [trade: string, level: string])[]
}

const evidence = mostly('verified', 'fetched', 'promised')

const ofList = <T, R>(list: readonly T[], to: (it: T) => fc.Arbitrary<R>, maxLength: number) =>
  list.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...list).chain(to), { maxLength })

/**
 * The certificates of a person, as a filing shows them: in force or ended about the day, of the applicant or of another
 * firm, with strong or weak evidence.
 *
 * @example
 * const words = { registrations: [], titles: [['中级', '结构']], posts: [], skills: [] } as const
 * fc.sample(anyCertificates(words, '2024-07-20'), 1)[0].posts // []
 */
export function anyCertificates(words: Credentials, day: Day) {
  return fc.record({
    registrations: ofList(
      words.registrations,
      ([as, level, specialty]) =>
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
      2,
    ),
    titles: ofList(
      words.titles,
      ([level, field]) =>
        fc.record({
          level: fc.constant(level),
          field: mostly(field, '会计'),
          diplomaField: mostly(undefined, ...words.titles.map((it) => it[1])),
          series: mostly('工程', '经济'),
          evidence,
        }),
      2,
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
  })
}
