import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { fileOf, filing, zizhi } from './runCli.ts'

const line = (more: Record<string, unknown> = {}) => JSON.stringify(filing(more))
const three = `${line({ id: 'A1' })}\n{\n${line({ id: 'A3', people: [] })}\n`

describe('zizhi batch', () => {
  it('writes a line for each filing to standard output, the summary to standard error', async () => {
    const { code, out, err } = await zizhi(['batch', '--threads', '1', '-'], { stdin: three })
    expect(code).toBe(2)
    const records = out
      .trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it))
    expect(records.map((it) => [it.line, it.id, it.ok])).toEqual([
      [1, 'A1', true],
      [2, undefined, false],
      [3, 'A3', true],
    ])
    expect(err).toContain('汇总')
    expect(err).toContain('未能核查 1 (不是JSON 1)')
    expect(err).toContain('建筑工程施工总承包二级')
  })

  it('speaks English on demand, in the results too', async () => {
    const { out, err } = await zizhi(['batch', '--threads', '1', '-', '--lang', 'en'], { stdin: three })
    expect(err).toContain('not judged 1 (not JSON 1)')
    expect(err).toContain('Most frequent deficiencies')
    expect(JSON.parse(out.split('\n')[1]!).error.message).not.toMatch(/\p{Script=Han}/u)
  })

  it('writes to a file, and only the summary with --format summary', async () => {
    const out = join(await newFolder(), 'results.ndjson')
    const stdout = (await zizhi(['batch', '--threads', '1', '-', '--quiet'], { stdin: three })).out
    expect(await zizhi(['batch', '--threads', '1', '-', '--quiet', '--out', out], { stdin: three })).toEqual({
      code: 2,
      out: '',
      err: '',
    })
    expect(await readFile(out, 'utf8')).toBe(stdout)
    const summary = await zizhi(['batch', '--threads', '1', '-', '--format', 'summary'], { stdin: three })
    expect(summary.out).toContain('汇总')
    expect(summary.out).not.toContain('{')
    expect(summary.err).toBe('')
  })

  it('shows in a table which requirements were not met', async () => {
    const { out } = await zizhi(['batch', '--threads', '1', '-', '--format', 'csv'], {
      stdin: line({ people: [], projects: [] }),
    })
    const [head, row] = out.split('\r\n')
    const cells = Object.fromEntries(
      head!
        .slice(1)
        .split(',')
        .map((it, i) => [it, row!.split(',')[i]]),
    )
    expect(cells).toMatchObject({ line: '1', ok: 'true', outcome: 'unmet', item: '1' })
    expect(cells.unmet!.split(' ')).toContain('workers')
  })

  it.each([
    [['--fail-on', 'unmet'], 1],
    [['--fail-on', 'refused'], 0],
    [['--fail-on', 'undetermined'], 0],
    [[], 0],
  ])('with %j exits with %i', async (options, code) => {
    const stdin = line({
      people: [],
      projects: [],
      enterprise: { name: '甲', region: 'inRegion', registeredCapitalYuan: 0 },
    })
    expect((await zizhi(['batch', '--threads', '1', '-', ...options], { stdin })).code).toBe(code)
  })

  it('stops when too many records are bad, and says so', async () => {
    const { code, out, err } = await zizhi(['batch', '--threads', '1', '-', '--max-errors', '1'], {
      stdin: `{\n{\n${line()}\n`,
    })
    expect(code).toBe(2)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toContain('--max-errors 1')
  })

  it('takes day, limit, shard, detail and profile from the options', async () => {
    const stdin = Array.from({ length: 6 }, () => line()).join('\n')
    const options = [
      '--as-of',
      '2024-07-20',
      '--profile',
      '全国',
      '--shard',
      '2/2',
      '--limit',
      '2',
      '--detail',
      'findings',
    ]
    const { code, out } = await zizhi(['batch', '--threads', '1', '-', ...options], { stdin })
    expect(code).toBe(0)
    const records = out
      .trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it))
    expect(records.map((it) => [it.line, it.day])).toEqual([
      [2, '2024-07-20'],
      [4, '2024-07-20'],
    ])
    expect(records[0].items[0].findings.length).toBeGreaterThan(0)
  })

  it('goes on from a journal', async () => {
    const input = await fileOf(three)
    const journal = join(await newFolder(), 'journal')
    const first = await zizhi(['batch', input, '--journal', journal])
    expect(await zizhi(['batch', input, '--journal', journal])).toEqual(first)
    const other = await zizhi(['batch', input, '--journal', journal, '--as-of', '2024-07-20'])
    expect(other).toMatchObject({ code: 2, out: '' })
    expect(other.err).toContain('选项')
  })

  it('masks identity numbers in everything it says', async () => {
    const id = '54010219850307123x'
    const directory = join(await newFolder(), id)
    await mkdir(directory)
    await writeFile(join(directory, 'a.json'), line({ id, people: [{ id }] }))
    await writeFile(join(directory, 'b.json'), `{"${id}":`)
    const { out, err } = await zizhi(['batch', directory, '--detail', 'full'])
    expect(out).toContain('540102********123x')
    expect(out + err).not.toContain(id)
  })

  it.each([
    [['batch', '/nowhere.ndjson'], '没有此文件'],
    [['batch'], '<filings>'],
    [['batch', '-', '-'], '只能使用一次'],
    [['batch', '-', '--threads', '0'], '--threads'],
    [['batch', '-', '--threads', 'two'], '--threads'],
    [['batch', '-', '--shard', '3/2'], '--shard'],
    [['batch', '-', '--shard', '0/2'], '--shard'],
    [['batch', '-', '--limit', '-1'], '--limit'],
    [['batch', '-', '--detail', 'ful'], '是否为 full'],
    [['batch', '-', '--profile', '火星'], '没有地区口径 火星'],
    [['batch', '-', '--out', '/nowhere/x'], '/nowhere/x'],
  ])('%j exits with 2 and says so', async (argv, said) => {
    const { code, out, err } = await zizhi(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('writes over none of its inputs', async () => {
    const directory = await newFolder()
    const file = join(directory, 'a.json')
    await writeFile(file, line())
    for (const option of ['--out', '--journal'])
      for (const input of [file, directory]) expect((await zizhi(['batch', input, option, file])).code).toBe(2)
    expect(await readFile(file, 'utf8')).toBe(line())
  })
})
