import { describe, expect, it } from 'vitest'
import { consolidate } from '../../src/corpus/consolidate.ts'
import { routedRequirements, routesTo } from '../../src/corpus/routing.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { parseQualification } from '../../src/domain/qualification.ts'
import type { ApplicationKind } from '../../src/domain/snapshot/application.ts'
import { corpusOf } from './rules.ts'

function routed(printed: string, kind: ApplicationKind, day: string, profile = '全国', corpus = shipped) {
  const law = consolidate(corpus, { day, profile })
  const standard = law.standard(parseQualification(printed)!)!
  const routes = routesTo(law, standard, kind)
  return { law, standard, routes, requirements: routedRequirements(law, standard, routes[0]) }
}
const keys = (of: { key: string }[]) => of.map((it) => it.key)

describe('the routes of a day', () => {
  it.each<[string, ApplicationKind, string, string[]]>([
    ['建筑工程施工总承包二级', '首次', '2022-10-27', []],
    ['建筑工程施工总承包二级', '首次', '2022-10-28', ['直接申请二级']],
    ['建筑工程施工总承包二级', '增项', '2022-10-27', []],
    ['建筑工程施工总承包二级', '增项', '2022-10-28', ['增项直接申请二级']],
    ['建筑工程施工总承包二级', '升级', '2015-02-28', []],
    ['建筑工程施工总承包二级', '升级', '2015-03-01', ['升级']],
    ['建筑工程施工总承包二级', '延续', '2022-10-27', ['延续']],
    ['建筑工程施工总承包二级', '延续', '2022-10-28', ['延续二级', '延续']],
    ['建筑工程施工总承包三级', '首次', '2020-01-01', ['首次']],
    ['建筑工程施工总承包三级', '升级', '2020-01-01', []],
    ['建筑工程施工总承包一级', '首次', '2025-01-01', []],
    ['施工劳务不分等级', '首次', '2021-06-30', ['首次']],
    ['施工劳务不分等级', '首次', '2021-07-01', ['劳务备案']],
    ['施工劳务不分等级', '增项', '2021-06-30', ['增项']],
    ['施工劳务不分等级', '增项', '2021-07-01', ['劳务备案']],
    ['防水防腐保温工程专业承包二级', '首次', '2025-01-01', ['首次']],
    ['工程监理房屋建筑工程专业乙级', '首次', '2024-07-20', ['监理首次']],
    ['工程监理房屋建筑工程专业甲级', '升级', '2024-07-20', ['监理升级']],
    ['工程监理房屋建筑工程专业甲级', '首次', '2024-07-20', []],
  ])('%s, %s, %s: %j', (printed, kind, day, expected) => {
    expect(routed(printed, kind, day).routes.map((it) => it.id)).toEqual(expected)
  })

  it('stand newest first, whatever their files are called, and close after their last day', () => {
    const more = 'where: { sequence: 施工总承包, lowest: true }\nassess: all\n'
    const corpus = corpusOf({
      'routes/a.yaml': `id: 旧\ninstrument: 令22\neffective: 2016-01-01\nkinds: [首次]\n${more}`,
      'routes/b.yaml': `id: 新\ninstrument: 令22\neffective: 2020-01-01\nuntil: 2020-12-31\nkinds: [首次]\n${more}`,
      'routes/c.yaml': `id: 中\ninstrument: 令22\neffective: 2018-01-01\nkinds: [首次]\n${more}`,
    })
    const ids = (day: string) => routed('建筑工程施工总承包三级', '首次', day, '全国', corpus).routes.map((it) => it.id)
    expect(ids('2019-12-31')).toEqual(['中', '旧', '首次'])
    expect(ids('2020-01-01')).toEqual(['新', '中', '旧', '首次'])
    expect(ids('2020-12-31')).toEqual(['新', '中', '旧', '首次'])
    expect(ids('2021-01-01')).toEqual(['中', '旧', '首次'])
  })
})

describe('what a route assesses', () => {
  it('直接申请二级 takes assets and lead of its own, the rest from 三级, without performance', () => {
    const { requirements, standard } = routed('建筑工程施工总承包二级', '首次', '2025-03-10')
    expect(requirements.map((it) => [it.key, it.takenFrom?.qualification.grade])).toEqual([
      ['netAssets', undefined],
      ['technicalLead', undefined],
      ['constructors', '三级'],
      ['titled', '三级'],
      ['workers', '三级'],
      ['leadProjects', '三级'],
    ])
    const by = Object.fromEntries(requirements.map((it) => [it.key, it.requirement]))
    expect(by['netAssets']).toMatchObject({ atLeastWan: 4000 })
    expect(by['constructors']).toMatchObject({ atLeast: 5 })
    expect(by['titled']).toMatchObject({ atLeast: 6 })
    expect(requirements[0]).toBe(standard.requirements[0])
  })

  it('直接申请二级 in Tibet asks for the officers of the grade itself, once', () => {
    const { requirements } = routed('建筑工程施工总承包二级', '首次', '2025-03-10', '西藏')
    const officers = requirements.filter((it) => ['legalRepresentative', 'headOfEnterprise'].includes(it.key))
    expect(officers.map((it) => [it.key, it.takenFrom])).toEqual([
      ['legalRepresentative', undefined],
      ['headOfEnterprise', undefined],
    ])
    expect(new Set(keys(requirements)).size).toBe(requirements.length)
  })

  it('增项直接申请二级 adds the clean record, of its own instrument and day', () => {
    const { requirements } = routed('建筑工程施工总承包二级', '增项', '2025-03-10')
    expect(requirements.at(-1)).toMatchObject({
      key: 'cleanRecord',
      inForce: true,
      history: [{ act: 'added', instrument: '建办市函〔2022〕361号', effective: '2022-10-28' }],
      citation: { instrument: '建办市函〔2022〕361号', clause: '令22 第二十三条', confidence: 'high' },
    })
  })

  it('首次 leaves performance out, and only that', () => {
    const { requirements, standard } = routed('工程监理房屋建筑工程专业甲级', '重新核定', '2018-01-01')
    const inForce = keys(standard.requirements.filter((it) => it.inForce))
    expect(inForce).toContain('performance')
    expect(keys(requirements)).toEqual(inForce.filter((it) => it !== 'performance'))
    const third = routed('建筑工程施工总承包三级', '首次', '2016-12-01')
    expect(keys(third.requirements)).toEqual(keys(third.standard.requirements))
  })

  it('升级 assesses all that is in force, and the record', () => {
    const { requirements } = routed('建筑工程施工总承包二级', '升级', '2016-11-01')
    expect(keys(requirements)).toEqual(['netAssets', 'technicalLead', 'performance', 'cleanRecord'])
    expect(keys(routed('建筑工程施工总承包二级', '升级', '2016-10-31').requirements)).toEqual([
      ...['netAssets', 'technicalLead', 'constructors', 'titled', 'siteManagers', 'workers'],
      ...['performance', 'cleanRecord'],
    ])
  })

  it('延续二级 judges people by the lowest grade and asks for no performance', () => {
    const { requirements } = routed('建筑工程施工总承包二级', '延续', '2025-01-01')
    expect(requirements.map((it) => [it.key, it.takenFrom?.qualification.grade])).toEqual([
      ['netAssets', undefined],
      ['technicalLead', undefined],
      ['constructors', '三级'],
      ['titled', '三级'],
      ['workers', '三级'],
    ])
  })

  it('劳务备案 states assets, lead and workers, and no record', () => {
    const { requirements } = routed('施工劳务不分等级', '增项', '2021-07-01')
    expect(keys(requirements)).toEqual(['netAssets', 'technicalLead', 'workers'])
  })

  it.each([
    ['四川', '2025-05-18', '延续二级', ['netAssets', 'technicalLead', 'constructors', 'titled', 'workers']],
    [
      '四川',
      '2025-05-19',
      '四川延续',
      ['netAssets', 'technicalLead', 'constructors', 'titled', 'workers', 'equipment'],
    ],
    ['江西', '2025-05-19', '江西延续', ['netAssets', 'technicalLead', 'constructors']],
    ['西藏', '2025-05-19', '延续二级', ['netAssets', 'technicalLead', 'constructors', 'titled', 'workers']],
  ])('延续 in %s on %s is %s', (profile, day, id, expected) => {
    const { routes, requirements } = routed('公路工程施工总承包二级', '延续', day, profile)
    expect(routes[0]!.id).toBe(id)
    expect(
      keys(requirements)
        .filter((it) => !['legalRepresentative', 'headOfEnterprise'].includes(it))
        .sort(),
    ).toEqual([...expected].sort())
  })

  it('without a route is everything in force', () => {
    const { law, standard } = routed('建筑工程施工总承包一级', '首次', '2025-01-01')
    expect(keys(routedRequirements(law, standard, undefined))).toEqual([
      ...['netAssets', 'technicalLead', 'constructors', 'performance'],
    ])
  })

  it('from the lowest grade of the lowest grade is its own', () => {
    const { requirements } = routed('防水防腐保温工程专业承包二级', '首次', '2025-01-01')
    expect(requirements.every((it) => it.takenFrom === undefined)).toBe(true)
  })
})
