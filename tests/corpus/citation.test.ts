import { describe, expect, it } from 'vitest'
import { type Citation, doubtsOf, lowered } from '../../src/corpus/citation.ts'
import { consolidate } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { load, shippedFiles } from './rules.ts'

const shipped = load(shippedFiles).corpus!
const high: Citation = { instrument: '令22', confidence: 'high', sources: [] }

describe('a lowered citation', () => {
  it('takes the lower confidence with what is not verified', () => {
    expect(lowered(high, { confidence: 'low', unverified: ['a'] })).toEqual({
      ...high,
      confidence: 'low',
      unverified: ['a'],
    })
    const doubtful: Citation = { ...high, confidence: 'medium', unverified: ['a'] }
    expect(lowered(doubtful, { confidence: 'low', unverified: ['b', 'a'] }).unverified).toEqual(['a', 'b'])
  })

  it('is never raised', () => {
    const low: Citation = { ...high, confidence: 'low' }
    for (const confidence of ['high', 'medium', 'low', undefined] as const)
      expect(lowered(low, { ...(confidence === undefined ? {} : { confidence }), unverified: ['a'] })).toBe(low)
  })

  it('is doubted when it is low, whatever it names', () => {
    expect(doubtsOf({ confidence: 'low' })).toEqual([])
    expect(doubtsOf({ confidence: 'low', unverified: ['a'] })).toEqual(['a'])
    expect(doubtsOf({ confidence: 'medium', unverified: ['a'] })).toBeUndefined()
  })
})

describe('the citation of a requirement', () => {
  const citationOn = (day: string, name: string, key: string, corpus: Corpus = shipped) => {
    const { standards } = consolidate(corpus, { day, profile: '全国' })
    const standard = standards.find(({ qualification: it }) => it.category + it.grade === name)!
    return standard.requirements.find((it) => it.key === key)!.citation
  }

  it('is no surer than what an amendment sets in it', () => {
    expect(citationOn('2023-09-14', '桥梁工程一级', 'performance').confidence).toBe('high')
    expect(citationOn('2023-09-15', '桥梁工程一级', 'performance')).toMatchObject({
      confidence: 'low',
      unverified: ['that the ministry grants this grade'],
    })
    expect(citationOn('2016-11-01', '建筑工程二级', 'performance').confidence).toBe('high')
  })

  it('is that of the line, whatever one class that an amendment sets in it rests on', () => {
    expect(citationOn('2016-11-01', '建筑工程一级', 'performance').confidence).toBe('high')
  })

  it('is no surer than the performance of the grade that it refers to', () => {
    expect(citationOn('2016-11-01', '矿山工程二级', 'performance').confidence).toBe('low')
    expect(citationOn('2016-11-01', '矿山工程三级', 'leadProjects')).toMatchObject({
      confidence: 'low',
      unverified: citationOn('2016-11-01', '矿山工程二级', 'performance').unverified,
    })
    // A grade above the one that is named asks for more and does not count.
    expect(citationOn('2016-11-01', '建筑工程三级', 'leadProjects').confidence).toBe('high')
  })

  it('of an added requirement is that of the change, where it has none of its own', () => {
    const corpus = structuredClone(shipped)
    corpus.amendments.push({
      file: 'amendments/test.yaml',
      instrument: '建市〔2016〕226号',
      changes: [
        {
          where: { category: '建筑工程', grade: '一级' },
          add: { more: { kind: 'legalPerson' }, sure: { kind: 'legalPerson', confidence: 'high', sources: ['s'] } },
          confidence: 'low',
          sources: ['t'],
        },
      ],
    })
    const day = '2016-11-01'
    expect(citationOn(day, '建筑工程一级', 'more', corpus)).toMatchObject({ confidence: 'low', sources: ['t'] })
    expect(citationOn(day, '建筑工程一级', 'sure', corpus)).toMatchObject({ confidence: 'high', sources: ['s'] })
  })
})

describe('references to other grades', () => {
  const leadIn = (grade: '二级', corpus: Corpus) =>
    consolidate(corpus, { day: '2016-11-01', profile: '全国' })
      .standards.find(({ qualification: it }) => it.category === '机场目视助航工程' && it.grade === grade)!
      .requirements.find((it) => it.key === 'leadProjects')!.requirement

  it('reach what the other grade joins, without totals that describe no project', () => {
    const lead = leadIn('二级', shipped)
    if (lead.kind !== 'leadProjects' || !Array.isArray(lead.classes)) throw new Error('no classes')
    expect(lead.classes).toHaveLength(1)
    expect(JSON.stringify(lead.classes)).not.toContain('sum')
  })

  it('are resolved inside of what joins them', () => {
    const corpus = structuredClone(shipped)
    const { requirements } = corpus.standards.find((it) => it.category === '机场目视助航工程')!.grades.二级!
    requirements.leadProjects = { kind: 'any', of: [{ kind: 'legalPerson' }, requirements.leadProjects!] }
    const joined = leadIn('二级', corpus)
    expect(joined.kind === 'any' && joined.of[1]).toEqual(leadIn('二级', shipped))
  })
})
