import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { fileOf, filing, root, zizhi } from './runCli.ts'

const REFORM = join(root, 'fixtures/reforms/invented.yaml')
const SECOND = join(root, 'fixtures/filings/building-2-direct.json')
const second = JSON.stringify(JSON.parse(await readFile(SECOND, 'utf8')))
const batch = (options: string[], stdin = second) => zizhi(['batch', '--threads', '1', '-', ...options], { stdin })
const reform = (act: string) =>
  fileNamed('reform.yaml', `instrument: 草案\nchanges:\n  - where: { category: 建筑工程, grade: 二级 }\n    ${act}\n`)
async function fileNamed(name: string, text: string): Promise<string> {
  const path = join(await newFolder(), name)
  await writeFile(path, text)
  return path
}
const harder = () => reform('set: { netAssets/atLeastWan: 400000 }')

describe('zizhi batch --compare', () => {
  it('says for each filing what both laws make of it, and the impact at the end', async () => {
    const { code, out, err } = await batch(['--compare', await harder()])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      a: 'met',
      b: 'unmet',
      items: [{ a: 'met', b: 'unmet', flipped: [{ key: 'netAssets', b: { verdict: 'unmet' } }] }],
    })
    expect(err).toContain('标准变动影响')
    expect(err).toMatch(/达标→不达标：1项/)
  })

  it('compares with a day and with a profile', async () => {
    const day = await batch(['--compare', '2016-01-01', '--lang', 'en'])
    expect(JSON.parse(day.out).items[0]).toMatchObject({ a: 'met', b: 'refused', refusedByB: [{ code: 'noRoute' }] })
    expect(day.err).toContain('the law of 2016-01-01')
    const profile = await batch(['--compare', '全国'])
    expect(JSON.parse(profile.out)).toMatchObject({ a: 'met', b: 'met' })
    expect(profile.err).toContain('没有一项申请事项的结论变动')
  })

  it('writes the impact as Markdown, HTML and JSON, and as the summary', async () => {
    const folder = await newFolder()
    const files = ['md', 'html', 'json'].map((it) => join(folder, `impact.${it}`))
    const options = ['--compare', REFORM, '--format', 'summary', ...files.flatMap((it) => ['--compare-report', it])]
    const { code, out, err } = await batch(options)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('虚构改革方案')
    const [md, html, json] = await Promise.all(files.map((it) => readFile(it, 'utf8')))
    expect(md).toMatch(/^# 标准变动影响/)
    expect(html).toMatch(/^<!doctype html>/)
    expect(JSON.parse(json!)).toMatchObject({
      schema: 'zizhi/impact@1',
      outcomes: [{ outcome: 'met', a: 1, b: 1 }, {}, {}, {}, {}],
    })
  })

  it('is a table with --format csv', async () => {
    const { out } = await batch(['--compare', await harder(), '--format', 'csv', '--quiet'])
    expect(out.split('\r\n')[1]).toMatch(/,met,unmet,true,netAssets:met>unmet,净资产: /)
  })

  it('with --fail-on exits with 1 only where an outcome has become one of the list', async () => {
    const unmet = JSON.stringify(filing({ people: [], projects: [] }))
    const still = ['--compare', '全国', '--fail-on', 'unmet']
    expect((await batch(still, unmet)).code).toBe(0)
    expect((await batch(['--compare', await harder(), '--fail-on', 'unmet'])).code).toBe(1)
    expect((await batch(['--compare', await harder(), '--fail-on', 'undetermined'])).code).toBe(0)
    expect((await batch(['--compare', '2016-01-01', '--fail-on', 'unmet'])).code).toBe(1)
  })

  it('goes on from a journal, and not with another law', async () => {
    const input = await fileOf(second)
    const journal = join(await newFolder(), 'journal')
    const argv = ['batch', input, '--journal', journal, '--compare']
    const first = await zizhi([...argv, REFORM])
    expect(await zizhi([...argv, REFORM])).toEqual(first)
    const other = await zizhi([...argv, '全国'])
    expect(other).toMatchObject({ code: 2, out: '' })
    expect(other.err).toContain('选项')
  })

  it('reads a reform from standard input, but not together with the filings', async () => {
    const text = await readFile(REFORM, 'utf8')
    const { code, out } = await zizhi(['batch', SECOND, '--compare', '-'], { stdin: text })
    expect({ code, a: JSON.parse(out).a }).toEqual({ code: 0, a: 'met' })
    expect(await batch(['--compare', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('只能使用一次') })
  })

  it.each([
    ['drop: [nobody]', 'amendment-hits-nothing', ':3:5:'],
    ['dorp: [netAssets]', 'unknown-field', ':4:5:'],
    ['set: { netAssets/atLeastWan: much }', 'bad-path', ':4:5:'],
    ['drop: [', 'yaml-syntax', ':5:1:'],
  ])('points at %s of a bad reform, judges nothing and exits with 3', async (act, code, place) => {
    const file = await reform(act)
    const report = join(await newFolder(), 'impact.md')
    const ran = await batch(['--compare', file, '--compare-report', report])
    expect(ran).toMatchObject({ code: 3, out: '' })
    expect(ran.err).toContain(`(${code})`)
    expect(ran.err).toContain(`${file}${place}`)
    await expect(readFile(report)).rejects.toThrow('ENOENT')
  })

  it.each([
    [['--compare', '2024-02-30'], '2024-02-30'],
    [['--compare', '1990-01-01'], '标准库自 2007-08-01 起'],
    [['--compare', '全囯'], '全国'],
    [['--compare', '西藏'], '相同'],
    [['--compare', '2024-07-20', '--as-of', '2024-07-20'], '相同'],
    [['--compare', '/nowhere.yaml'], '没有此文件'],
    [['--compare', '/tmp'], '目录'],
    [['--compare-report', 'x.md'], '--compare'],
    [['--compare', '全国', '--compare-report', 'x.pdf'], '.html'],
    [['--compare', '全国', '--compare-report', '/nowhere/x.md'], '/nowhere/x.md'],
    [['--compare'], '--compare'],
  ])('%j exits with 2 and says so', async (argv, said) => {
    const { code, out, err } = await batch(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('writes over nothing that it reads or writes elsewhere', async () => {
    const input = await fileOf(second)
    const file = await harder()
    const link = join(await newFolder(), 'reform.md')
    await symlink(file, link)
    const before = await readFile(file, 'utf8')
    for (const options of [
      ['--out', file],
      ['--journal', file],
      ['--compare-report', link],
      ['--out', join(root, 'x.md'), '--compare-report', join(root, 'x.md')],
    ])
      expect((await zizhi(['batch', input, '--compare', file, ...options])).code).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})
