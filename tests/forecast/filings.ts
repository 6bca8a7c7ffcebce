import fc from 'fast-check'
import { addDays, addMonths, type Day, monthOf } from '../../src/domain/day.ts'
import { parseQualification } from '../../src/domain/qualification.ts'
import type { Person } from '../../src/domain/snapshot/person.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { type Filing, nearFiling, smallFiling, type Target } from '../../src/testing/index.ts'
import { firm } from '../laws/little.ts'
import { scenarios } from '../laws/scenarios.ts'
import { timed, timedScenarios } from './timedLaw.ts'

/** A filing and the days over which it is looked at. */
export interface Case {
  snapshot: Snapshot
  from: Day
  until: Day
  profile: string
  insurance: 'continues' | 'as-recorded'
}

/** Days in the middle of the law’s changes. */
const days = ['2018-06-20', '2018-08-12', '2018-12-20', '2019-12-28', '2020-02-20']

/** The span is about so many days, the day that filings are made for in its midst. */
const REACH = 60

/**
 * Filings near the thresholds of the little standards whose facts begin and end inside the span: certificates, marks, locks,
 * insurance, birth months, work, filings of others, acts on record, holdings, projects, the statement.
 */
export const timedCase: fc.Arbitrary<Case> = fc
  .record({
    scenario: fc.constantFrom(...Object.values(scenarios), ...timedScenarios, ...timedScenarios),
    day: fc.constantFrom(...days),
    kind: fc.constantFrom('首次' as const, '增项' as const, '延续' as const),
    profile: fc.constantFrom('时', '时', '时严'),
    isNear: fc.boolean(),
  })
  .chain((it) =>
    fc.record({
      it: fc.constant(it),
      filing: it.isNear ? near(it) : smallFiling({ ...it, words: { ...it.scenario, firm } }),
      rarely: fc.constantFrom(3, 12, 40),
      back: fc.integer({ min: 0, max: REACH }),
      ahead: fc.integer({ min: 1, max: REACH }),
      insurance: fc.constantFrom('continues' as const, 'continues' as const, 'as-recorded' as const),
      moves: fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 24, maxLength: 24 }),
    }),
  )
  .map(({ it, filing, back, ahead, insurance, rarely, moves }) => {
    const from = addDays(it.day, -back)
    const until = addDays(it.day, ahead)
    const snapshot = moved(filing.snapshot, from, rarely, moves)
    return { snapshot, from, until, profile: it.profile, insurance }
  })

const known = new Map<string, fc.Arbitrary<Filing>>()

/** Filings at the thresholds of a little standard: the least one that passes and its neighbours. */
function near({
  scenario,
  day,
  kind,
  profile,
}: { scenario: { qualification: string } } & Omit<Target, 'corpus' | 'qualification'>) {
  const name = [scenario.qualification, day, kind, profile].join()
  const qualification = parseQualification(scenario.qualification)!
  const found = known.get(name) ?? nearFiling({ corpus: timed, qualification, day, kind, profile })
  known.set(name, found)
  return found
}

/** One number after the other out of a list, round and round. */
function source(numbers: readonly number[]) {
  let n = 0
  const next = (below: number) => Math.floor((numbers[n++ % numbers.length]! * (n + 7)) / 7) % below
  return { next, chance: (oneIn: number) => next(oneIn) === 0 }
}

/** Some facts moved so that they turn inside the span. */
function moved(snapshot: Snapshot, from: Day, rarely: number, numbers: readonly number[]): Snapshot {
  const { next, chance } = source(numbers)
  const length = 2 * REACH
  const inside = (): Day => addDays(from, next(length) - 5)
  const stretch = () => {
    const start = inside()
    return chance(3) ? { from: start } : { from: start, until: addDays(start, next(40)) }
  }
  const some = <T>(value: T, other: () => T, oneIn = rarely): T => (chance(oneIn) ? other() : value)
  const certificates = <T extends { validUntil?: Day | undefined }>(list: T[] | undefined) =>
    list?.map((it) => {
      const validUntil = some(it.validUntil, inside)
      const start = inside()
      const begins = chance(6) && (validUntil === undefined || start <= validUntil)
      return { ...it, ...(validUntil === undefined ? {} : { validUntil }), ...(begins ? { validFrom: start } : {}) }
    })
  const person = (it: Person): Person => ({
    ...it,
    ...(it.birthMonth === undefined
      ? {}
      : { birthMonth: some(it.birthMonth, () => addMonths(monthOf(inside()), -12 * (59 + next(4)) - 1)) }),
    ...(it.insurance === undefined
      ? {}
      : {
          insurance: it.insurance.map((one) => ({
            ...one,
            months: some(one.months, () => {
              const first = monthOf(addDays(from, -70))
              return Array.from({ length: 12 }, (_, i) => addMonths(first, i)).filter(() => !chance(5))
            }),
          })),
        }),
    registrations: certificates(it.registrations)?.map((one) => ({
      ...one,
      ...(one.unitChanges === undefined
        ? {}
        : { unitChanges: some(one.unitChanges, () => [inside(), inside()], Math.min(rarely, 6)) }),
    })),
    posts: certificates(it.posts),
    skills: certificates(it.skills),
    ...(it.marks === undefined ? {} : { marks: some(it.marks, () => [{ reason: '异常', ...stretch() }]) }),
    ...(it.bidLocks === undefined ? {} : { bidLocks: some(it.bidLocks, () => [stretch()]) }),
    ...(it.otherFilings === undefined
      ? {}
      : { otherFilings: some(it.otherFilings, () => [{ enterprise: '他处建设有限公司', acceptedOn: inside() }]) }),
    workHistory: it.workHistory?.map((one) => ({
      ...one,
      from: some(one.from, () => addMonths(monthOf(inside()), -12 * (chance(2) ? 5 : 4 + next(7))), 2),
    })),
  })
  const { enterprise } = snapshot
  const year = Number(from.slice(0, 4))
  const { qualification } = snapshot.application.items[0]!
  const own = chance(4) ? [{ qualification, validUntil: inside() }] : []
  return {
    ...snapshot,
    people: snapshot.people?.map(person),
    projects: snapshot.projects?.map((it) => ({
      ...it,
      ...(it.acceptedOn === undefined ? {} : { acceptedOn: some(it.acceptedOn, inside, Math.min(rarely, 3)) }),
    })),
    enterprise: {
      ...enterprise,
      marks: some<NonNullable<typeof enterprise.marks>>([], () => [{ reason: '资质异常', ...stretch() }]),
      ...(enterprise.netAssets?.statementDate === undefined
        ? {}
        : {
            netAssets: {
              ...enterprise.netAssets,
              statementDate: some(enterprise.netAssets.statementDate, () =>
                chance(2) ? inside() : `${year - 1}-06-30`,
              ),
            },
          }),
      qualifications: certificates(enterprise.qualifications)?.concat(own),
      penalties: enterprise.penalties?.map((it) => ({
        ...it,
        on: some(it.on, () => (chance(2) ? inside() : addDays(inside(), -365 * (1 + next(2)))), 2),
        ...(chance(3) ? { qualification } : {}),
      })),
    },
  }
}
