import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { FILING, RULES, zizhi } from './runCli.ts'

/** A copy of the rules with one text replaced. */
async function brokenRules(file: string, from: string, to: string): Promise<string> {
  const directory = join(await newFolder(), 'rules')
  await cp(RULES, directory, { recursive: true })
  const text = await readFile(join(directory, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(directory, file), text.replace(from, to))
  return directory
}

describe('the command line', () => {
  it.each([
    [['chek', 'x'], '是否为 check'],
    [['check', 'x', '--fromat', 'json'], '是否为 --format'],
    [['check'], '<file>'],
    [['check', 'x', '--out'], '--out'],
    [['check', 'x', '--format', 'jsn'], '是否为 json'],
    [['check', 'x', '--fail-on', 'unmt'], '是否为 unmet'],
    [['check', 'x', '--as-of', '2025-02-29'], '2025-02-29'],
    [['check', 'x', '--lang', 'fr'], 'zh-CN'],
    [['check', FILING, '--profile', '火星'], '江西、全国、四川、西藏'],
    [['check', FILING, '--rules', '/nowhere'], '/nowhere'],
    [['check', FILING, FILING, '--format', 'html'], 'HTML'],
    [['schema', 'snapshto'], '是否为 snapshot'],
    [['schema', 'snapshot', 'corpus'], '参数过多'],
    [['standard', 'show', '建筑工种施工总承包二级'], '是否为 `建筑工程施工总承包二级`'],
    [['standard', 'show', 'x'], '没有资质'],
    [['standard', 'show', '建筑工程施工总承包二级', '--route', '直接'], '直接申请二级'],
    [['standard', 'show', '建筑工程施工总承包二级', '--as-of', '2001-01-01'], '2015-01-01 至 今'],
    [['lint', '/nowhere'], '/nowhere'],
    [['lint', FILING], '不是目录'],
    [['standard'], '用法'],
    [[], '用法'],
  ])('%j exits with 2 and says so', async (argv, said) => {
    const { code, out, err } = await zizhi(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
    expect(err).not.toMatch(/^\s+at |error:/m)
  })

  it('says its faults in English too', async () => {
    const { err } = await zizhi(['check', 'x', '--fromat', 'json', '--lang', 'en'])
    expect(err).toContain('unknown option --fromat, did you mean --format?')
  })

  it.each([
    [['--help']],
    [['check', '--help']],
    [['help', 'check']],
    [['standard', 'show', '--help']],
    [['lint', '-h']],
  ])('%j is help, whole in either language', async (argv) => {
    const { code, out } = await zizhi(argv)
    expect(code).toBe(0)
    expect(out).toMatch(/^用法/)
    expect(out).not.toMatch(/Usage|Options:|Commands:|default|display/)
    expect((await zizhi([...argv, '--lang', 'en'])).out.replaceAll(/西藏|建筑工程施工总承包三级/g, '')).not.toMatch(
      /\p{Script=Han}/u,
    )
  })

  it('knows its version', async () => {
    const { version } = JSON.parse(await readFile(join(RULES, '../package.json'), 'utf8'))
    expect(await zizhi(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('zizhi standard', () => {
  const housing = '工程监理房屋建筑工程专业乙级'

  it('lists names that show takes', async () => {
    const { code, out } = await zizhi(['standard', 'list', '--format', 'json'])
    expect(code).toBe(0)
    const { day, standards } = JSON.parse(out)
    expect(day).toBe('2025-06-01')
    for (const { qualification } of standards)
      expect(await zizhi(['standard', 'show', qualification, '--format', 'json'])).toMatchObject({ code: 0, err: '' })
    expect((await zizhi(['standard', 'list'])).out.trim().split('\n')).toHaveLength(standards.length)
  })

  it('shows the text of a day', async () => {
    const on = (day: string) =>
      zizhi(['standard', 'show', '建筑工程施工总承包二级', '--as-of', day, '--format', 'json'])
    const dropped = (out: string) => JSON.parse(out).lines.filter((it: { inForce: boolean }) => !it.inForce).length
    expect(dropped((await on('2016-10-31')).out)).toBe(0)
    expect(dropped((await on('2016-11-01')).out)).toBeGreaterThan(0)
    expect((await zizhi(['standard', 'show', housing])).out).toContain('制定')
    expect((await zizhi(['standard', 'show', housing, '--format', 'md'])).out).toMatch(/^# /)
  })

  it('shows what a route assesses', async () => {
    const argv = ['standard', 'show', '建筑工程施工总承包二级', '--format', 'json']
    const whole = JSON.parse((await zizhi(argv)).out).lines
    const routed = JSON.parse((await zizhi([...argv, '--route', '直接申请二级'])).out).lines
    expect(routed.length).not.toBe(whole.length)
    expect(routed.every((it: { inForce: boolean }) => it.inForce)).toBe(true)
  })

  it('tells the history, with the paths that changed and the cancellation', async () => {
    const { code, out } = await zizhi(['standard', 'history', '建筑工程施工总承包二级'])
    expect(code).toBe(0)
    expect(out).toContain('修改：工程业绩第3')
    expect(out).toContain('226号')
    expect((await zizhi(['standard', 'history', '建筑工程施工总承包三级'])).out).toContain('2021-07-01起取消')
  })
})

describe('zizhi lint and schema', () => {
  it('finds no error in our own rules, and lists notes on demand', async () => {
    const plain = await zizhi(['lint', RULES])
    expect(plain).toMatchObject({ code: 0, err: '' })
    expect(plain.out).not.toContain('(unknown-figure)')
    expect((await zizhi(['lint', RULES, '--notes'])).out).toContain('(unknown-figure)')
  })

  it('counts what the rules hold', async () => {
    const { code, out } = await zizhi(['lint', RULES, '--stats'])
    expect(code).toBe(0)
    expect(out).toMatch(/施工劳务 +1 +1 +\d+/)
    expect((await zizhi(['lint', RULES, '--stats', '--lang', 'en'])).out).toMatch(/supervision +16 +34/)
    const json = JSON.parse((await zizhi(['lint', RULES, '--stats', '--format', 'json'])).out)
    expect(json.stats.total.grades).toBe(165)
    expect(Object.keys(json.stats.sequences)).toEqual(['施工总承包', '专业承包', '施工劳务', '工程监理'])
    expect(JSON.parse((await zizhi(['lint', RULES, '--format', 'json'])).out)).not.toHaveProperty('stats')
  })

  it('points at a typo, and nobody is judged by such rules', async () => {
    const rules = await brokenRules('construction/general/building.yaml', 'category:', 'categroy:')
    const { code, out } = await zizhi(['lint', rules])
    expect(code).toBe(3)
    expect(out).toMatch(/construction\/general\/building\.yaml:\d+:\d+: 错误 .*categroy.*\(unknown-field\)/)
    const checked = await zizhi(['check', FILING, '--rules', rules])
    expect(checked).toMatchObject({ code: 3, out: '' })
    expect(checked.err).toContain('(unknown-field)')
    const json = JSON.parse((await zizhi(['lint', rules, '--format', 'json'])).out)
    expect(json.count.error).toBeGreaterThan(0)
    expect(json.problems[0]).toMatchObject({ severity: 'error', line: expect.any(Number), message: expect.any(String) })
  })

  it('points at broken YAML and refuses a directory without rules', async () => {
    const rules = await brokenRules('authority.yaml', 'rules:', 'rules: [')
    expect(await zizhi(['lint', rules])).toMatchObject({ code: 3, out: expect.stringContaining('(yaml-syntax)') })
    expect((await zizhi(['lint', await newFolder()])).code).toBe(2)
  })

  it.each([['snapshot'], ['corpus']])('prints the schema of a %s', async (name) => {
    const { code, out } = await zizhi(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toHaveProperty('$schema')
  })
})
