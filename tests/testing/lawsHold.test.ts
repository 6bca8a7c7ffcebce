import { describe, expect, it } from 'vitest'
import { LawBroken, lawsHold, loadRules } from '../../src/testing/index.ts'
import { shipped } from '../laws/corpora.ts'

const text = (constructors: number) => `
sequence: 专业承包
category: 试验隧道工程
instrument: 建市〔2014〕159号
confidence: high
grades:
  二级:
    requirements:
      netAssets: { kind: netAssets, atLeastWan: 800 }
      constructors: { kind: people, atLeast: ${constructors}, who: { registered: { as: 注册建造师, in: [公路工程] } } }
  三级:
    requirements:
      netAssets: { kind: netAssets, atLeastWan: 400 }
      constructors: { kind: people, atLeast: 3, who: { registered: { as: 注册建造师, in: [公路工程] } } }
`

const corpusWith = (constructors: number) => loadRules({ 'standards/own.yaml': text(constructors) }, shipped)
// A day on which every kind of application assesses the grade’s own people.
const options = { day: '2016-06-01', profile: '全国', numRuns: 60, seed: 7 }
const own = '试验隧道工程专业承包二级'

function breach(run: () => unknown): LawBroken {
  try {
    run()
  } catch (error) {
    if (error instanceof LawBroken) return error
    throw error
  }
  throw new Error('no law is broken')
}

describe('lawsHold', () => {
  it('tries every law of the book on a standard of one’s own', () => {
    const held = lawsHold(corpusWith(5), own, options)
    expect(held.map((it) => it.law)).toEqual([1, 2, 3, 4, 5, 6, 7, 10])
    for (const { runs } of held) expect(runs).toBeGreaterThanOrEqual(60)
  })

  it('names the law that a standard breaks, the least filing, and how to see it again', () => {
    const corpus = corpusWith(2)
    const found = breach(() => lawsHold(corpus, own, options))
    expect(found.law).toBe(4)
    expect(found.message).toContain('law 4 does not hold for 试验隧道工程专业承包二级')
    expect(found.message).toContain('constructors is met for 二级, unmet for 三级')
    expect(found.message).toContain(`seed: 7, path: '${found.path}'`)
    const [filing] = found.counterexample as [{ snapshot: { people: unknown[] } }]
    expect(filing.snapshot.people).toHaveLength(2)

    const { seed, path } = found
    const again = breach(() => lawsHold(corpus, own, { ...options, laws: [4], seed: seed!, path: path! }))
    expect(again.counterexample).toEqual(found.counterexample)
  })

  it('lets a standard’s author declare what the law itself does not let follow', () => {
    expect(lawsHold(corpusWith(2), own, { ...options, laws: [4], exceptions: ['constructors'] })).toHaveLength(1)
  })

  it('refuses a standard that the law of the day does not have', () => {
    expect(() => lawsHold(shipped, own, options)).toThrow(RangeError)
    expect(() => lawsHold(shipped, '不是资质', options)).toThrow(RangeError)
  })
})

describe('loadRules', () => {
  it('says where a file is wrong', () => {
    const wrong = text(5).replace('atLeastWan: 800', 'atLeast: 800')
    expect(() => loadRules({ 'standards/own.yaml': wrong }, shipped)).toThrow(
      /standards\/own\.yaml:9:\d+: unknown-field/,
    )
  })
})
