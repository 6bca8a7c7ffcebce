import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { FILING, fileOf, filing, RULES, zizhi } from './runCli.ts'

describe('zizhi check', () => {
  it('prints the report and the notice, and nothing else', async () => {
    const { code, out, err } = await zizhi(['check', FILING])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('核查报告')
    expect(out).toContain('一次性告知书')
    expect(out).not.toContain('\u001b')
  })

  it('speaks English on demand, and colour on a terminal that wants it', async () => {
    expect((await zizhi(['check', FILING, '--lang', 'en'])).out).toContain('Registered capital')
    expect((await zizhi(['check', FILING], { terminal: true })).out).toContain('\u001b[')
    expect((await zizhi(['check', FILING], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
  })

  it('reads standard input', async () => {
    const stdin = await readFile(FILING, 'utf8')
    expect((await zizhi(['check', '-'], { stdin })).out).toBe((await zizhi(['check', FILING])).out)
  })

  it.each([['json'], ['md'], ['html']])('writes %s to a file', async (format) => {
    const out = join(await newFolder(), 'report')
    const ran = await zizhi(['check', FILING, '--format', format, '--out', out])
    expect(ran).toEqual({ code: 0, out: '', err: '' })
    expect(await readFile(out, 'utf8')).toBe((await zizhi(['check', FILING, '--format', format])).out)
  })

  it('prints one document for one file, an array that names the files for several', async () => {
    const one = JSON.parse((await zizhi(['check', FILING, '--format', 'json'])).out)
    expect(one.report.header.outcome).toBe('unmet')
    const other = await fileOf(filing())
    const { code, out } = await zizhi(['check', FILING, other, '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).map((it: { file: string }) => it.file)).toEqual([FILING, other])
  })

  it('judges the good files beside a bad one and fails in the end', async () => {
    const bad = await fileOf('{')
    const { code, out, err } = await zizhi(['check', bad, FILING, '--fail-on', 'unmet'])
    expect(code).toBe(2)
    expect(out).toContain('核查报告')
    expect(err).toContain(`${bad}:1:2:`)
  })

  it.each([
    ['unmet', 1],
    ['undetermined,refused', 0],
    ['unmet, undetermined', 1],
  ])('with --fail-on %s exits with %i', async (list, code) => {
    expect((await zizhi(['check', FILING, '--fail-on', list])).code).toBe(code)
  })

  it('counts a refusal as unmet', async () => {
    const refused = join(FILING, '../cancelled-grade.json')
    for (const list of ['unmet', 'refused']) expect((await zizhi(['check', refused, '--fail-on', list])).code).toBe(1)
    expect((await zizhi(['check', refused, '--fail-on', 'undetermined'])).code).toBe(0)
  })

  it('takes the day, the route, the profile and the rules from the options', async () => {
    const file = await fileOf(filing())
    const options = ['--as-of', '2025-03-02', '--route', '直接申请二级', '--profile', '全国', '--rules', RULES]
    const { code, out } = await zizhi(['check', file, '--format', 'json', ...options])
    expect(code).toBe(0)
    const { header, items } = JSON.parse(out).report
    expect([header.day, header.profile, items[0].route]).toEqual(['2025-03-02', '全国', '直接申请二级'])
  })

  it('does not write over the filing', async () => {
    const file = await fileOf(filing())
    const before = await readFile(file, 'utf8')
    expect((await zizhi(['check', file, '--out', file])).code).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  it('names a place that cannot be written', async () => {
    const { code, err } = await zizhi(['check', FILING, '--out', '/nowhere/report'])
    expect(code).toBe(2)
    expect(err).toContain('/nowhere/report')
  })
})
