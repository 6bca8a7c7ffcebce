import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { addStandard, NO_ROUTE } from '../../src/adapters/json-rules-engine/index.ts'
import { routesTo } from '../../src/corpus/routing.ts'
import { compile, consolidate, type Plan, type Snapshot, shippedCorpus } from '../../src/index.ts'
import { compare, count } from './compare.ts'
import { emptyFiling, fixtures, kindsOf, mended, planOn, spoiled } from './snapshots.ts'

function engineFor(plan: Plan, snapshot: Snapshot): Engine {
  const engine = new Engine()
  for (const { qualification } of snapshot.application.items)
    if (plan.law.standard(qualification) !== undefined) addStandard(engine, plan, qualification)
  return engine
}

describe('verdicts agree with assess, requirement by requirement', () => {
  it.for(fixtures())('fixture $name', async ({ snapshot }) => {
    const day = snapshot.application.acceptedOn
    if (day === undefined) return
    const plan = planOn(day)
    const { ours, theirs, events } = await compare(plan, engineFor(plan, snapshot), snapshot)
    expect(theirs).toEqual(ours)
    expect(events).toBe(count(ours))
  })

  it.for([
    { day: '2015-06-01', profile: '全国' },
    { day: '2016-12-01', profile: '西藏' },
    { day: '2019-03-01', profile: '全国' },
    { day: '2022-01-01', profile: '西藏' },
    { day: '2024-07-20', profile: '全国' },
    { day: '2025-06-01', profile: '西藏' },
  ])('every standard of $profile on $day, mended and spoiled', async ({ day, profile }) => {
    const plan = planOn(day, profile)
    const tally = { met: 0, unmet: 0, undetermined: 0 }
    for (const [s, standard] of plan.law.standards.entries()) {
      const kinds = kindsOf(plan, standard)
      const kind = kinds[s % Math.max(1, kinds.length)] ?? '首次'
      const route = routesTo(plan.law, standard, kind)[0]?.id ?? NO_ROUTE
      const engine = addStandard(new Engine(), plan, standard.qualification, { route })
      const empty = emptyFiling(standard, kind, day)
      const full = mended(plan, empty)
      const cases = [{ how: 'empty', snapshot: empty }, { how: 'mended', snapshot: full }, ...spoiled(full, s)]
      for (const { how, snapshot } of cases) {
        const { ours, theirs, events } = await compare(plan, engine, snapshot)
        expect({ how, of: theirs }).toEqual({ how, of: ours })
        expect(events).toBe(count(ours))
        for (const { verdicts } of ours) for (const verdict of Object.values(verdicts)) tally[verdict]++
      }
    }
    console.info(`${profile} ${day}: ${JSON.stringify(tally)}`)
    for (const number of Object.values(tally)) expect(number).toBeGreaterThan(200)
  })
})

describe('parts', () => {
  it('agree where the law joins several requirements by any or all', async () => {
    const corpus = structuredClone(shippedCorpus)
    const capital = { kind: 'registeredCapital', atLeastWan: 500 } as const
    const form = { kind: 'legalPerson' } as const
    const net = { kind: 'netAssets', atLeastWan: 800 } as const
    const file = corpus.standards.find((it) => it.category === '建筑工程')!
    const text = file.grades.三级!
    Object.assign(text.requirements!, {
      either: { kind: 'any', of: [capital, { kind: 'all', of: [form, net] }] },
      both: { kind: 'all', of: [form, { kind: 'any', of: [capital, net] }] },
    })
    const plan = compile(consolidate(corpus, { day: '2016-12-01', profile: '全国' }))
    const engine = addStandard(new Engine(), plan, '建筑工程施工总承包三级')
    const base = emptyFiling(
      plan.law.standard({ sequence: '施工总承包', category: '建筑工程', grade: '三级' })!,
      '首次',
      '2016-12-01',
    )
    const seen = new Set<string>()
    for (const registeredCapitalYuan of [undefined, 1, 6_000_000, 9_000_000])
      for (const legalForm of [undefined, 'enterprise', 'partnership'] as const) {
        const snapshot = { ...base, enterprise: { ...base.enterprise, registeredCapitalYuan, legalForm } }
        const { ours, theirs } = await compare(plan, engine, snapshot)
        expect(theirs).toEqual(ours)
        const { either, both } = ours[0]!.verdicts
        seen.add(`${either} ${both}`)
      }
    expect(seen.size).toBeGreaterThan(4)
  })
})
