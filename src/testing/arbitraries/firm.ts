import fc from 'fast-check'
import { addDays, addYears, type Day, yearOf } from '../../domain/day.ts'
import { around, mostly } from './mostly.ts'

/** What the facts of a firm turn on. */
export interface FirmWords {
  /** Sums of money at and beside the figures. */
  yuan: readonly number[]
  held: readonly string[]
  acts: readonly string[]
  /** Years that the record is looked at. */
  recordYears: readonly number[]
  premises: readonly (readonly [what: string, areas: readonly number[]])[]
  declarations: readonly string[]
  roles: readonly string[]
}

/**
 * The facts of a firm, all known, as JSON and without a name; its officers are numbers of people.
 *
 * @example
 * const words = { yuan: [8_000_000, 7_999_999.99], held: [], acts: [], recordYears: [], premises: [], declarations: [], roles: [] }
 * fc.assert(fc.property(anyFirm(words, '2024-07-20'), (it) => 'netAssets' in it))
 */
export function anyFirm(words: FirmWords, day: Day): fc.Arbitrary<object> {
  const amount = fc.constantFrom(...words.yuan)
  const lastYear = `${yearOf(day) - 1}-01-01`
  const some = <T>(list: readonly T[], arbitrary: () => fc.Arbitrary<object>, maxLength: number) =>
    list.length === 0 ? fc.constant([]) : fc.array(arbitrary(), { maxLength })
  return fc.record({
    legalForm: mostly('enterprise', 'partnership'),
    registeredCapitalYuan: amount,
    netAssets: fc.record({
      yuan: amount,
      statementDate: fc.oneof(
        { weight: 4, arbitrary: fc.constant(addDays(lastYear, 30)) },
        { weight: 1, arbitrary: around(lastYear) },
        { weight: 1, arbitrary: around(day) },
      ),
      evidence: mostly('verified', 'promised'),
    }),
    qualifications: fc
      .tuple(
        fc.subarray([...words.held]),
        fc.array(fc.constantFrom(addYears(day, 1), addYears(day, 1), day, addDays(day, -1)), {
          minLength: words.held.length,
          maxLength: words.held.length,
        }),
      )
      .map(([held, ends]) => held.map((qualification, i) => ({ qualification, validUntil: ends[i] }))),
    penalties: some(
      words.acts,
      () =>
        fc.record({
          act: fc.constantFrom(...words.acts),
          on: fc.oneof(around(day), ...words.recordYears.map((it) => around(addYears(day, -it)))),
        }),
      2,
    ),
    premises: some(
      words.premises,
      () =>
        fc
          .constantFrom(...words.premises)
          .chain(([what, areas]) => fc.record({ what: fc.constant(what), areaSqm: fc.constantFrom(...areas) })),
      2,
    ),
    declarations:
      words.declarations.length === 0
        ? fc.constant([])
        : fc.constantFrom([], ...[true, false].map((made) => words.declarations.map((of) => ({ of, made })))),
    officers: some(words.roles, () => fc.record({ role: fc.constantFrom(...words.roles), person: fc.nat(5) }), 3),
  })
}
