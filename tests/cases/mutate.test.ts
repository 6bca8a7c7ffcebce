import { describe, expect, it } from 'vitest'
import { mutantsOf } from '../../src/cases/mutate/mutants.ts'
import { mutate } from '../../src/cases/mutate/mutate.ts'
import { sample } from '../../src/cases/mutate/sample.ts'
import { readSurvivors } from '../../src/cases/mutate/survivors.ts'
import { parseCaseFile } from '../../src/cases/parseCases.ts'
import { lawOf, littleFiles } from './little.ts'

const standard = `
sequence: 施工总承包
category: 试人员工程
instrument: 试一号
grades:
  三级:
    requirements:
      netAssets: { kind: netAssets, atLeastWan: 100 }
      workers: { kind: people, atLeast: 2, who: { worker: { level: 中级工 } } }
      performance:
        kind: performance
        lookbackYears: 5
        atLeast: 1
        of:
          - any:
              - { what: 城市桥梁, atLeast: 1, where: [{ metric: 单跨, atLeast: 40, unit: 米 }] }
              - { what: 城市桥梁, atLeast: 2, where: [{ metric: 单跨, atLeast: 20, below: 40, unit: 米 }] }
      rumour: { kind: netAssets, atLeastWan: 50, confidence: low, unverified: [50万] }
`
const law = lawOf([
  ...littleFiles.filter((it) => !/^(standards|amendments)\//.test(it.path)),
  { path: 'standards/tested.yaml', text: standard },
])
const mutants = mutantsOf(law).filter((it) => it.kind === 'standard')

const cases = (...lines: string[]) => {
  const text = `
- about: little
  base: { qualification: 试人员工程施工总承包三级, day: 2016-06-01, profile: 宽, kind: 首次 }
  open: [rumour]
  cases:
${lines.map((it) => `    - ${it}`).join('\n')}
`
  const parsed = parseCaseFile('tested.cases.yaml', text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return [parsed.value]
}
const rumour = 'undetermined: { rumour: [lawUnverified] }'
const same = `{ name: as it stands, expect: { outcome: undetermined, ${rumour} } }`
const fewer = `{ name: one worker fewer, change: [{ remove: 1, of: { worker: any } }], expect: { outcome: unmet, unmet: { workers: [peopleShort] }, ${rumour} } }`

const end = (report: ReturnType<typeof mutate>, id: string) => {
  const ends = (list: readonly { mutant: { id: string } }[]) => list.some((it) => it.mutant.id.endsWith(id))
  return ends(report.survivors) ? 'survived' : ends(report.equivalents) ? 'equivalent' : 'caught'
}

describe('mutation', () => {
  const loose = mutate(mutants, { law, cases: cases(same) })
  const tight = mutate(mutants, { law, cases: cases(same, fewer) })

  it('reports what no case notices, and a case that is added notices it', () => {
    expect(end(loose, 'workers/atLeast:figure=3')).toBe('caught')
    expect(end(loose, 'workers/atLeast:figure=1')).toBe('survived')
    expect(end(tight, 'workers/atLeast:figure=1')).toBe('caught')
    expect(tight.score).toBeGreaterThan(loose.score)
    expect(tight.caught + tight.survived + tight.equivalent).toBe(tight.total)
    expect(tight.total).toBe(mutants.length)
  })

  it('counts a wider bound below a larger project as the same law, a narrower one not', () => {
    expect(
      tight.equivalents.filter((it) => it.equivalence === 'largerServes').map((it) => it.mutant.path.at(-1)),
    ).toEqual(['below', 'below'])
    expect(end(tight, 'where/0/below:figure=41')).toBe('equivalent')
    expect(end(tight, 'where/0/below:figure=39')).toBe('survived')
  })

  it('counts figures of an unverified line as the same law, its absence not', () => {
    expect(end(tight, 'rumour/atLeastWan:figure=51')).toBe('equivalent')
    expect(end(tight, 'rumour:dropRequirement')).toBe('caught')
  })

  it('sums up by operator and by file', () => {
    const { byOperator, byFile } = tight
    expect(Object.keys(byFile)).toEqual(['standards/tested.yaml'])
    const sum = Object.values(byOperator).reduce((total, it) => total + it.caught, 0)
    expect(sum).toBe(tight.caught)
  })

  it('does not use a case that the law itself fails', () => {
    const wrong = '{ name: wrong, expect: { outcome: met } }'
    const { unsound, score } = mutate(mutants, { law, cases: cases(same, wrong) })
    expect(unsound).toEqual(['tested.cases.yaml: little: wrong'])
    expect(score).toBe(loose.score)
  })

  it('explains survivors, and tells explanations that nothing needs', () => {
    const explanations = [
      { id: '.*workers/atLeast:figure=1', why: 'a test' },
      { id: '.*workers/atLeast:figure=3', why: 'never needed' },
      { id: 'nothing like it', why: 'of a mutant that was not tried' },
    ]
    const report = mutate(mutants, { law, cases: cases(same), explanations })
    expect(report.survivors.filter((it) => it.why !== undefined).map((it) => it.why)).toEqual(['a test'])
    expect(report.staleExplanations).toEqual(['.*workers/atLeast:figure=3'])
    expect(report.score).toBe(loose.score)
  })

  it('tells how far it is', () => {
    const steps: number[] = []
    mutate(mutants.slice(0, 3), { law, cases: cases(same), onProgress: (done) => steps.push(done) })
    expect(steps).toEqual([1, 2, 3])
  })
})

describe('sample', () => {
  const list = Array.from({ length: 100 }, (_, i) => i)
  it('is the same for a seed, another for another, and in order', () => {
    const first = sample(list, 10, 1)
    expect(first).toHaveLength(10)
    expect(sample(list, 10, 1)).toEqual(first)
    expect(sample(list, 10, 2)).not.toEqual(first)
    expect(first.toSorted((a, b) => a - b)).toEqual(first)
    expect(sample(list, 1000, 1)).toEqual(list)
  })
})

describe('survivors.yaml', () => {
  it('is read with the place of what is wrong', () => {
    expect(readSurvivors([])).toEqual({ explanations: [], problems: [] })
    const text = '- { id: a.*, why: b }\n'
    expect(readSurvivors([{ path: 'survivors.yaml', text }]).explanations).toEqual([{ id: 'a.*', why: 'b' }])
    const problem = (it: string) => readSurvivors([{ path: 'survivors.yaml', text: it }]).problems[0]
    expect(problem('- { id: a, wyh: b }\n')).toMatchObject({ file: 'survivors.yaml', line: 1 })
    expect(problem('- { id: a, why: b }\n- { id: "(", why: b }\n')).toMatchObject({ line: 2, severity: 'error' })
    expect(problem('- [')).toMatchObject({ code: 'yaml-syntax' })
  })
})
