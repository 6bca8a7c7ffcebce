import { describe, expect, it } from 'vitest'
import type { Assessment, Finding } from '../../src/assess/finding.ts'
import { checkReport } from '../../src/report/checkReport.ts'
import { describeStandard } from '../../src/report/describe.ts'
import type { Lang } from '../../src/report/locales/locale.ts'
import { oneTimeNotice } from '../../src/report/notice.ts'
import { describeProblem } from '../../src/report/problems.ts'
import { renderHistory } from '../../src/report/render/standard.ts'
import { renderTerminal } from '../../src/report/render/terminal.ts'
import { lawOn } from './corpus.ts'
import { who } from './examples.ts'
import { assessment, law } from './filing.ts'

const people = Array.from({ length: 7 }, (_, i) => ({ id: `q${i}`, name: `人员${i}` }))
const [item] = assessment.items
const open: Finding = {
  ...item!.findings.find((it) => it.key === 'constructors')!,
  verdict: 'undetermined',
  has: { of: 'people', unit: '人次', lines: [{ who, needs: 5, sure: 1, possible: 1 }], seated: [] },
  causes: [
    { code: 'peopleShort', who, unit: '人', needs: 5, has: 1, by: 4, sub: false },
    { code: 'mayCount', count: 0 },
  ],
  notCounted: [],
  missing: people.map(({ id }, i) => ({ pointer: `/people/${i}/registrations`, fact: 'registrations', person: id })),
}
const asked: Assessment = {
  ...assessment,
  items: [{ ...item!, missing: [], refusals: [], findings: [open] }],
  snapshot: { ...assessment.snapshot, people },
}
const reasons = (lang?: Lang) => checkReport(asked, law, lang === undefined ? {} : { lang }).items[0]!.rows[0]!.reasons

describe('what cannot be judged yet', () => {
  it('is no shortage, and a list that nobody has is said once', () => {
    expect(reasons()).toEqual([
      '1. 建筑工程专业注册建造师目前可确认1人，应不少于5人，其余待核实',
      '2. 注册证书：人员0、人员1、人员2、人员3、人员4等7人未提供',
    ])
    expect(reasons('en')[0]).toMatch(/: 1 confirmed so far, 5 needed, the rest to be verified$/)
    expect(reasons('en')[1]).toBe('2. registrations of 人员0, 人员1, 人员2, 人员3, 人员4 and 2 others: not provided')
  })
  it('keeps pointers in the data of the notice only', () => {
    const notice = oneTimeNotice(asked, law, [])
    expect(notice.missingFacts[0]?.facts).toHaveLength(7)
    expect(renderTerminal(checkReport(asked, law), notice)).not.toContain('/people/')
  })
  it('counts one certificate as one in English', () => {
    const row = checkReport(asked, law, { lang: 'en' }).items[0]!.rows[0]!
    expect(row.has).toMatch(/^1 certificate of registered constructors/)
  })
})

describe('the history of a standard', () => {
  const standards = ['2024-07-20', '2025-06-01'].flatMap((day) => {
    const on = lawOn(day)
    return on.standards.map((it) => ({ it, on }))
  })
  const texts = (lang: Lang) => standards.map(({ it, on }) => renderHistory(describeStandard(it, on, lang)))

  it('has no path, no cell of a table and no bare profile', () => {
    const changed = (['zh-CN', 'en'] as const).flatMap(texts).join('\n')
    expect(changed).not.toMatch(/[A-Za-z]+\/(?:atLeast|of|platformGrades)/)
    expect(changed.match(/(?:原规定|before)[^\n]*(?:见附表|see the table)/)).toBeNull()
    expect(changed).toContain('西藏自治区口径')
    expect(changed).toContain('the reading of 西藏')
    expect(changed).toMatch(/修改：工程业绩第3\s*类/)
  })
  it('keeps English notes out of Chinese', () => {
    const zh = texts('zh-CN').join('\n')
    expect(zh).toContain('部分内容未经官方文本核实')
    expect(zh).not.toMatch(/[a-z]{3,} [a-z]{2,} /)
  })
  it('tells of the end of a grade', () => {
    const ended = standards.find(({ it }) => it.cancelled !== undefined)!
    expect(renderHistory(describeStandard(ended.it, ended.on))).toMatch(/状态：自\d{4}-\d\d-\d\d起取消/)
  })
})

it('does not quote a unit that is not there', () => {
  const problem = { code: 'wrongUnit', pointer: '/projects/0', allowed: ['米'] } as const
  expect(describeProblem(problem)).not.toContain('?')
  expect(describeProblem(problem, 'en')).not.toContain('?')
})
