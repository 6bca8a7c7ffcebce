import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { RULES, zizhi } from './runCli.ts'

const second = '建筑工程施工总承包二级'
const diff = (...argv: string[]) => zizhi(['standard', 'diff', ...argv])
const json = async (...argv: string[]) => {
  const { code, out, err } = await diff(...argv, '--format', 'json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
async function reform(text: string): Promise<string> {
  const path = join(await newFolder(), 'reform.yaml')
  await writeFile(path, text)
  return path
}
const halved = `instrument: 改革草案
changes:
  - where: { sequence: 施工总承包, category: 建筑工程, grade: 二级 }
    set: { netAssets/atLeastWan: 2000 }
`

describe('zizhi standard diff', () => {
  it('compares two days; B takes what it leaves out from A', async () => {
    const it = await json(`${second}@2016-10-31`, '@2016-11-01')
    expect(it).toMatchObject({ count: { onlyA: 4, changed: 1 }, a: { day: '2016-10-31' }, b: { day: '2016-11-01' } })
    expect(it).toEqual(await json(`${second}@2016-10-31`, `${second}@2016-11-01`))
  })

  it('compares two routes, two grades, two profiles', async () => {
    expect(await json(`${second}#升级`, '#直接申请二级')).toMatchObject({
      a: { route: '升级' },
      b: { route: '直接申请二级' },
    })
    const grades = await json('建筑工程施工总承包一级@2016-10-31', `${second}`)
    expect(grades.lines[0].changes).toMatchObject([{ text: '10000 → 4000 万元' }])
    const profiles = await json('房屋建筑工程监理乙级~全国', '~西藏')
    expect(profiles).toMatchObject({ a: { profile: '全国' }, b: { profile: '西藏自治区' }, count: { onlyA: 0 } })
    expect(profiles.count.onlyB).toBeGreaterThan(0)
  })

  it('reads B with a reform, from the day compared where it names none', async () => {
    const file = await reform(halved)
    const it = await json(second, '--reform', file)
    expect(it).toMatchObject({ reform: '改革草案', count: { changed: 1, onlyA: 0, onlyB: 0 } })
    expect(it.lines.find((line: { state: string }) => line.state === 'changed')).toMatchObject({
      changes: [{ text: '4000 → 2000 万元' }],
      by: [expect.stringContaining('改革草案')],
    })
    expect((await diff(second, '--reform', file, '--lang', 'en')).out).toContain('CNY 40,000,000 → CNY 20,000,000')
    expect(await json('--all', '--reform', file)).toMatchObject({ count: { differing: 1 } })
  })

  it('says that a reform takes effect too late', async () => {
    const { code, err } = await diff(
      second,
      '--reform',
      await reform(halved.replace('changes:', 'effective: 2030-01-01\nchanges:')),
    )
    expect(code).toBe(0)
    expect(err).toContain('2030-01-01')
  })

  it.each([
    ['drop: [nobody]', ':3:5:', 'amendment-hits-nothing'],
    ['dorp: [netAssets]', ':4:5:', 'unknown-field'],
    ['set: { netAssets/atLeastWan: much }', ':4:5:', 'bad-path'],
    ['drop: [', ':5:1:', 'yaml-syntax'],
  ])('points at %s of a bad reform and ends with 3', async (act, place, code) => {
    const file = await reform(halved.replace('set: { netAssets/atLeastWan: 2000 }', act))
    const ran = await diff(second, '--reform', file)
    expect(ran).toMatchObject({ code: 3, out: '' })
    expect(ran.err).toContain(`(${code})`)
    expect(ran.err).toMatch(/reform\.yaml:\d+:\d+:/)
    expect(ran.err).toContain(`${file}${place}`)
  })

  it('lists every standard that differs, of a sequence or a category', async () => {
    const days = ['--all', '--from', '2016-10-31', '--to', '2016-11-01']
    const all = await json(...days)
    const one = await json(...days, '--category', '建筑')
    expect(one.differing.map((it: { b: { qualification: string } }) => it.b.qualification)).toEqual([
      '建筑工程施工总承包一级',
      second,
      '建筑工程施工总承包三级',
    ])
    const general = await json(...days, '--sequence', '施工总承包')
    expect(general.count.differing).toBeLessThan(all.count.differing)
    expect(general.count.differing).toBeGreaterThan(one.count.differing)
    expect((await json('--all', '--from', '2016-11-01', '--to', '2016-11-02')).count.differing).toBe(0)
  })

  it('writes every format, in either language', async () => {
    const sides = [`${second}@2016-10-31`, '@2016-11-01']
    expect((await diff(...sides)).out).toContain('第3类 第1种 建筑面积 10000 → 60000 平方米')
    expect((await diff(...sides, '--format', 'md')).out).toMatch(/^# 资质标准比较/)
    expect((await diff(...sides, '--format', 'html', '--lang', 'en')).out).toMatch(/^<!doctype html>[\s\S]*lang="en"/)
    const out = join(await newFolder(), 'diff.html')
    expect(await diff(...sides, '--format', 'html', '--out', out)).toMatchObject({ code: 0, out: '' })
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>/)
  })

  it.each([
    [[], '--reform'],
    [[second], '--reform'],
    [['--all', second], '--all'],
    [['x', '@2016-11-01'], '没有资质'],
    [[`${second}@2016-02-30`, '@2016-11-01'], '2016-02-30'],
    [[`${second}@2016-11-01@2016-11-02`, '@2016-11-01'], '看不懂'],
    [[second, '#'], '看不懂'],
    [[second, '#直接'], '直接申请二级'],
    [[second, '~火星'], '全国'],
    [[`${second}~火星`, '~全国'], '全国'],
    [[`${second}@2001-01-01`, '@2016-11-01'], '2015-01-01 至 今'],
    [['--all', '--from', '2016-13-01'], '2016-13-01'],
    [['--all', '--sequence', '施工总成包'], '是否为 施工总承包'],
    [['--all', '--category', '建筑工种'], '是否为 建筑工程'],
    [[second, '--reform', '/nowhere.yaml'], '/nowhere.yaml'],
  ])('%j ends with 2 and says so', async (argv, said) => {
    const { code, out, err } = await diff(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('does not write over the reform', async () => {
    const file = await reform(halved)
    expect(await diff(second, '--reform', file, '--out', file)).toMatchObject({ code: 2 })
    expect(await readFile(file, 'utf8')).toBe(halved)
  })

  it('documents how a side is written', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const { code, out } = await diff('--help', '--lang', lang)
      expect(code).toBe(0)
      expect(out).toMatch(/@2016-10-31 @2016-11-01/)
    }
  })
})

describe('zizhi standard history', () => {
  it('shows a change before and after', async () => {
    const { out } = await zizhi(['standard', 'history', second])
    const text = out.replaceAll(/\n\s*/g, '')
    expect(text).toMatch(/原规定：[^原]*建筑面积10000平方米以上[^原]*新规定：[^原]*建筑面积60000平方米以上/)
  })
})

describe('zizhi standard order', () => {
  const order = (...argv: string[]) => zizhi(['standard', 'order', ...argv])

  it('explains every exception of our own law', async () => {
    const { code, out, err } = await order('--unexplained', '--rules', RULES)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toContain('未说明）')
  })

  it('shows an exception with both texts, their citations and the reason', async () => {
    const { code, out } = await order('防水防腐保温', '--format', 'json')
    expect(code).toBe(0)
    const found = JSON.parse(out).exceptions.find((it: { key: string }) => it.key === 'siteManagers')
    expect(found).toMatchObject({
      pair: '防水防腐保温工程专业承包一级 > 二级',
      until: '2016-10-31',
      weaknesses: [expect.stringContaining('造价员')],
      citations: { higher: expect.stringContaining('159号'), lower: expect.stringContaining('159号') },
      why: expect.any(String),
    })
    expect((await order('防水防腐保温')).out).toContain('造价员')
    expect((await order('防水防腐保温', '--lang', 'en', '--format', 'md')).out).toMatch(/^# Order of grades/)
  })

  it('ends with 3 where an exception is not explained', async () => {
    const rules = join(await newFolder(), 'rules')
    await cp(RULES, rules, { recursive: true })
    await writeFile(join(rules, 'grade-exceptions.yaml'), 'exceptions: []\n')
    const { code, out } = await order('建筑', '--rules', rules)
    expect(code).toBe(3)
    expect(out).toContain('（未说明）')
  })

  it('knows its categories', async () => {
    expect(await order('建筑工种')).toMatchObject({ code: 2, err: expect.stringContaining('是否为 建筑工程') })
  })
})
