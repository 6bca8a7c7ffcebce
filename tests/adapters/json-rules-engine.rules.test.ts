import { Engine, type EngineResult, type Event } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { addStandard, SkippedRun, toJsonRules, verdictsFrom } from '../../src/adapters/json-rules-engine/index.ts'
import { assess, printQualification } from '../../src/index.ts'
import { run } from './compare.ts'
import { emptyFiling, kindsOf, mended, planOn, spoiled } from './snapshots.ts'

function throwsSkipped(result: EngineResult): boolean {
  expect(() => verdictsFrom(result)).toThrow(SkippedRun)
  return true
}

describe('the rules', () => {
  const plan = planOn('2016-12-01', '全国')
  const building = '建筑工程施工总承包三级'

  it('are plain JSON with the figures of the law', () => {
    for (const { qualification } of plan.law.standards)
      for (const rule of toJsonRules(plan, qualification).rules) {
        expect(JSON.parse(JSON.stringify(rule))).toEqual(rule)
      }
    const { rules } = toJsonRules(plan, building, { route: '首次' })
    expect(rules.find((it) => it.name === `${building}/首次/netAssets/met`)!.conditions).toMatchObject({
      all: [
        { fact: 'zizhi:route', value: '首次' },
        { fact: 'zizhi:netAssetsYuan', operator: 'zizhi:surelyAtLeast', value: 8_000_000 },
        {
          fact: 'zizhi:netAssetsYuan',
          operator: 'zizhi:surelyAtLeast',
          value: { fact: 'zizhi:mostNetAssetsNeedYuan' },
        },
      ],
    })
    const constructors = JSON.stringify(rules.find((it) => it.event.params!.key === 'constructors')!.conditions)
    expect(constructors).toContain('"operator":"zizhi:surelyAtLeast","value":5')
    expect(constructors).toContain('"operator":"zizhi:surelyAtLeast","value":4')
  })

  it('cite the law', () => {
    const { rules } = toJsonRules(plan, building, { route: '首次' })
    expect(rules[0]!.event.params).toMatchObject({ kind: 'netAssets', citation: { instrument: '建市〔2014〕159号' } })
  })

  it('do not fire for a filing by another route or for another standard', async () => {
    const engine = addStandard(new Engine(), plan, building, { route: '首次' })
    const own = plan.law.standards.find((it) => printQualification(it.qualification) === building)!
    const other = plan.law.standards.find((it) => printQualification(it.qualification) !== building)!
    expect((await run(engine, emptyFiling(own, '首次', '2016-12-01'))).events).not.toEqual([])
    expect((await run(engine, emptyFiling(own, '延续', '2016-12-01'))).events).toEqual([])
    expect((await run(engine, emptyFiling(other, '首次', '2016-12-01'))).events).toEqual([])
  })

  it('judge by what they say: a changed figure changes the verdict', async () => {
    const { rules, facts, operators } = toJsonRules(plan, building, { route: '首次' })
    const lenient = JSON.parse(
      JSON.stringify(rules.filter((it) => it.event.params!.key === 'siteManagers')).replaceAll(
        '"value":15',
        '"value":0',
      ),
    )
    const engine = new Engine(lenient)
    for (const [name, fact] of Object.entries(facts)) engine.addFact(name, fact)
    for (const [name, evaluate] of operators) engine.addOperator(name, evaluate as never)
    const own = plan.law.standards.find((it) => printQualification(it.qualification) === building)!
    const empty = emptyFiling(own, '首次', '2016-12-01')
    expect(verdictsFrom(await run(engine, empty))).toEqual({ siteManagers: 'met' })
    expect(verdictsFrom(await run(addStandard(new Engine(), plan, building), empty)).siteManagers).toBe('unmet')
  })
})

describe('the engine', () => {
  const plan = planOn('2016-12-01', '全国')
  const standards = plan.law.standards.filter((it) => kindsOf(plan, it).includes('首次')).slice(0, 3)

  it('serves many filings at once, each with its own facts', async () => {
    const engine = new Engine()
    for (const { qualification } of standards) addStandard(engine, plan, qualification, { route: '首次' })
    const filings = standards.flatMap((standard) => {
      const empty = emptyFiling(standard, '首次', '2016-12-01')
      return spoiled(mended(plan, empty)).map((it) => it.snapshot)
    })
    const results = await Promise.all(filings.map((it) => run(engine, it)))
    results.forEach((result, i) => {
      const [item] = assess(plan, filings[i]!).items
      expect(verdictsFrom(result)).toEqual(Object.fromEntries(item!.findings.map((it) => [it.key, it.verdict])))
    })
  })

  it('says so when json-rules-engine passes over a run that starts as another ends', async () => {
    const engine = addStandard(new Engine(), plan, standards[0]!.qualification, { route: '首次' })
    const empty = emptyFiling(standards[0]!, '首次', '2016-12-01')
    const whole = verdictsFrom(await run(engine, empty))
    let skipped = 0
    for (let moments = 0; moments < 1000 && skipped === 0; moments++) {
      const first = run(engine, empty)
      for (let i = 0; i < moments; i++) await null
      for (const result of await Promise.all([first, run(engine, empty)]))
        if (result.results.length === 0) skipped += Number(throwsSkipped(result))
        else expect(verdictsFrom(result)).toEqual(whole)
    }
    expect(skipped).toBeGreaterThan(0)
  })

  it('keeps the rules that it has', async () => {
    const engine = new Engine([{ conditions: { all: [] }, event: { type: 'own' } }])
    addStandard(engine, plan, standards[0]!.qualification)
    const { events } = await run(engine, emptyFiling(standards[0]!, '首次', '2016-12-01'))
    expect(events.filter((it) => it.type === 'own')).toHaveLength(1)
  })

  it('takes one law only', () => {
    const engine = addStandard(new Engine(), plan, standards[0]!.qualification)
    expect(() => addStandard(engine, planOn('2024-07-20'), standards[0]!.qualification)).toThrow(RangeError)
  })

  it('refuses a run without a filing, and one of a day with another law', async () => {
    const engine = addStandard(new Engine(), plan, standards[0]!.qualification)
    await expect(engine.run()).rejects.toThrow('zizhi:snapshot')
    await expect(run(engine, emptyFiling(standards[0]!, '首次', '2024-07-20'))).rejects.toThrow('2024-07-20')
  })
})

describe('broken use', () => {
  const plan = planOn('2016-12-01', '全国')

  it('names a standard or a route that the law does not have', () => {
    expect(() => toJsonRules(plan, '建筑工程施工总承包四级')).toThrow('建筑工程施工总承包四级')
    expect(() => toJsonRules(plan, '建筑工程施工总承包三级', { route: 'nope' })).toThrow('首次')
  })

  it('a fact of another type satisfies neither an operator nor its complement', () => {
    for (const [, , validate] of toJsonRules(plan, '建筑工程施工总承包三级').operators)
      for (const fact of ['9', 9, undefined, Number.NaN, [], { sure: '9', possible: null }])
        expect(validate(fact) && typeof fact !== 'string').toBe(false)
  })

  it('verdictsFrom asks which standard where there are several', () => {
    const event = (standard: string): Event => ({ type: 'zizhi:met', params: { standard, key: 'a' } })
    expect(verdictsFrom([event('甲'), { type: 'other' }])).toEqual({ a: 'met' })
    expect(() => verdictsFrom([event('甲'), event('乙')])).toThrow(RangeError)
    expect(verdictsFrom([event('甲'), event('乙')], '乙')).toEqual({ a: 'met' })
  })
})
