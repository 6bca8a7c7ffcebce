import { expect, it } from 'vitest'
import { readCaseFiles } from '../support/caseFiles.ts'

/** The counting rules number their worked facts C-001 to C-097. */
const LAST = 97

/** Facts of which no case can be made, and why. */
const without: Record<string, readonly number[]> = {
  'a paper or a check behind a fact, which a filing shows only as evidence': [17, 47, 58],
  'the time between filing and decision': [18, 65, 91],
  'a reading of a city or a province that no profile has': [27, 28, 46, 69],
  'data of the platform are asked of the leads of no profile that judges': [45],
  'mergers and divisions, of which a filing does not tell the old firm': [77, 79, 80],
  'the procedure behind the decision': [90, 94],
  'a rule on what authorities may ask': [97],
}

const names = readCaseFiles().flatMap(({ groups }) =>
  groups.flatMap((it) => [it.about, ...it.cases.map((one) => one.name)]),
)
const named = new Set(
  names.flatMap((name) => [
    ...[...name.matchAll(/C-(\d{3})/g)].map((it) => Number(it[1])),
    ...[...name.matchAll(/C-(\d{3}) to C-(\d{3})/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
    ),
  ]),
)
const excused = Object.values(without).flat()
const all = Array.from({ length: LAST }, (_, i) => i + 1)

it('every worked fact has a case that carries its number, or a reason for having none', () => {
  expect(all.filter((it) => !named.has(it) && !excused.includes(it))).toEqual([])
})

it('no fact that has a case is excused', () => {
  expect(excused.filter((it) => named.has(it))).toEqual([])
})
