import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { RULES, zizhi } from './runCli.ts'

const CASES = `# Ours.
- about: 三级 at its thresholds # the lowest grade
  base: { qualification: 建筑工程施工总承包三级, day: 2016-12-01, profile: 全国, kind: 首次 }
  cases:
    - name: as it stands
      expect: { outcome: met, route: 首次, has: { workers: 30 } }
    # a comment that stays
    - name: one worker fewer
      change: [{ remove: 1, of: { worker: any } }]
      expect:
        outcome: unmet # by one
        unmet: { workers: [peopleShort] }
`

/** A directory of cases that the shipped law judges. */
async function casesOf(text: string, file = 'mine.cases.yaml'): Promise<string> {
  const directory = await newFolder()
  await mkdir(dirname(join(directory, file)), { recursive: true })
  await writeFile(join(directory, file), text)
  return directory
}

const wrong = CASES.replace('workers: 30', 'workers: 31').replace(
  'unmet: { workers: [peopleShort] }',
  'unmet: { titled: [peopleShort] }',
)

describe('zizhi test', () => {
  it('passes cases that hold, the base of each group among them', async () => {
    expect(await zizhi(['test', await casesOf(CASES)])).toEqual({
      code: 0,
      out: '1 个文件，3 个案例，0 个不符\n',
      err: '',
    })
  })

  it('shows a failing case with its place, the law, what was expected and found, and the values', async () => {
    const { code, out } = await zizhi(['test', await casesOf(wrong), '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toContain('mine.cases.yaml:5:7: 三级 at its thresholds: as it stands\n')
    expect(out).toMatch(/unmet workers {2}建市〔2014〕159号\n {4}expected: - {2}found: \[peopleShort\]/)
    expect(out).toContain('    atLeast: needs 30, has 29\n')
    expect(out).toContain('files: 1, cases: 3, failed: 2\n')
  })

  it('selects by file, group and name, and fails when nothing is selected', async () => {
    const directory = await casesOf(wrong)
    const one = await zizhi(['test', directory, '--run', '^mine.cases.yaml: 三级.*: as it'])
    expect(one.out).toContain('2 个案例，1 个不符')
    expect(await zizhi(['test', directory, '--run', 'nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere'),
    })
    expect((await zizhi(['test', directory, '--run', '('])).code).toBe(2)
  })

  it('writes what is found and keeps everything else', async () => {
    const directory = await casesOf(wrong)
    expect((await zizhi(['test', directory, '--update'])).code).toBe(0)
    const text = await readFile(join(directory, 'mine.cases.yaml'), 'utf8')
    expect(text).toContain('# Ours.')
    expect(text).toContain('# the lowest grade')
    expect(text).toContain('    # a comment that stays\n    - name: one worker fewer\n')
    expect(text).toContain('expect: { outcome: met, route: 首次, has: { workers: 30 } }\n')
    expect(text).toContain('{ outcome: unmet, unmet: { workers: [peopleShort] } }\n')
    expect((await zizhi(['test', directory])).code).toBe(0)
  })

  it('names the base that does not pass, and opens its lines on demand', async () => {
    const open = CASES.replace('  cases:', '  open: [netAssets]\n  cases:')
    const directory = await casesOf(open)
    const { code, out } = await zizhi(['test', directory])
    expect(code).toBe(1)
    expect(out).toContain('mine.cases.yaml:3:3: 三级 at its thresholds: 基准申报\n  met netAssets')
    await zizhi(['test', directory, '--update'])
    expect(await readFile(join(directory, 'mine.cases.yaml'), 'utf8')).not.toContain('open:')
  })

  it('says what of the law has no case, and fails below a threshold', async () => {
    const directory = await casesOf(CASES)
    const run = await zizhi(['test', directory, '--coverage', '--format', 'json'])
    const { schema, count, coverage } = JSON.parse(run.out)
    expect({ code: run.code, schema, count }).toEqual({
      code: 0,
      schema: 'zizhi/test@1',
      count: { cases: 3, passed: 3, failed: 0 },
    })
    expect(coverage.requirements).toMatchObject({ covered: 1 })
    const workers = { qualification: '建筑工程施工总承包三级', key: 'workers' }
    expect(coverage.requirements.uncovered).not.toContainEqual(expect.objectContaining(workers))
    expect(coverage.requirements.uncovered).toContainEqual(
      expect.objectContaining({ ...workers, key: 'titled', missing: ['fail'] }),
    )
    const short = await zizhi(['test', directory, '--threshold', '98'])
    expect(short.code).toBe(1)
    expect(short.out).toContain('低于 98%')
    expect((await zizhi(['test', directory, '--threshold', 'all'])).code).toBe(2)
  })

  it('points into case files that cannot be read, and runs nothing', async () => {
    const broken = CASES.replace('outcome: unmet', 'outcome: unmett').replace('day: 2016-12-01', 'day: 2016-02-30')
    const { code, out, err } = await zizhi(['test', await casesOf(broken)])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/mine\.cases\.yaml:3:\d+: 错误 .*2016-02-30.*\(impossible-date\)/)
    expect(err).toMatch(/mine\.cases\.yaml:11:\d+: 错误 .*unmett.*\(bad-shape\)/)
  })

  it('says which edit names what the filing does not have', async () => {
    const { code, out } = await zizhi(['test', await casesOf(CASES.replace('worker: any', 'worker: 潜水员'))])
    expect(code).toBe(1)
    expect(out).toContain('无法运行：')
    expect(out).toContain('潜水员')
  })

  it('judges by the rules it is given, and refuses a directory without cases', async () => {
    expect((await zizhi(['test', await casesOf(CASES), '--rules', RULES])).code).toBe(0)
    expect((await zizhi(['test', await newFolder()])).code).toBe(2)
    expect((await zizhi(['test', '/nowhere'])).code).toBe(2)
  })
})
