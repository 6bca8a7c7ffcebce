import { describe, expect, it } from 'vitest'
import { corpusStats } from '../../src/corpus/stats.ts'
import { standardTexts } from '../../src/corpus/texts.ts'
import { load, shippedFiles } from './rules.ts'

const shipped = load(shippedFiles).corpus!

describe('the counts of a corpus', () => {
  const { total, sequences } = corpusStats(shipped)
  const parts = Object.values(sequences)

  it('add up over the sequences', () => {
    for (const key of ['standards', 'grades', 'unknownFigures', 'unstatedTexts', 'unverified'] as const)
      expect(parts.reduce((sum, it) => sum + it[key], 0)).toBe(total[key])
    for (const key of ['high', 'medium', 'low'] as const)
      expect(parts.reduce((sum, it) => sum + it.requirements[key], 0)).toBe(total.requirements[key])
    expect(total.grades).toBe(standardTexts(shipped).length)
  })

  it('see what an amendment has made doubtful, and texts inside of others', () => {
    const corpus = structuredClone(shipped)
    const amendment = corpus.amendments.find((it) => it.instrument === '建市规〔2023〕3号')!
    for (const change of amendment.changes) if (change.confidence === 'low') change.confidence = 'high'
    const before = corpusStats(corpus).total
    // 桥梁工程 and 隧道工程 of 一级
    expect(total.requirements.low).toBe(before.requirements.low + 2)
    const { requirements } = corpus.standards.find((it) => it.category === '建筑工程')!.grades.三级!
    requirements.inside = { kind: 'any', of: [{ kind: 'legalPerson' }, { kind: 'unstated', about: '甲' }] }
    requirements.netAssets = { kind: 'netAssets', atLeastWan: 'unknown' }
    const after = corpusStats(corpus).total
    expect(after.unstatedTexts).toBe(before.unstatedTexts + 1)
    expect(after.unknownFigures).toBe(before.unknownFigures + 1)
  })
})
