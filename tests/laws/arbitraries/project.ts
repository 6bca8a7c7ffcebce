import fc from 'fast-check'
import { addDays } from '../../../src/domain/day.ts'
import { APPLICANT, ELSEWHERE } from './person.ts'
import { around, mostly } from './runs.ts'

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

/** A project all of whose facts are known. */
export function anyProject(works: readonly Work[], day: string, back: number): fc.Arbitrary<object> {
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

/** Machines of a kind with a capacity at and beside a limit. */
export function anyMachine(
  kinds: readonly (readonly [what: string, metric: string, values: readonly number[], unit: string])[],
): fc.Arbitrary<object> {
  return fc.constantFrom(...kinds).chain(([what, metric, values, unit]) =>
    fc.record({
      what: fc.constant(what),
      count: fc.constantFrom(undefined, 1, 1, 2),
      capacities: fc.constantFrom(...values).map((value) => [{ metric, value, unit }]),
      ownership: mostly('owned', 'leased'),
      evidence: mostly('verified', 'promised'),
    }),
  )
}
