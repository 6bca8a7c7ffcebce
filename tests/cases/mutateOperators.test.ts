import { describe, expect, it } from 'vitest'
import type { Mutant } from '../../src/cases/mutate/mutant.ts'
import { mutantsOf } from '../../src/cases/mutate/mutants.ts'
import { operators } from '../../src/cases/mutate/operators/index.ts'
import { consolidate, withStandardsOf } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { parseQualification } from '../../src/domain/qualification.ts'
import { lawOf, littleFiles } from './little.ts'

const law = lawOf(littleFiles)
const before = JSON.stringify(law.corpus)
const mutants = mutantsOf(law)

const found = (id: string): Mutant => {
  const mutant = mutants.find((it) => it.id === id)
  if (mutant === undefined) throw new Error(`${id} is not among:\n${near(id)}`)
  return mutant
}
const near = (id: string) =>
  mutants
    .map((it) => it.id)
    .filter((it) => it.startsWith(id.slice(0, id.lastIndexOf('/'))))
    .join('\n')

/** A requirement of the law on a day, as it is written. */
function requirementOn(corpus: Corpus, printed: string, key: string, day: string): unknown {
  const standard = consolidate(corpus, { day, profile: '宽' }).standard(parseQualification(printed)!)
  const line = standard?.requirements.find((it) => it.key === key)
  return line?.inForce === true ? line.requirement : undefined
}

const people = '试人员工程施工总承包三级'
const works = '试业绩工程施工总承包二级'
const assets = '试资产工程专业承包二级'
const amounts = '试数量工程专业承包一级'
const rows = '试分列工程专业承包三级'
const count = '工程监理试人次工程乙级'
const file = (printed: string) => law.corpus.standards.find((it) => printed.includes([it.category].flat()[0]!))!.file
const at = (printed: string, path: string) => `${file(printed)}#grades/${path}`

const without = (key: string) => expect.not.objectContaining({ [key]: expect.anything() })

describe('operators', () => {
  it.each([
    ['figure', at(people, '三级/requirements/titled/atLeast:figure=4'), people, 'titled', { atLeast: 4 }],
    ['figure', at(people, '三级/requirements/titled/atLeast:figure=2'), people, 'titled', { atLeast: 2 }],
    [
      'bound',
      at(assets, '二级/requirements/netAssets/atLeastWan:bound=400.000001'),
      assets,
      'netAssets',
      { atLeastWan: 400.000001 },
    ],
    [
      'bound',
      at(works, '二级/requirements/performance/of/0/any/0/where/0/atLeast:bound'),
      works,
      'performance',
      { of: [{ any: [{ where: [{ metric: '单跨', above: 40, unit: '米' }] }, {}] }, {}, {}] },
    ],
    [
      'level',
      at(people, '三级/requirements/workers/who/worker/level:level=高级工'),
      people,
      'workers',
      { who: { worker: { level: '高级工' } } },
    ],
    [
      'level',
      at(amounts, '一级/requirements/roads/of/0/where/0/atLeast:level=二级'),
      amounts,
      'roads',
      { of: [{ where: [{ atLeast: '二级' }] }, {}] },
    ],
    [
      'allAny',
      at(works, '二级/requirements/technicalLead/who/all:allAny'),
      works,
      'technicalLead',
      { who: { any: [{ experienced: {} }, { titled: {} }] } },
    ],
    ['allAny', at(assets, '二级/requirements/office:allAny'), assets, 'office', { kind: 'all' }],
    [
      'allAny',
      at(assets, '二级/requirements/equipment/of/1/any:allAny'),
      assets,
      'equipment',
      { of: [{}, { what: '平地机', atLeast: 1 }, { what: '平地机', atLeast: 2 }, {}] },
    ],
    ['dropRequirement', at(people, '三级/requirements/titled:dropRequirement'), people, 'titled', undefined],
    ['dropLine', at(rows, '三级/requirements/registered/lines/0:dropLine'), rows, 'registered', { lines: [{}] }],
    [
      'dropPart',
      at(people, '三级/requirements/constructors/ofWhich/0:dropPart'),
      people,
      'constructors',
      without('ofWhich'),
    ],
    [
      'dropCovering',
      at(people, '三级/requirements/titled/covering/0:dropCovering'),
      people,
      'titled',
      { covering: [['给排水', '电气']] },
    ],
    [
      'dropCovering',
      at(people, '三级/requirements/titled/covering/1/0:dropCovering'),
      people,
      'titled',
      { covering: ['结构', ['电气']] },
    ],
    ['dropClass', at(works, '二级/requirements/performance/of/1:dropClass'), works, 'performance', { of: [{}, {}] }],
    ['dropMachine', at(assets, '二级/requirements/equipment/of/2:dropMachine'), assets, 'equipment', { of: [{}, {}] }],
    [
      'dropBranch',
      at(assets, '二级/requirements/office/of/0:dropBranch'),
      assets,
      'office',
      { of: [{ kind: 'declaration' }] },
    ],
    [
      'dropTest',
      at(works, '二级/requirements/performance/of/0/any/0/where/0:dropTest'),
      works,
      'performance',
      { of: [{ any: [without('where'), {}] }, {}, {}] },
    ],
    [
      'dropWord',
      at(people, '三级/requirements/constructors/who/registered/in/1:dropWord'),
      people,
      'constructors',
      { who: { registered: { in: ['建筑工程'] } } },
    ],
    ['dropDemand', at(count, '乙级/requirements/head/workHistory:dropDemand'), count, 'head', without('workHistory')],
  ])('%s: %s', (operator, id, printed, key, expected) => {
    const mutant = found(id)
    expect(mutant.operator).toBe(operator)
    const day = '2016-01-01'
    const changed = requirementOn(mutant.apply(), printed, key, day)
    expect(changed).not.toEqual(requirementOn(law.corpus, printed, key, day))
    expect({ changed }).toMatchObject({ changed: expected })
  })

  it('date moves what an amendment does by a day', () => {
    const later = found('instruments.yaml#instruments/1/effective:date=2018-07-02').apply()
    const earlier = found('instruments.yaml#instruments/1/effective:date=2018-06-30').apply()
    const titled = (corpus: Corpus, day: string) => requirementOn(corpus, people, 'titled', day)
    expect(titled(law.corpus, '2018-07-01')).toMatchObject({ atLeast: 2 })
    expect(titled(later, '2018-07-01')).toMatchObject({ atLeast: 3 })
    expect(titled(law.corpus, '2018-06-30')).toMatchObject({ atLeast: 3 })
    expect(titled(earlier, '2018-06-30')).toMatchObject({ atLeast: 2 })
  })

  it('dropChange and dropAct undo what an amendment does', () => {
    const change = law.corpus.amendments.findIndex((it) => it.instrument === '试二号')
    const { file: amendment } = law.corpus.amendments[change]!
    const on = (corpus: Corpus, key: string) => requirementOn(corpus, people, key, '2018-07-01')
    expect(on(law.corpus, 'workers')).toBeUndefined()
    expect(on(found(`${amendment}#changes/0:dropChange`).apply(), 'workers')).toBeDefined()
    const kept = found(`${amendment}#changes/0/drop/0:dropAct`).apply()
    expect(on(kept, 'siteManagers')).toBeDefined()
    expect(on(kept, 'workers')).toBeUndefined()
  })

  it('dropSynonym takes a name away and leaves the word', () => {
    const mutant = mutants.find((it) => it.operator === 'dropSynonym' && it.from === '汽车吊')!
    const accepted = (corpus: Corpus) =>
      consolidate(corpus, { day: '2016-01-01', profile: '宽' }).lexicon.accept('equipment', '吊车').words
    expect(accepted(law.corpus)).toContain('汽车吊')
    expect(accepted(mutant.apply())).not.toContain('汽车吊')
    expect(accepted(mutant.apply())).toContain('汽车起重机')
  })

  it('each finds something to change', () => {
    const used = new Set(mutants.map((it) => it.operator))
    expect(operators.map((it) => it.name).filter((it) => !used.has(it))).toEqual([])
  })
})

describe('mutants', () => {
  it('of standards read as their law consolidated anew', () => {
    const all = mutants.filter((it) => it.kind === 'standard')
    const some = all.filter((_, i) => i % Math.ceil(all.length / 12) === 0)
    for (const day of ['2016-01-01', '2018-07-01']) {
      const before = consolidate(law.corpus, { day, profile: '宽' })
      for (const it of some) {
        const anew = consolidate(it.apply(), { day, profile: '宽' })
        const derived = withStandardsOf(it.apply(), before)
        expect(derived.standards, it.id).toEqual(anew.standards)
        const { from, until } = anew
        expect(derived).toMatchObject({ from, ...(until === undefined ? {} : { until }) })
      }
    }
  })

  it('are named apart, change one thing, and leave the law as it is', () => {
    expect(new Set(mutants.map((it) => it.id)).size).toBe(mutants.length)
    for (const it of mutants) expect(JSON.stringify(it.apply()) === before, it.id).toBe(false)
    expect(JSON.stringify(law.corpus)).toBe(before)
  })

  it('know their place', () => {
    const { line, column, file: place } = found(at(people, '三级/requirements/titled/atLeast:figure=4'))
    const text = littleFiles.find((it) => it.path === place)!.text.split('\n')[line - 1]!
    expect(text.slice(column - 1)).toMatch(/^atLeast: 3/)
  })

  it('touch neither citations nor whom a line speaks of', () => {
    const paths = mutants.map((it) => it.path.join('/'))
    expect(paths.filter((it) => /(^|\/)(sources|clause|confidence|en|title|id|instrument)(\/|$)/.test(it))).toEqual([])
    expect(paths.filter((it) => /changes\/\d+\/where\//.test(it))).toEqual([])
  })
})
