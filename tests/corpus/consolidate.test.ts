import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/corpus/changes.ts'
import { consolidate, DEFAULT_PROFILE, type Standard } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { resolveProfile } from '../../src/corpus/profile.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { addDays } from '../../src/domain/day.ts'
import { parseQualification } from '../../src/domain/qualification.ts'
import { corpusOf } from './rules.ts'

const law = (day: string, profile = '全国', corpus: Corpus = shipped) => consolidate(corpus, { day, profile })
const standardOn = (printed: string, day: string, profile = '全国', corpus: Corpus = shipped): Standard | undefined =>
  law(day, profile, corpus).standard(parseQualification(printed)!)
const requirementOf = (standard: Standard | undefined, key: string) =>
  standard!.requirements.find((it) => it.key === key)!
const inForce = (standard: Standard | undefined) =>
  standard!.requirements.filter((it) => it.inForce).map((it) => it.key)
const acts = (history: readonly HistoryEntry[]) => history.map((it) => `${it.act} ${it.instrument} ${it.effective}`)

const PEOPLE = ['constructors', 'titled', 'siteManagers', 'workers']
const ALL = ['netAssets', 'technicalLead', ...PEOPLE, 'performance']
const ENACTED = 'enacted 建市〔2014〕159号 2015-01-01'
const DROPPED = 'dropped 建市〔2016〕226号 2016-11-01'
const CHANGED = 'changed 建市〔2016〕226号 2016-11-01'

describe.each(['一级', '二级'] as const)('建筑工程 %s', (grade) => {
  const printed = `建筑工程施工总承包${grade}`
  const restored = grade === '一级'

  it('is no law before 2015-01-01', () => {
    expect(standardOn(printed, '2014-12-31')).toBeUndefined()
    expect(standardOn(printed, '2015-01-01')).toBeDefined()
  })

  it.each<[string, string[]]>([
    ['2015-01-01', ALL],
    ['2016-10-31', ALL],
    ['2016-11-01', ['netAssets', 'technicalLead', 'performance']],
    ['2018-11-05', ['netAssets', 'technicalLead', 'performance']],
    ['2021-07-01', ['netAssets', 'technicalLead', 'performance']],
    ['2023-09-14', ['netAssets', 'technicalLead', 'performance']],
    ['2023-09-15', ['netAssets', 'technicalLead', ...(restored ? ['constructors'] : []), 'performance']],
    ['2030-01-01', ['netAssets', 'technicalLead', ...(restored ? ['constructors'] : []), 'performance']],
  ])('asks on %s for %j', (day, keys) => {
    const standard = standardOn(printed, day)
    expect(inForce(standard)).toEqual(keys)
    expect(standard!.requirements.map((it) => it.key)).toEqual(ALL)
    expect(standard).not.toHaveProperty('cancelled')
  })

  it.each([
    ['2016-10-31', [ENACTED], [ENACTED], [ENACTED]],
    ['2016-11-01', [ENACTED, DROPPED], [ENACTED, DROPPED], [ENACTED, CHANGED]],
    ['2023-09-14', [ENACTED, DROPPED], [ENACTED, DROPPED], [ENACTED, CHANGED]],
    [
      '2023-09-15',
      [ENACTED, DROPPED, ...(restored ? ['restored 建市规〔2023〕3号 2023-09-15'] : [])],
      [ENACTED, DROPPED],
      [ENACTED, CHANGED, ...(restored ? ['changed 建市规〔2023〕3号 2023-09-15'] : [])],
    ],
  ])('says on %s who did what', (day, constructors, titled, performance) => {
    const standard = standardOn(printed, day)
    const said = (key: string) => acts(requirementOf(standard, key).history)
    expect(said('constructors')).toEqual(constructors)
    for (const key of ['titled', 'siteManagers', 'workers']) expect(said(key), key).toEqual(titled)
    expect(said('performance')).toEqual(performance)
    for (const key of ['netAssets', 'technicalLead']) expect(said(key), key).toEqual([ENACTED])
  })

  it('has another third class of performance since 2016-11-01, and keeps the wording before', () => {
    const areas = (requirement: unknown) => JSON.stringify((requirement as { of: unknown[] }).of[2])
    const before = requirementOf(standardOn(printed, '2016-10-31'), 'performance')
    const after = requirementOf(standardOn(printed, '2016-11-01'), 'performance')
    const [old, young] = grade === '一级' ? [30_000, 120_000] : [10_000, 60_000]
    expect(areas(before.requirement)).toContain(`"atLeast":${old},`)
    expect(areas(before.requirement)).not.toContain(`${young}`)
    expect(areas(after.requirement)).toContain(`"atLeast":${young},`)
    expect(areas(after.requirement)).not.toContain(`:${old},`)
    expect(after.history[1]!.paths).toEqual(['performance/of/3'])
    expect(after.history[1]!.before).toEqual(before.requirement)
    expect((after.requirement as { of: unknown[] }).of).toHaveLength(4)
  })

  it('cites the instrument that enacted it', () => {
    for (const { citation } of standardOn(printed, '2024-01-01')!.requirements) {
      expect(citation.instrument).toBe('建市〔2014〕159号')
      expect(citation.sources.length).toBeGreaterThan(0)
    }
  })
})

describe('what happened to the others', () => {
  it('一级 wants projects of platform grade A since 2023-09-15', () => {
    const grades = (printed: string, day: string) =>
      (requirementOf(standardOn(printed, day), 'performance').requirement as { platformGrades?: string[] })
        .platformGrades
    expect(grades('建筑工程施工总承包一级', '2023-09-14')).toBeUndefined()
    expect(grades('建筑工程施工总承包一级', '2023-09-15')).toEqual(['A'])
    expect(grades('建筑工程施工总承包二级', '2023-09-15')).toBeUndefined()
    expect(grades('铁路工程施工总承包二级', '2023-09-15')).toEqual(['A'])
  })

  it.each([
    ['建筑工程施工总承包三级', '2018-11-04', true],
    ['建筑工程施工总承包三级', '2018-11-05', false],
    ['防水防腐保温工程专业承包二级', '2018-11-04', true],
    ['防水防腐保温工程专业承包二级', '2018-11-05', false],
  ])('the lowest grade, %s, on %s: site managers %s', (printed, day, asked) => {
    const keys = inForce(standardOn(printed, day))
    expect(keys.includes('siteManagers')).toBe(asked)
    expect(keys).toContain('workers')
  })

  it.each([
    ['建筑工程施工总承包三级', '建办市〔2021〕30号', true],
    ['工程监理房屋建筑工程专业丙级', '国发〔2021〕7号', true],
    ['工程监理公路工程专业乙级', '国发〔2021〕7号', true],
    ['工程监理事务所资质', '国发〔2021〕7号', true],
    ['建筑工程施工总承包二级', '', false],
    ['防水防腐保温工程专业承包二级', '', false],
    ['工程监理房屋建筑工程专业乙级', '', false],
  ])('%s and the cancellations of 2021-07-01', (printed, instrument, cancelled) => {
    expect(standardOn(printed, '2021-06-30')!.cancelled).toBeUndefined()
    expect(standardOn(printed, '2021-07-01')!.cancelled).toEqual(
      cancelled ? { instrument, effective: '2021-07-01' } : undefined,
    )
  })

  it('甲级 of supervision is judged by the numbers of 乙级 since 2019-02-01, and by its own before', () => {
    const numbers = (day: string) => {
      const standard = standardOn('工程监理铁路工程专业甲级', day)
      return ['registeredTotal', 'supervisors', 'costEngineers'].map(
        (key) => (requirementOf(standard, key).requirement as { atLeast: unknown }).atLeast,
      )
    }
    expect(numbers('2019-01-31')).toEqual([25, 23, 2])
    expect(numbers('2019-02-01')).toEqual([15, 14, 1])
  })

  it('the registered capital of supervision goes on 2015-05-04 and comes back in Tibet alone', () => {
    const asked = (day: string, profile: string) =>
      inForce(standardOn('工程监理房屋建筑工程专业乙级', day, profile)).includes('registeredCapital')
    expect(asked('2015-05-03', '全国')).toBe(true)
    expect(asked('2015-05-04', '全国')).toBe(false)
    expect(asked('2024-07-01', '全国')).toBe(false)
    expect(asked('2024-06-30', '西藏')).toBe(false)
    expect(asked('2024-07-01', '西藏')).toBe(true)
  })

  it('what a profile adds again keeps what happened before', () => {
    const { history } = requirementOf(
      standardOn('工程监理房屋建筑工程专业乙级', '2024-07-01', '西藏'),
      'registeredCapital',
    )
    expect(history.map((it) => it.act).slice(0, 2)).toEqual(['enacted', 'dropped'])
  })
})

describe('what stands for something else', () => {
  it('$category is the category, in words and in classes of performance', () => {
    const standard = standardOn('工程监理电力工程专业甲级', '2024-01-01')
    expect(requirementOf(standard, 'supervisors').requirement).toMatchObject({
      who: { registered: { in: ['电力工程'] } },
    })
    expect(requirementOf(standard, 'performance').requirement).toMatchObject({ of: [{ what: ['电力工程'] }] })
    const written = law('2024-01-01').standards.flatMap((it) => it.requirements.map((one) => one.requirement))
    expect(JSON.stringify(written).match(/\$category|"table"/g)).toBeNull()
  })

  it('also in the wording before a change', () => {
    const { history } = requirementOf(standardOn('工程监理铁路工程专业甲级', '2019-02-01'), 'supervisors')
    expect(history[1]!.before).toMatchObject({ atLeast: 23, who: { registered: { in: ['铁路工程'] } } })
  })

  it.each([
    ['房屋建筑工程', '甲级', 15],
    ['铁路工程', '甲级', 23],
    ['铁路工程', '乙级', 14],
    ['公路工程', '丙级', 5],
  ])('the table of supervisors gives %s %s %i', (category, grade, atLeast) => {
    const standard = standardOn(`工程监理${category}专业${grade}`, '2018-01-01')
    expect(requirementOf(standard, 'supervisors').requirement).toMatchObject({ atLeast })
  })

  it('only some specialties have 丙级', () => {
    const third = law('2018-01-01').standards.filter((it) => it.qualification.grade === '丙级')
    expect(third.map((it) => it.qualification.category).sort()).toEqual(
      ['房屋建筑工程', '水利水电工程', '公路工程', '市政公用工程'].sort(),
    )
    expect(third.every((it) => it.selectable.lowest)).toBe(true)
    expect(standardOn('工程监理铁路工程专业乙级', '2018-01-01')!.selectable.lowest).toBe(true)
    expect(standardOn('工程监理公路工程专业乙级', '2018-01-01')!.selectable.lowest).toBe(false)
  })

  it.each(['2016-10-31', '2016-11-01'])(
    'the lead’s own projects are like those of the grade above, as of %s',
    (day) => {
      const second = requirementOf(standardOn('建筑工程施工总承包二级', day), 'performance').requirement
      const first = requirementOf(standardOn('建筑工程施工总承包一级', day), 'performance').requirement
      const third = requirementOf(standardOn('建筑工程施工总承包三级', day), 'leadProjects').requirement
      if (first.kind !== 'performance' || second.kind !== 'performance' || third.kind !== 'leadProjects')
        throw new Error('other kinds')
      if (first.of === 'unknown') throw new Error('the classes of grade 1 are known')
      // Of 2016-11-01 on, the area of grade 1 is doubted; that of grade 2, which is sure, asks no more.
      expect(third.classes).toEqual([...second.of, ...first.of.filter((it) => !('confidence' in it))])
      expect(first.of.some((it) => 'confidence' in it)).toBe(day === '2016-11-01')
    },
  )

  it('the lowest grade of a category is found from any', () => {
    const on = law('2024-01-01')
    const lowest = (printed: string) => on.lowestOf(on.standard(parseQualification(printed)!)!).qualification
    expect(lowest('建筑工程施工总承包一级').grade).toBe('三级')
    expect(lowest('建筑工程施工总承包三级').grade).toBe('三级')
    expect(lowest('防水防腐保温工程专业承包一级').grade).toBe('二级')
    expect(lowest('公路交通工程(公路安全设施)专业承包一级').variant).toBe('公路安全设施')
  })
})

describe('the stretch of a law', () => {
  it.each([
    ['2016-10-31', '2015-05-04', '2016-10-31'],
    ['2016-11-01', '2016-11-01', '2018-11-04'],
    ['2018-11-05', '2018-11-05', '2019-01-31'],
    ['2023-01-01', '2022-10-28', '2023-09-14'],
  ])('around %s, nationally, is %s to %s', (day, from, until) => {
    expect(law(day)).toMatchObject({ day, from, until })
  })

  it('is not bounded by what another profile changes', () => {
    expect(law('2024-09-15').until).toBeUndefined()
  })

  it('begins with time before the first law, and is bounded by changes of the profile', () => {
    expect(law('1990-01-01')).toMatchObject({ from: '0001-01-01', until: '2007-07-31', standards: [] })
    expect(law('2024-09-20', '西藏')).toMatchObject({ from: '2024-09-15', until: '2024-10-13' })
    expect(law('2024-10-14', '西藏').until).toBeUndefined()
  })

  it('follows on the one before, without gap or overlap', () => {
    let next = '2000-01-01'
    const seen: string[] = []
    for (;;) {
      const { from, until } = law(next, '西藏')
      expect(from <= next).toBe(true)
      seen.push(from)
      if (until === undefined) break
      next = addDays(until, 1)
      expect(law(next, '西藏').from).toBe(next)
    }
    expect(seen.at(-1)).toBe('2024-10-14')
    expect(seen).toEqual([...new Set(seen)].sort())
  })
})

describe('who decides', () => {
  it.each([
    ['建筑工程施工总承包一级', 'ministry'],
    ['建筑工程施工总承包二级', 'province'],
    ['建筑工程施工总承包三级', 'city'],
    ['铁路工程施工总承包二级', 'ministry'],
    ['铁路工程施工总承包三级', 'province'],
    ['河湖整治工程专业承包一级', 'ministry'],
    ['防水防腐保温工程专业承包一级', 'province'],
    ['工程监理综合资质', 'ministry', '部令158号'],
    ['工程监理房屋建筑工程专业乙级', 'province', '部令158号'],
  ])('on %s: %s', (printed, authority, instrument = '令22') => {
    const on = law('2020-01-01')
    expect(on.authority(on.standard(parseQualification(printed)!)!.selectable)).toMatchObject({ authority, instrument })
  })

  it('is known from the day of the instrument on', () => {
    const decides = (printed: string, day: string) => {
      const on = law(day)
      return on.authority(on.standard(parseQualification(printed)!)!.selectable)
    }
    expect(decides('建筑工程施工总承包二级', '2015-02-28')).toBeUndefined()
    expect(decides('建筑工程施工总承包二级', '2015-03-01')).toMatchObject({ authority: 'province' })
    expect(decides('施工劳务不分等级', '2021-06-30')).toMatchObject({ authority: 'city', instrument: '令22' })
    expect(decides('施工劳务不分等级', '2021-07-01')).toEqual({ authority: 'city', instrument: '建办市〔2021〕30号' })
  })

  it('depends on the day where the rule does', () => {
    const rules = `instrument: 令22
rules:
  - { where: {}, authority: city, until: 2019-12-31 }
  - { where: {}, authority: province, from: 2020-01-01, clause: 1 }
`
    const corpus = corpusOf({ 'authority.yaml': rules })
    const on = (day: string) => {
      const it = law(day, '全国', corpus)
      return it.authority(it.standards[0]!.selectable)
    }
    expect(on('2019-12-31')).toEqual({ authority: 'city', instrument: '令22' })
    expect(on('2020-01-01')).toEqual({ authority: 'province', instrument: '令22', clause: 1 })
    expect(law('2019-06-01', '全国', corpus).until).toBe('2019-12-31')
  })
})

describe('profiles', () => {
  const corpus = corpusOf({
    'profiles/base.yaml': `id: 底
title: 底本
authorities: [province, city]
firstFilingInRegionOnly: true
evidence: { registration: fetched, title: fetched }
changes:
  - { where: { grade: 二级 }, set: { netAssets/atLeastWan: 5000 } }
`,
    'profiles/middle.yaml': 'id: 中\nextends: 底\nevidence: { title: verified }\n',
    'profiles/near.yaml': `id: 近
extends: 中
authorities: [city]
firstFilingInRegionOnly: false
changes:
  - { where: { grade: 二级 }, set: { netAssets/atLeastWan: 6000 }, effective: 2020-01-01 }
`,
  })

  it('take from what they extend, the nearer winning', () => {
    expect(resolveProfile(corpus, '近')).toMatchObject({
      id: '近',
      title: '近',
      authorities: ['city'],
      evidence: { registration: 'fetched', title: 'verified' },
    })
    expect(resolveProfile(corpus, '近').firstFilingInRegionOnly).toBeUndefined()
    expect(resolveProfile(corpus, '中')).toMatchObject({
      authorities: ['province', 'city'],
      firstFilingInRegionOnly: { instrument: '底' },
      evidence: { registration: 'fetched', title: 'verified' },
    })
    expect(resolveProfile(corpus, '底')).toMatchObject({ title: '底本', evidence: { title: 'fetched' } })
  })

  it('that say nothing judge everything, everywhere, by promise', () => {
    const plain = corpusOf({ 'profiles/plain.yaml': 'id: 白\n' })
    expect(resolveProfile(plain, '白')).toEqual({
      id: '白',
      title: '白',
      authorities: ['ministry', 'province', 'city'],
      evidence: {},
      counting: [],
      changes: [],
      routes: [],
      validity: [],
      extensions: [],
      bans: [],
    })
  })

  it('change the law in order of effect, each named as its author', () => {
    const assets = (day: string) => requirementOf(standardOn('建筑工程施工总承包二级', day, '近', corpus), 'netAssets')
    expect(assets('2019-12-31').requirement).toMatchObject({ atLeastWan: 5000 })
    expect(acts(assets('2019-12-31').history)).toEqual([ENACTED, 'changed 底 0001-01-01'])
    expect(assets('2020-01-01').requirement).toMatchObject({ atLeastWan: 6000 })
    expect(acts(assets('2020-01-01').history)).toEqual([ENACTED, 'changed 底 0001-01-01', 'changed 近 2020-01-01'])
  })

  it('unknown are refused with the known ones', () => {
    const message = 'unknown profile `西葬`: 江西, 全国, 四川, 西藏'
    expect(() => consolidate(shipped, { day: '2024-01-01', profile: '西葬' })).toThrow(new RangeError(message))
    const orphan: Corpus = { ...shipped, profiles: [{ id: '孤', extends: '西葬', file: 'profiles/a.yaml' }] }
    expect(() => resolveProfile(orphan, '孤')).toThrow(new RangeError('unknown profile `西葬`: 孤'))
  })

  it('in a circle are refused', () => {
    const file = 'profiles/a.yaml'
    const circle: Corpus = {
      ...shipped,
      profiles: [
        { id: '甲', extends: '乙', file },
        { id: '乙', extends: '甲', file },
        { id: '己', extends: '己', file },
      ],
    }
    expect(() => resolveProfile(circle, '甲')).toThrow(new RangeError('profile `甲` extends itself'))
    expect(() => resolveProfile(circle, '己')).toThrow(new RangeError('profile `己` extends itself'))
  })

  it('西藏 is the default', () => {
    expect(DEFAULT_PROFILE).toBe('西藏')
    expect(consolidate(shipped, { day: '2024-01-01' }).profile).toMatchObject({ id: '西藏', title: '西藏自治区' })
  })
})
