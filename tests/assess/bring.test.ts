import { describe, expect, it } from 'vitest'
import { bring } from '../../src/assess/credentials/bring.ts'
import { buildLexicon } from '../../src/corpus/lexicon.ts'
import { assess, compile, consolidate, mend, remediesFor, shippedCorpus } from '../../src/index.ts'

const lexicon = buildLexicon(shippedCorpus.vocabulary)

describe('what a new worker must bring', () => {
  it('names a trade only where the law names one', () => {
    expect(bring({ worker: { level: '中级工' } }, lexicon)).toEqual({ skills: [{ level: '中级工' }] })
    expect(bring({ worker: { level: '中级工', suchAs: ['焊工'] } }, lexicon).skills).toEqual([
      { trade: '焊工', level: '中级工' },
    ])
    expect(bring({ worker: { level: '中级工', in: ['电工'] } }, lexicon).skills).toEqual([
      { trade: '电工', level: '中级工' },
    ])
    expect(bring({ worker: {} }, lexicon, ['木工']).skills![0]).toMatchObject({ trade: '木工' })
  })

  it('is enough without a trade', () => {
    const day = '2016-06-01'
    const plan = compile(consolidate(shippedCorpus, { day, profile: '全国' }))
    const qualification = { sequence: '施工总承包', category: '建筑工程', grade: '三级' } as const
    const empty = {
      enterprise: { name: '高原建设有限公司' },
      people: [],
      application: { kind: '首次' as const, acceptedOn: day, items: [{ qualification }] },
    }
    const mended = mend(empty, remediesFor(plan, assess(plan, empty)), plan)
    const workers = mended.people!.flatMap((it) => it.skills ?? [])
    expect(workers).toHaveLength(30)
    expect(workers.every((it) => it.trade === undefined)).toBe(true)
    expect(assess(plan, mended).items[0]!.findings.find((it) => it.key === 'workers')!.verdict).toBe('met')
  })
})
