import { describe, expect, it } from 'vitest'
import { consolidate } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { countingOf } from '../../src/corpus/counting.ts'
import { resolveProfile } from '../../src/corpus/profile.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import type { Sequence } from '../../src/domain/qualification.ts'
import { corpusOf } from './rules.ts'

const countingOn = (day: string, profile = '全国', sequence: Sequence = '施工总承包', corpus: Corpus = shipped) =>
  countingOf(corpus, resolveProfile(corpus, profile), sequence, day)
const keysOn = (day: string, profile: string, sequence: Sequence) =>
  countingOn(day, profile, sequence).checks.map((it) => it.key)

const PLATFORM = ['identity', 'bidLock', 'abnormalMark']

describe('counting', () => {
  it('has rules of its own for construction and for supervision', () => {
    for (const sequence of ['施工总承包', '专业承包', '施工劳务'] as const)
      expect(countingOn('2020-01-01', '全国', sequence)).toMatchObject({
        id: '建筑业企业',
        together: [['registered', 'titled']],
      })
    expect(countingOn('2020-01-01', '全国', '工程监理').id).toBe('工程监理')
    const age = (sequence: Sequence) =>
      countingOn('2020-01-01', '全国', sequence).checks.find((it) => it.key === 'age')!.check
    expect(age('施工总承包')).toMatchObject({ check: 'age', atMost: 60 })
    expect(age('工程监理')).toMatchObject({ check: 'age', atMost: 65 })
  })

  it.each<[Sequence, string, boolean]>([
    ['工程监理', '2024-06-30', false],
    ['工程监理', '2024-07-01', true],
    ['施工总承包', '2024-07-01', false],
    ['施工总承包', '2024-10-13', false],
    ['施工总承包', '2024-10-14', true],
    ['专业承包', '2024-10-14', true],
  ])('in Tibet, %s, on %s: the checks of the platform %s', (sequence, day, there) => {
    const national = keysOn(day, '全国', sequence)
    expect(national).not.toEqual(expect.arrayContaining(PLATFORM))
    expect(keysOn(day, '西藏', sequence)).toEqual(there ? [...national, ...PLATFORM] : national)
  })

  it('names who asks for a check', () => {
    const by = new Map(countingOn('2025-01-01', '西藏').checks.map((it) => [it.key, it.instrument]))
    expect(by.get('age')).toBe('建市〔2015〕20号')
    expect(by.get('identity')).toBe('西藏')
  })

  it('is the same through the law', () => {
    const law = consolidate(shipped, { day: '2025-01-01', profile: '西藏' })
    expect(law.counting('施工总承包')).toEqual(countingOn('2025-01-01', '西藏'))
    expect(law.counting('施工总承包')).toBe(law.counting('施工总承包'))
  })

  const corpus = corpusOf({
    'profiles/base.yaml': `id: 底
counting:
  - where: { sequence: 施工总承包 }
    checks: { age: { check: age, atMost: 55 }, publicPost: null }
`,
    'profiles/near.yaml': `id: 近
extends: 底
counting:
  - where: {}
    effective: 2020-01-01
    oneSeatAmongLines: false
    checks: { age: { check: age, atMost: 50 }, retired: { check: retired } }
`,
    'counting/later.yaml': `id: 新数法
instrument: 令22
effective: 2022-01-01
where: { sequence: [施工总承包] }
together: []
oneSeatAmongLines: true
checks: { age: { check: age, atMost: 70 } }
`,
  })

  it('replaces, adds and takes away by profile, the nearer last, each from its day on', () => {
    const on = (day: string, sequence: Sequence = '施工总承包') => {
      const { oneSeatAmongLines, checks } = countingOn(day, '近', sequence, corpus)
      const age = checks.find((it) => it.key === 'age')!
      const keys = checks.map((it) => it.key)
      return [
        oneSeatAmongLines,
        (age.check as { atMost: number }).atMost,
        age.instrument,
        keys.includes('publicPost'),
        keys.includes('retired'),
      ]
    }
    expect(on('2019-12-31')).toEqual([true, 55, '底', false, false])
    expect(on('2020-01-01')).toEqual([false, 50, '近', false, true])
    expect(on('2019-12-31', '专业承包')).toEqual([true, 60, '建市〔2015〕20号', true, false])
    expect(on('2020-01-01', '专业承包')).toEqual([false, 50, '近', true, true])
  })

  it('goes by the newest rules of the day, and by the first before them', () => {
    const id = (day: string) => countingOn(day, '全国', '施工总承包', corpus).id
    expect(id('1999-01-01')).toBe('建筑业企业')
    expect(id('2021-12-31')).toBe('建筑业企业')
    expect(id('2022-01-01')).toBe('新数法')
    expect(consolidate(corpus, { day: '2021-12-31', profile: '全国' }).until).toBe('2021-12-31')
  })

  it('of a sequence without rules is refused', () => {
    const none: Corpus = { ...shipped, counting: [] }
    expect(() => countingOn('2020-01-01', '全国', '工程监理', none)).toThrow(
      new RangeError('no counting rules for `工程监理`'),
    )
  })
})
