import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { root, zizhi } from './runCli.ts'

const FILING = join(root, 'fixtures/filings/building-2-direct.json')
type Loose = Record<string, unknown>
const filing = (more: Loose = {}): Loose => ({ ...JSON.parse(readFileSync(FILING, 'utf8')), ...more })
const line = (more?: Loose) => JSON.stringify(filing(more))
const [UNTIL, LATER] = ['2026-12-31', '2028-12-31']

/** A filing that holds longer than the other. */
function lasting(): string {
  const it = JSON.parse(line({ id: 'later' })) as { people: { registrations?: { validUntil?: string }[] }[] }
  for (const person of it.people) for (const held of person.registrations ?? []) held.validUntil = '2028-06-30'
  return JSON.stringify(it)
}

const cellsOf = (out: string) => {
  const [head, ...rows] = out.slice(1).trimEnd().split('\r\n')
  const names = head!.split(',')
  return rows.map((row) => Object.fromEntries(row.split(',').map((it, i) => [names[i]!, it])))
}

describe('zizhi forecast', () => {
  it('says when a firm falls below its standard, why, and who no longer counts', async () => {
    const { code, out, err } = await zizhi(['forecast', FILING, '--until', LATER])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('2027-07-01起不达标')
    expect(out).toContain('达标→不达标')
    expect(out).toMatch(/不再计入：.*\(lead\)/)
    expect(out).toContain('注册建造师已于2027-06-30到期')
    expect(out).toContain('社会保险按继续缴纳推算')
  })

  it('tells of the id of a bad record only the beginning', async () => {
    const stdin = line({ id: '甲'.repeat(5000) })
    const { code, out } = await zizhi(['forecast', '-', '--until', LATER, '--format', 'ndjson'], { stdin })
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ line: 1, id: '甲'.repeat(200), ok: false })
  })

  it('finds nothing before that day', async () => {
    const { out } = await zizhi(['forecast', FILING, '--until', UNTIL])
    expect(out).toContain('一直达标')
    expect(out).not.toContain('→')
  })

  it('takes insurance as recorded on demand', async () => {
    const { out } = await zizhi(['forecast', FILING, '--until', UNTIL, '--insurance', 'as-recorded'])
    expect(out).toContain('社会保险只计已记录的月份')
    expect(out).toContain('未由申请企业缴纳社会保险')
    expect(out).toContain('2025-04-01起不达标')
  })

  it('begins on another day on demand; what was known on the day of the filing goes on', async () => {
    const { out } = await zizhi(['forecast', FILING, '--as-of', '2026-05-01', '--until', LATER])
    expect(out).toContain('2026-05-01至2028-12-31')
    expect(out).toContain('2027-07-01起不达标')
  })

  it('speaks English on demand', async () => {
    const { out } = await zizhi(['forecast', FILING, '--until', LATER, '--lang', 'en'])
    expect(out).toContain('not met from 2027-07-01')
    expect(out).toContain('No longer counted')
  })

  it('gives a record for each in the order of the input; a bad one ends nothing', async () => {
    const stdin = `${lasting()}\n{\n${line({ id: 'sooner' })}\n`
    const { code, out, err } = await zizhi(['forecast', '-', '--until', LATER, '--format', 'ndjson'], { stdin })
    expect(code).toBe(2)
    expect(err).toMatch(/^2:2: /)
    const records = out
      .trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it))
    expect(records.map((it) => [it.line, it.id, it.ok, it.fallsOn])).toEqual([
      [1, 'later', true, '2028-07-01'],
      [2, undefined, false, undefined],
      [3, 'sooner', true, '2027-07-01'],
    ])
    const [change] = records[2].items[0].changes
    expect(change).toMatchObject({ day: '2027-07-01', before: 'met', verdict: 'unmet' })
    expect(change.findings[0]).toMatchObject({ key: 'constructors', before: 'met', verdict: 'unmet' })
    expect(change.findings[0].lost[0]).toMatchObject({ of: 'person', now: true, reasons: [{ code: 'expired' }] })
  })

  it('sorts by the day of the first fall where it can', async () => {
    const stdin = `${lasting()}\n${line({ id: 'sooner' })}\n`
    const rows = cellsOf((await zizhi(['forecast', '-', '--until', LATER, '--format', 'csv'], { stdin })).out)
    expect(rows.map((it) => [it['id'], it['fallsOn'], it['before'], it['after']])).toEqual([
      ['sooner', '2027-07-01', 'met', 'unmet'],
      ['later', '2028-07-01', 'met', 'unmet'],
    ])
    expect(rows[0]!['people']).toContain('lead')
    const { out } = await zizhi(['forecast', '-', '--until', LATER], { stdin })
    expect(out.indexOf('(sooner)')).toBeLessThan(out.indexOf('(later)'))
  })

  it('draws a calendar that loads nothing and runs nothing', async () => {
    const file = join(await newFolder(), 'calendar.html')
    const stdin = line({ id: '<script>alert(1)</script>' })
    expect((await zizhi(['forecast', '-', '--until', LATER, '--format', 'html', '--out', file], { stdin })).code).toBe(
      0,
    )
    const html = await readFile(file, 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|https?:|@import|url\(/)
    expect(html).toContain('2027年7月')
    expect(html).toContain('&lt;script&gt;')
    expect(html).toMatch(/class="unmet" style="left:[\d.]+%;width:[\d.]+%"/)
  })

  it('shows no identity number in full', async () => {
    const it = filing({ id: '540199197605171000' })
    const number = '540199197605171000'
    const people = (it as { people: Record<string, unknown>[] }).people.map((one, i) =>
      i === 0 ? { ...one, name: number, idNumber: number, birthMonth: '1976-05' } : one,
    )
    for (const format of ['pretty', 'ndjson', 'csv', 'html']) {
      const { out } = await zizhi(['forecast', '-', '--until', LATER, '--format', format], {
        stdin: JSON.stringify({ ...it, people }),
      })
      expect(out).not.toContain(number)
    }
  })

  it.each([
    ['falls', LATER, 1],
    ['falls', UNTIL, 0],
    ['opens', LATER, 0],
  ])('--fail-on %s up to %s exits with %i', async (what, until, code) => {
    expect((await zizhi(['forecast', FILING, '--until', until, '--fail-on', what])).code).toBe(code)
  })

  it.each([
    [['forecast', FILING], '--until'],
    [['forecast', FILING, '--until', '2027-02-30'], '`2027-02-30` 不是存在的日期'],
    [['forecast', FILING, '--until', '2025-03-01', '--as-of', '2025-03-02'], '早于 --as-of 2025-03-02'],
    [['forecast', FILING, '--until', '2025-03-01'], '/application/acceptedOn'],
    [['forecast', FILING, '--until', LATER, '--insurance', 'continue'], '是否为 continues'],
    [['forecast', FILING, '--until', LATER, '--fail-on', 'fall'], '是否为 falls'],
    [['forecast', '/nowhere.ndjson', '--until', LATER], '/nowhere.ndjson'],
    [['forecast', '-', '-', '--until', LATER], '标准输入只能使用一次'],
  ])('%j is refused with words', async (argv, said) => {
    const { code, err } = await zizhi(argv)
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('asks for a day where a filing has none, and says from when the rules have no standard', async () => {
    const dayless = JSON.parse(line()) as { application: { acceptedOn?: string } }
    delete dayless.application.acceptedOn
    const stdin = JSON.stringify(dayless)
    const { code, err } = await zizhi(['forecast', '-', '--until', LATER], { stdin })
    expect(code).toBe(2)
    expect(err).toContain('没有受理日期')
    expect((await zizhi(['forecast', '-', '--until', LATER, '--as-of', '2025-03-10'], { stdin })).code).toBe(0)
    const early = await zizhi(['forecast', FILING, '--as-of', '2014-12-01', '--until', '2015-02-01'])
    expect(early.out).toContain('标准库没有收录该资质当日的标准')
    expect(early.out).toContain('2014-12-01至2014-12-31')
  })

  it('does not write over what it reads', async () => {
    const file = join(await newFolder(), 'filing.json')
    await writeFile(file, line())
    const { code } = await zizhi(['forecast', file, '--until', LATER, '--out', file])
    expect(code).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(line())
  })
})
