import { expect, it } from 'vitest'
import { contextsOf } from '../../src/assess/assess.ts'
import { compile } from '../../src/assess/plan.ts'
import { generateFilings } from '../../src/cases/generate/generate.ts'
import { planFor } from '../../src/cases/plans.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { parseQualification } from '../../src/domain/qualification.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'

const standards = [
  '建筑工程施工总承包三级',
  '公路工程施工总承包二级',
  '工程监理房屋建筑工程专业甲级',
  '施工劳务不分等级',
]

function* filings(): Generator<Snapshot> {
  for (const it of standards)
    yield* generateFilings(shipped, { count: 10, seed: 1, passRate: 0.5, standards: [parseQualification(it)!] })
}

/** How many people of a filing the pass over them left to the reader, by a plan compiled in one way. */
const leftBy = (way: 'prepared' | 'source' | undefined, snapshot: Snapshot): number => {
  const { law } = planFor(shipped, snapshot.application.acceptedOn!, '西藏')
  const plan = compile(law, { scan: way === undefined ? [] : [way] })
  return contextsOf(plan, snapshot).reduce((sum, it) => sum + it.context!.people.open.length, 0)
}

it.each(['prepared', 'source'] as const)('the %s pass settles people who leave lists out, one and all', (way) => {
  for (const filing of filings()) {
    expect(filing.people!.some((it) => it.registrations === undefined)).toBe(true)
    expect(leftBy(way, filing)).toBe(0)
    expect(leftBy(undefined, filing)).toBe(filing.people!.length)
  }
})

it('leaves those of whom something else is not known to the reader', () => {
  const [filing] = filings()
  const people = filing!.people!.map((it, i) => (i > 1 ? it : { ...it, titles: [{ level: '中级', series: '工程' }] }))
  expect(leftBy('prepared', { ...filing!, people })).toBe(2)
})
