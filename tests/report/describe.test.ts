import { describe, expect, it } from 'vitest'
import { describeStandard } from '../../src/report/describe.ts'
import { languages } from '../../src/report/locales/locale.ts'
import { renderHistory, renderStandard } from '../../src/report/render/standard.ts'
import { width } from '../../src/report/render/width.ts'
import { lawOn } from './corpus.ts'

const days = ['2015-06-01', '2017-01-01', '2024-07-20']
const strip = (text: string) => text.replaceAll('（数额未知）', '')

describe('every requirement of every standard has words', () => {
  it.each(days)('on %s', (day) => {
    const law = lawOn(day)
    expect(law.standards.length).toBeGreaterThan(0)
    for (const standard of law.standards)
      for (const lang of languages) {
        const described = describeStandard(standard, law, lang)
        const text = JSON.stringify(described)
        expect(text, described.qualification).not.toMatch(/undefined|\[object|NaN|\$category/)
        for (const line of described.lines) expect(strip(line.requirement)).not.toBe('')
      }
  })
})

describe('the law in words', () => {
  const law = lawOn('2024-07-20')
  const standard = law.standard({ sequence: '施工总承包', category: '建筑工程', grade: '三级' })!
  const textOf = (key: string, lang?: 'en') =>
    describeStandard(standard, law, lang).lines.find((it) => it.key === key)?.requirement

  it('says money, numbers, sub-lines and covered fields', () => {
    expect(textOf('netAssets')).toBe('净资产800万元以上')
    expect(textOf('constructors')).toBe(
      '建筑工程、机电工程专业注册建造师合计不少于5人，其中建筑工程专业注册建造师不少于4人',
    )
    expect(textOf('titled')).toBe(
      '中级以上职称人员不少于6人，限建筑工程相关专业（结构、给排水、暖通、电气），且结构、给排水、电气专业齐全',
    )
    expect(textOf('technicalLead')).toBe(
      '技术负责人：具有5年以上工程施工技术管理经历，且具有结构专业中级以上职称或建筑工程专业注册建造师执业资格',
    )
    expect(textOf('workers')).toBe('中级工以上技术工人不少于30人')
  })

  it('says the same in English', () => {
    expect(textOf('netAssets', 'en')).toBe('Net assets of at least CNY 8,000,000')
    expect(textOf('workers', 'en')).toMatch(/^At least 30 skilled workers/)
  })

  it('tells what has happened to a requirement', () => {
    const line = describeStandard(standard, law).lines.find((it) => it.key === 'siteManagers')!
    expect(line.inForce).toBe(false)
    expect(line.state).toBe('已取消考核')
    expect(line.history.map((it) => it.act)).toEqual(['enacted', 'dropped'])
    expect(line.history[1]?.text).toContain('2018-11')
  })

  it('fits a terminal of 100 columns', () => {
    for (const lang of languages)
      for (const line of renderStandard(describeStandard(standard, law, lang)).split('\n'))
        expect(width(line)).toBeLessThanOrEqual(100)
  })

  it('prints a history of one requirement', () => {
    const text = renderHistory(describeStandard(standard, law), { key: 'siteManagers', format: 'markdown' })
    expect(text).toContain('取消考核')
    expect(text).not.toContain('净资产')
  })
})
