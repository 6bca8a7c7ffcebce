import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { impactHtml } from '../../src/batch/compare/report/html.ts'
import { type ImpactOptions, impactReport } from '../../src/batch/compare/report/impactReport.ts'
import { impactMarkdown } from '../../src/batch/compare/report/markdown.ts'
import { renderImpact } from '../../src/batch/compare/report/terminal.ts'
import { emptySummary } from '../../src/batch/summary.ts'
import { withReform } from '../../src/corpus/reform.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { width } from '../../src/report/render/width.ts'
import { generatedLines } from './filings.ts'
import { streamOf, textOf } from './inputs.ts'

const text = await readFile(fileURLToPath(new URL('../../fixtures/reforms/invented.yaml', import.meta.url)), 'utf8')
const reform = withReform(shipped, { path: 'reform.yaml', text }, '2025-01-01').amendment!
const input = () => streamOf(generatedLines(60, ['建筑工程施工总承包二级', '市政公用工程施工总承包二级']).join('\n'))
const options: ImpactOptions = { corpus: shipped, profile: '全国', compare: { reform } }
const { summary } = await textOf(input(), options)
const report = impactReport(summary, options)
const inEnglish = impactReport(summary, { ...options, lang: 'en' })

describe('the report of an impact', () => {
  it('counts items by outcome, by standard and by requirement', () => {
    const { outcomes, standards, moves, requirements } = report
    const items = (side: 'a' | 'b') => outcomes.reduce((sum, it) => sum + it[side], 0)
    expect([items('a'), items('b')]).toEqual([60, 60])
    expect(standards.map((it) => [it.category, it.grade, it.items])).toEqual([
      ['市政公用工程', '二级', 30],
      ['建筑工程', '二级', 30],
    ])
    const met = (side: 'metByA' | 'metByB') => standards.reduce((sum, it) => sum + it[side], 0)
    expect(outcomes[0]).toMatchObject({ outcome: 'met', a: met('metByA'), b: met('metByB') })
    const { lost, gained } = summaryOf(moves)
    expect(lost).toBe(standards[0]!.lost)
    expect(gained).toBe(standards[0]!.gained + standards[1]!.gained)
    expect(Math.min(lost, gained)).toBeGreaterThan(0)
    for (const it of standards) expect(it.metByB).toBe(it.metByA - it.lost + it.gained + it.others.reduce(fromMet, 0))
    expect(requirements.map((it) => it.count)).toEqual(requirements.map((it) => it.count).toSorted((a, b) => b - a))
    expect(requirements).toContainEqual({
      qualification: '市政公用工程施工总承包二级',
      item: '企业资产 · 净资产',
      from: 'met',
      to: 'unmet',
      text: '符合→不符合',
      count: expect.any(Number),
      reasons: [{ text: '净资产（按注册资本考核）不足4500万元', count: expect.any(Number) }],
    })
    expect(report.changes).toEqual([
      { qualification: '市政公用工程施工总承包二级', changes: ['净资产：4000 → 4500 万元'] },
      { qualification: '建筑工程施工总承包二级', changes: ['净资产：4000 → 3000 万元'] },
    ])
  })

  const summaryOf = (moves: typeof report.moves) => ({
    lost: moves.find((it) => it.from === 'met' && it.to === 'unmet')?.count ?? 0,
    gained: moves.find((it) => it.from === 'unmet' && it.to === 'met')?.count ?? 0,
  })
  const fromMet = (sum: number, it: { from: string; to: string; count: number }) =>
    sum + (it.to === 'met' ? it.count : 0) - (it.from === 'met' ? it.count : 0)

  it('names what is compared', () => {
    const facts = Object.fromEntries(report.facts.map((it) => [it.label, it.text]))
    expect(facts['甲']).toBe('申报受理之日的标准，全国')
    expect(facts['乙']).toContain('未颁布，视为已施行')
    expect(facts['方案说明']).toContain('虚构')
    const dated = impactReport(summary, { corpus: shipped, asOf: '2024-07-20', compare: { day: '2016-01-01' } })
    expect(dated.facts.slice(0, 2).map((it) => it.text)).toEqual([
      '2024-07-20的标准，西藏自治区',
      '2016-01-01的标准，西藏自治区（人员、证书、社会保险等仍以2024-07-20为准）',
    ])
  })

  it('fits a terminal of a hundred columns, in either language', () => {
    for (const it of [report, inEnglish])
      for (const line of renderImpact(it).split('\n')) expect(width(line)).toBeLessThanOrEqual(100)
  })

  it('says the same in Markdown', () => {
    const markdown = impactMarkdown(report)
    const [first] = report.standards
    expect(markdown).toContain('# 标准变动影响')
    const { items, metByA, metByB, lost, gained } = first!
    expect(markdown).toContain(
      `| 施工总承包 | 市政公用工程 | 二级 | ${items} | ${metByA} | ${metByB} | ${lost} | ${gained} |`,
    )
    expect(impactMarkdown(inEnglish)).toContain('| general contracting | building works | grade 2 | 30 |')
  })

  it('is one page that runs and loads nothing, with a bar for every number', () => {
    const html = impactHtml(report)
    expect(html).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(html).not.toMatch(/<script|<link|<img|(src|href)=|url\(|@import/i)
    expect(html.match(/<svg /g)).toHaveLength(2)
    const labels = [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((it) => it[1])
    const [first, second] = report.standards
    for (const it of [second!.gained, first!.lost, report.outcomes[0]!.a, report.outcomes[0]!.b])
      expect(labels).toContain(String(it))
    const bars = [...html.matchAll(/<rect x="[\d.]+" y="(\d+)" width="([\d.]+)" height="26"/g)]
    for (const y of new Set(bars.map((it) => it[1]))) {
      const wide = bars.filter((it) => it[1] === y).reduce((sum, it) => sum + Number(it[2]), 0)
      expect(wide).toBeCloseTo(910, 0)
    }
  })

  it('escapes what a reform calls itself', () => {
    const named = { ...reform, instrument: '<script>|x*', note: '"><img src=x>' }
    const it = impactReport(summary, { ...options, compare: { reform: named } })
    expect(impactHtml(it)).not.toMatch(/<script|<img/)
    expect(impactMarkdown(it)).not.toMatch(/<script|<img/)
  })

  it('says that nothing moved', async () => {
    for (const it of [
      emptySummary(),
      (await textOf(input(), { ...options, compare: { day: '2100-01-01' } })).summary,
    ]) {
      const still = impactReport(it, { ...options, compare: { day: '2100-01-01' } })
      for (const text of [renderImpact(still), impactMarkdown(still), impactHtml(still)])
        expect(text).toContain('没有一项申请事项的结论变动。')
    }
    const elsewhere = impactReport(emptySummary(), options)
    expect(renderImpact(elsewhere)).toContain('甲、乙相同')
  })
})
