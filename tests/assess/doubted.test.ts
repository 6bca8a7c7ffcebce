import { describe, expect, it } from 'vitest'
import {
  type Assessment,
  assess,
  type Corpus,
  compile,
  consolidate,
  mend,
  parseSnapshot,
  remediesFor,
  type Snapshot,
  shippedCorpus,
} from '../../src/index.ts'
import { checkReport, oneTimeNotice } from '../../src/report/index.ts'

const DAY = '2016-12-01'
const BUILDING = '建筑工程施工总承包三级'

/** The shipped law with one grade of 建筑工程 changed. */
function lawWith(change: (requirements: Record<string, unknown>) => void) {
  const corpus = structuredClone(shippedCorpus) as Corpus
  const { requirements } = corpus.standards.find((it) => it.category === '建筑工程')!.grades.三级!
  change(requirements)
  return compile(consolidate(corpus, { day: DAY, profile: '全国' }))
}

function filing(more: object, items: string[] = [BUILDING]): Snapshot {
  const parsed = parseSnapshot({
    enterprise: { name: '高原建设有限公司', registeredCapitalYuan: 9_000_000, qualifications: [], ...more },
    people: [],
    equipment: [],
    projects: [],
    application: { kind: '首次', acceptedOn: DAY, items: items.map((qualification) => ({ qualification })) },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const findingOf = ({ items }: Assessment, key: string) => items[0]!.findings.find((it) => it.key === key)!
const doubt = { confidence: 'low', unverified: ['the amount'] } as const

describe('a line that no source confirms', () => {
  const plan = lawWith((it) => Object.assign(it, { netAssets: { kind: 'netAssets', atLeastWan: 800, ...doubt } }))

  it.each([
    [9_000_000, 'met', []],
    [7_000_000, 'unmet', ['assetsShort']],
    [undefined, 'undetermined', ['factMissing']],
  ] as const)('is undetermined whatever is shown: %s would be %s', (registeredCapitalYuan, otherwise, more) => {
    const { verdict, causes, missing, has } = findingOf(assess(plan, filing({ registeredCapitalYuan })), 'netAssets')
    expect(verdict).toBe('undetermined')
    expect(causes[0]).toEqual({ code: 'lawUnverified', about: ['the amount'], otherwise })
    expect(causes.slice(1).map((it) => it.code)).toEqual(more)
    expect(missing).toHaveLength(otherwise === 'undetermined' ? 1 : 0)
    expect(has).toMatchObject({ of: 'yuan' })
  })

  it('asks for nothing, and the notice sends to the official text', () => {
    const assessment = assess(plan, filing({ registeredCapitalYuan: 1 }))
    const remedies = remediesFor(plan, assessment)
    expect(remedies.map((it) => it.finding)).not.toContain('netAssets')
    const said = (['zh-CN', 'en'] as const).map((lang) => oneTimeNotice(assessment, plan.law, remedies, { lang }))
    for (const { deficiencies, lawUnknown } of said) {
      expect(deficiencies.map((it) => it.requirement).join()).not.toMatch(/净资产|Net assets/)
      expect(lawUnknown).toHaveLength(1)
    }
    expect(said[0]!.lawUnknown[0]!.reasons.join()).toMatch(/未经官方文本核实.*“不符合”.*请核对官方文本/)
    expect(said[1]!.lawUnknown[0]!.reasons.join()).toMatch(/the amount.*would be not met; check the official text/)
    const [row] = checkReport(assessment, plan.law, { lang: 'en' }).items[0]!.rows.filter(
      (it) => it.key === 'netAssets',
    )
    expect(row!.reasons.join()).toMatch(/not verified.*at least|not verified.*short/)
  })

  it('takes no people away from the lines that are sure', () => {
    const sure = { kind: 'people', atLeast: 1, who: { titled: { level: '中级' } } }
    const planOf = (requirements: object) =>
      lawWith((it) => {
        for (const key of Object.keys(it)) delete it[key]
        Object.assign(it, requirements)
      })
    const alone = planOf({ sure })
    const empty = filing({})
    const one = mend(empty, remediesFor(alone, assess(alone, empty)), alone)
    expect(one.people).toHaveLength(1)
    const codes = (other: object) => findingOf(assess(planOf({ sure, other }), one), 'sure').causes.map((it) => it.code)
    expect(codes(sure)).toEqual(['jointlyShort'])
    expect(codes({ ...sure, ...doubt })).toEqual([])
  })

  it('as another qualification’s net assets leaves open what is more than the sure ones', () => {
    const both = lawWith((it) => Object.assign(it, { netAssets: { kind: 'netAssets', atLeastWan: 5000, ...doubt } }))
    const judged = (yuan: number) =>
      findingOf(
        assess(both, filing({ registeredCapitalYuan: yuan }, ['市政公用工程施工总承包三级', BUILDING])),
        'netAssets',
      )
    expect(judged(1_000_000).verdict).toBe('unmet')
    const open = judged(20_000_000)
    expect(open.verdict).toBe('undetermined')
    expect(open.causes).toMatchObject([
      { code: 'lawUnverified', about: ['the amount'], otherwise: 'unmet', setBy: { category: '建筑工程' } },
    ])
    expect(judged(50_000_000).verdict).toBe('met')
  })

  it('as a part leaves open only what turns on it', () => {
    const parts = (kind: 'any' | 'all') =>
      lawWith((it) =>
        Object.assign(it, {
          netAssets: {
            kind,
            of: [
              { kind: 'registeredCapital', atLeastWan: 500 },
              { kind: 'registeredCapital', atLeastWan: 800, ...doubt },
            ],
          },
        }),
      )
    const judged = (kind: 'any' | 'all', yuan: number) =>
      findingOf(assess(parts(kind), filing({ registeredCapitalYuan: yuan })), 'netAssets').verdict
    expect([judged('any', 5_000_000), judged('any', 1)]).toEqual(['met', 'undetermined'])
    expect([judged('all', 9_000_000), judged('all', 1)]).toEqual(['undetermined', 'unmet'])
  })

  it('as a whole leaves its parts open too', () => {
    const whole = lawWith((it) =>
      Object.assign(it, { netAssets: { kind: 'all', of: [{ kind: 'registeredCapital', atLeastWan: 5 }], ...doubt } }),
    )
    const { verdict, parts, causes } = findingOf(assess(whole, filing({})), 'netAssets')
    expect([verdict, parts!.map((it) => it.verdict)]).toEqual(['undetermined', ['undetermined']])
    expect(causes).toEqual([{ code: 'lawUnverified', about: ['the amount'], otherwise: 'met' }])
  })
})
