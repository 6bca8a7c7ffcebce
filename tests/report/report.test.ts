import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/report/checkReport.ts'
import { reportJson } from '../../src/report/json.ts'
import { oneTimeNotice } from '../../src/report/notice.ts'
import { assessment, ID_NUMBER, law, remedies } from './filing.ts'

const report = checkReport(assessment, law)
const notice = oneTimeNotice(assessment, law, remedies)

describe('the check report', () => {
  const rows = report.items[0]!.rows
  it('has every finding, numbered, met or not', () => {
    expect(rows.map((it) => [it.number, it.key, it.result])).toEqual([
      [1, 'netAssets', '符合'],
      [2, 'technicalLead', '无法判定'],
      [3, 'constructors', '不符合'],
      [4, 'titled', '不符合'],
      [5, 'workers', '无法判定'],
    ])
  })
  it('prints money and the person as the platform does, the number masked', () => {
    expect(report.header.registeredCapital).toBe('1,000.00万元')
    expect(rows[1]?.has).toBe('旺堆 540102********1231 中级职称（结构）[职001]，相关经历4年')
  })
  it('numbers reasons within the row and gives none for what is met', () => {
    expect(rows[0]?.reasons).toEqual([])
    expect(rows[1]?.reasons).toEqual(['1. 旺堆的社会保险未知'])
    expect(rows[2]?.reasons).toEqual(['1. 建筑工程专业注册建造师应不少于5人，现有0人，缺5人'])
  })
  it('cites the law with what has changed it', () => {
    expect(rows[2]?.citation).toContain('《建筑业企业资质标准》（建市〔2014〕159号）')
    expect(rows[2]?.counted).toEqual(['旺堆'])
    expect(rows[2]?.notCounted[0]?.reasons[0]).toBe('已退休（依据：建市〔2014〕159号）')
  })
  it('never shows a whole identity number, wherever it was typed', () => {
    expect(reportJson(report, notice)).not.toContain(ID_NUMBER)
  })
})

describe('the one-time notice', () => {
  it('names refusals and deficiencies in one numbering', () => {
    expect(notice.deficiencies.map((it) => [it.number, it.key])).toEqual([
      [1, 'outOfRegion'],
      [2, 'constructors'],
      [3, 'titled'],
    ])
  })
  it('says what mends each, and which other entry does', () => {
    expect(notice.deficiencies[1]?.submit).toEqual(['补充人员5名，具备二级注册建造师（建筑工程）'])
    expect(notice.deficiencies[1]?.remedy).toEqual(remedies[0]?.acts)
    expect(notice.deficiencies[2]?.mendedBy).toEqual([2])
    expect(notice.deficiencies[2]?.submit).toEqual(['随第2条一并补正'])
  })
  it('keeps missing facts and unknown law apart', () => {
    expect(notice.missingFacts.map((it) => it.facts[0]?.pointer)).toEqual(['/enterprise/region', '/people/0/insurance'])
    expect(notice.lawUnknown.map((it) => it.key)).toEqual(['workers'])
  })
  it('carries no identity number, not even a masked one', () => {
    expect(JSON.stringify(notice)).not.toMatch(/540102/)
    expect(notice.deficiencies[1]?.notCounted[1]?.name).toBe('#4')
  })
})

describe('JSON', () => {
  it('is the same bytes for the same input, without undefined', () => {
    const again = reportJson(checkReport(assessment, law), oneTimeNotice(assessment, law, remedies))
    expect(reportJson(report, notice)).toBe(again)
    expect(again).not.toContain('undefined')
    expect(JSON.parse(again)).toEqual({ schema: 'zizhi/report@1', report, notice })
  })
  it('comes in English too', () => {
    const text = JSON.stringify(checkReport(assessment, law, { lang: 'en' }))
    expect(text).not.toMatch(/undefined|\[object/)
    expect(text).toContain('Registered constructors')
  })
})

describe('a composite requirement', () => {
  const [item] = assessment.items
  const [met, , unmet] = item!.findings
  const requirement = { kind: 'any' as const, of: [met!.requirement, unmet!.requirement] }
  const finding = {
    ...unmet!,
    requirement,
    has: { of: 'parts' as const },
    causes: [],
    notCounted: [],
    parts: [met!, unmet!],
  }
  const composed = { ...assessment, items: [{ ...item!, findings: [finding] }] }
  const row = checkReport(composed, law).items[0]!.rows[0]!

  it('shows its parts inside the row', () => {
    expect(row.requirement).toMatch(/^符合下列条件之一：\(1\) 净资产800万元以上；\(2\) /)
    expect(row.has).toMatch(/^\(1\) 注册资本1,000\.00万元；\(2\) /)
    expect(row.parts.map((it) => it.result)).toEqual(['符合', '不符合'])
  })
  it('gives the reasons of unmet parts under their headings', () => {
    expect(row.reasons).toEqual(['1. 注册建造师：建筑工程专业注册建造师应不少于5人，现有0人，缺5人'])
  })
})
