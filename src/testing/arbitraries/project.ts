import fc from 'fast-check'
import { addDays, type Day } from '../../domain/day.ts'
import { APPLICANT, ELSEWHERE } from '../filing.ts'
import { around, mostly } from './mostly.ts'

/** A kind of unit project with what may be measured of it: values at and beside the limits. */
export interface Work {
  what: string | readonly string[]
  quantities: readonly {
    metric: string
    values: readonly (number | string)[]
    unit?: string
    part?: string
    years?: boolean
  }[]
  contains?: readonly string[]
}

/** All of some things, now and then a few of them. */
const mostlyAll = <T>(...list: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(...list) },
    { weight: 1, arbitrary: fc.tuple(...list).chain((all) => fc.subarray(all)) },
  )

/**
 * A project all of whose facts are known, as JSON and without an id; its leaders are numbers of people.
 *
 * @param works - what its units may be
 * @param back - the years of the look-back; it was mostly accepted within them
 * @example
 * const works = [{ what: '城市桥梁', quantities: [{ metric: '单跨', values: [39, 40, 41], unit: '米' }] }]
 * fc.assert(fc.property(anyProject(works, '2024-07-20', 5), (it) => 'units' in it))
 */
export function anyProject(works: readonly Work[], day: Day, back: number): fc.Arbitrary<object> {
  const year = Number(day.slice(0, 4))
  const edge = `${year - back}-01-01`
  const unit = fc.constantFrom(...works).chain(({ what, quantities, contains = [] }) =>
    fc.record({
      what: fc.constant(what),
      quantities: mostlyAll(
        ...quantities.map(({ metric, values, unit, part, years }) =>
          fc.record({
            metric: fc.constant(metric),
            value: fc.constantFrom(...values),
            unit: fc.constant(unit),
            part: fc.constant(part),
            year: years === true ? fc.constantFrom(undefined, year, year - 1, year - back - 1) : fc.constant(undefined),
          }),
        ),
      ),
      contains: contains.length === 0 ? fc.constant([]) : fc.subarray([...contains]),
    }),
  )
  return fc.record({
    contractor: mostly(APPLICANT, ELSEWHERE),
    role: mostly('施工总承包', '监理'),
    independent: mostly(true, false),
    contractYuan: fc.constantFrom(29_999_999, 30_000_000, 25_000_000, 50_000_000, 4_999_999.99),
    acceptedOn: fc.oneof(
      { weight: 6, arbitrary: fc.constant(addDays(edge, 40)) },
      { weight: 1, arbitrary: around(edge) },
      { weight: 1, arbitrary: around(day) },
    ),
    platformGrade: mostly('A', 'B', 'C'),
    qualityAccepted: mostly(true, false),
    disqualified: mostly(false, true),
    leaders: fc.array(fc.nat(5), { minLength: 0, maxLength: 2 }),
    units: fc.array(unit, { minLength: 1, maxLength: 2 }),
    evidence: mostly('verified', 'fetched', 'promised'),
  })
}
