import { describe, expect, it } from 'vitest'
import { consolidate, type Law } from '../../../src/corpus/consolidate.ts'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import { loadCorpus } from '../../../src/corpus/load.ts'
import { stretchesOf } from '../../../src/corpus/strength/stretches.ts'
import { parseQualification } from '../../../src/domain/qualification.ts'
import { changesBetween } from '../../../src/report/compare/changes.ts'
import { compareLaws } from '../../../src/report/compare/compareLaws.ts'
import { compareStandards } from '../../../src/report/compare/compareStandards.ts'
import { comparisonHtml, lawComparisonHtml } from '../../../src/report/compare/render/html.ts'
import { comparisonMarkdown, lawComparisonMarkdown } from '../../../src/report/compare/render/markdown.ts'
import { renderComparison, renderLawComparison } from '../../../src/report/compare/render/terminal.ts'
import type { Side } from '../../../src/report/compare/side.ts'
import { languages } from '../../../src/report/index.ts'
import { width } from '../../../src/report/render/width.ts'
import { shippedFiles } from '../../corpus/rules.ts'

const corpus: Corpus = loadCorpus(shippedFiles, 'test').corpus!
const law = (day: string, profile = '全国') => consolidate(corpus, { day, profile })
const [before, after] = [law('2016-10-31'), law('2016-11-01')]
const side = (of: Law, printed: string, route?: string): Side => {
  const standard = of.standard(parseQualification(printed)!)!
  return { law: of, standard, ...(route === undefined ? {} : { route: of.routes.find((it) => it.id === route)! }) }
}
const second = '建筑工程施工总承包二级'

describe('compareStandards', () => {
  it('says what an amendment dropped and changed, and which amendment', () => {
    const it = compareStandards(side(before, second), side(after, second))
    expect(it.count).toMatchObject({ onlyA: 4, onlyB: 0, changed: 1 })
    for (const line of it.lines.filter(({ state }) => state !== 'same'))
      expect(line.by.join()).toContain('建市〔2016〕226号')
    expect(it.lines.find(({ state }) => state === 'changed')!.changes.map(({ text }) => text)).toContain(
      '第3类 第1种 建筑面积 10000 → 60000 平方米',
    )
  })

  it('is the mirror of the comparison the other way round', () => {
    const [there, back] = [
      compareStandards(side(before, second), side(after, second)),
      compareStandards(side(after, second), side(before, second)),
    ]
    expect(back.count).toEqual({ ...there.count, onlyA: there.count.onlyB, onlyB: there.count.onlyA })
  })

  it('cites the route that leaves a requirement out', () => {
    const now = law('2023-01-01')
    const it = compareStandards(side(now, second), side(now, second, '直接申请二级'))
    const performance = it.lines.find((line) => line.a?.key === 'performance')!
    expect(performance.state).toBe('onlyA')
    expect(performance.by.join()).toContain('建办市函〔2022〕361号')
    expect(it.lines.find((line) => line.b?.key === 'workers')).toMatchObject({ state: 'onlyB' })
  })

  it('cites the profile that adds a requirement', () => {
    const supervision = '工程监理房屋建筑工程专业乙级'
    const it = compareStandards(side(law('2025-01-01'), supervision), side(law('2025-01-01', '西藏'), supervision))
    const capital = it.lines.find((line) => line.b?.key === 'registeredCapital')!
    expect(capital).toMatchObject({ state: 'onlyB', by: [expect.stringContaining('西藏')] })
  })

  it('follows what a text refers to in another grade', () => {
    const third = '建筑工程施工总承包三级'
    const it = compareStandards(side(before, third), side(after, third))
    expect(it.lines.find((line) => line.state === 'changed')).toMatchObject({
      b: { key: 'leadProjects' },
      by: [expect.any(String)],
    })
  })
})

describe('over the whole shipped law', () => {
  it('finds no difference between a law and itself', () => {
    for (const it of stretchesOf(corpus, '全国')) expect(compareLaws(it, it).differing).toEqual([])
  })

  it('finds a difference wherever an event lies between, and words it in both languages', () => {
    const laws = [...stretchesOf(corpus, '西藏')]
    for (const [i, later] of laws.slice(1).entries())
      for (const lang of languages) {
        const compared = compareLaws(laws[i]!, later, {}, { lang })
        for (const one of compared.differing)
          for (const { changes, state, by } of one.lines) {
            expect(state === 'same' || by.length > 0).toBe(true)
            for (const { text } of changes) expect(text).not.toMatch(/undefined|\[object|NaN/)
          }
        const eventful = later.standards.filter((it) =>
          it.requirements.some(({ history }) =>
            history.some(({ act, effective }) => act === 'dropped' && effective === later.from),
          ),
        )
        const names = compared.differing.map((it) => it.b.qualification)
        expect(names.length).toBeGreaterThanOrEqual(
          eventful.filter((it) => laws[i]!.standard(it.qualification) !== undefined).length,
        )
      }
  })

  it('tells any two neighbouring grades apart', () => {
    for (const higher of after.standards) {
      const lower = after.standards[after.standards.indexOf(higher) + 1]
      if (lower === undefined || lower.qualification.category !== higher.qualification.category) continue
      const compared = compareStandards(
        { law: after, standard: higher },
        { law: after, standard: lower },
        { lang: 'en' },
      )
      for (const { changes } of compared.lines)
        for (const { text } of changes) expect(text).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('changes a requirement exactly where its changes are not empty', () => {
    const wording = ({ requirement }: { requirement: object }) => JSON.stringify(requirement)
    for (const it of after.standards)
      for (const one of it.requirements) {
        const old = before.standard(it.qualification)?.requirements.find(({ key }) => key === one.key)
        if (old !== undefined && wording(old) === wording(one))
          expect(changesBetween(old.requirement, one.requirement)).toEqual([])
      }
  })
})

describe('renderers', () => {
  const it2 = compareStandards(side(before, second), side(after, second))
  const all = compareLaws(before, after, { category: '建筑工程' })

  it('keeps to 100 columns', () => {
    for (const text of [renderComparison(it2), renderLawComparison(all)])
      for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(100)
  })

  it('says that nothing differs', () => {
    const same = compareStandards(side(before, second), side(before, second))
    expect(renderComparison(same)).toContain('两者要求相同')
  })

  it('escapes what stands in names', () => {
    const named = compareStandards(side(before, second), side(after, second), { reform: '<script>*x*' })
    expect(comparisonHtml(named)).toContain('&lt;script&gt;')
    expect(comparisonHtml(named)).not.toContain('<script>')
    expect(comparisonMarkdown(named)).toContain('\\*x\\*')
  })

  it('shows the same differences in every format', () => {
    const figure = '10000 → 60000 平方米'
    for (const text of [renderComparison(it2), comparisonMarkdown(it2), comparisonHtml(it2)])
      expect(text).toContain(figure)
    for (const text of [lawComparisonMarkdown(all), lawComparisonHtml(all)]) expect(text).toContain(figure)
  })
})
