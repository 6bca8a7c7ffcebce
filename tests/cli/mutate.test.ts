import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { RULES, root, zizhi } from './runCli.ts'

const base = '{ qualification: 试人员工程施工总承包三级, day: 2016-06-01, profile: 宽, kind: 首次 }'
const someCases = `
- about: little
  base: ${base}
  cases:
    - { name: as it stands, expect: { outcome: met } }
`

/** A copy of the little law with the words that it uses, and with other files beside it. */
async function rulesWith(files: Record<string, string>): Promise<string> {
  const directory = await newFolder()
  await cp(join(root, 'tests/laws/corpus'), directory, { recursive: true })
  await cp(join(RULES, 'vocabulary'), join(directory, 'vocabulary'), {
    recursive: true,
    filter: (path) => !path.includes('.cases.'),
  })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  return directory
}

describe('zizhi mutate', () => {
  let rules: string
  beforeAll(async () => {
    rules = await rulesWith({ 'standards/people.cases.yaml': someCases })
  })
  const mutate = (...argv: string[]) => zizhi(['mutate', rules, '--run', '试人员工程', ...argv])

  it('gives the score by operator and by file, and exits with 1 below the threshold', async () => {
    const { code, out, err } = await mutate('--lang', 'en')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^ {2}one more or one less {2}\d+\.\d\d% \(caught \d+, survived \d+, equivalent \d+\)$/m)
    expect(out).toContain(join(rules, 'standards/people.yaml'))
    expect(out).toMatch(/the score is \d+\.\d\d%, below 98%\n$/)
    expect(out).not.toContain('(standards/people.yaml#')
    expect((await mutate('--threshold', '0')).code).toBe(0)
  })

  it('lists survivors with their place and what became of what', async () => {
    const { out } = await mutate('--survivors')
    const line = out.split('\n').find((it) => it.includes('workers/atLeast:figure=0'))
    expect(line).toMatch(/people\.yaml:\d+:\d+: 未被察觉 数额加减一: 1 改为 0 \(standards\/people\.yaml#/)
  })

  it('says why a survivor may survive', async () => {
    const why = 'nobody minds'
    const explained = await rulesWith({
      'standards/people.cases.yaml': someCases,
      'survivors.yaml': `- { id: '.*workers/atLeast:figure=0', why: ${why} }\n- { id: '.*workers/atLeast:figure=2', why: ${why} }\n`,
    })
    const { out } = await zizhi(['mutate', explained, '--run', '试人员工程', '--survivors', '--lang', 'en'])
    expect(out).toContain(`workers/atLeast:figure=0)\n  why: ${why}\n`)
    expect(out).toContain('explains what does not survive: .*workers/atLeast:figure=2')
  })

  it('writes JSON', async () => {
    const { code, out } = await mutate('--format', 'json', '--sample', '12', '--seed', '7')
    const json = JSON.parse(out)
    expect(json).toMatchObject({ schema: 'zizhi/mutate@1', total: 12, threshold: 98, unsound: [] })
    expect(json.caught + json.survived + json.equivalent).toBe(12)
    expect(json.survivors).toHaveLength(json.survived)
    expect(json.survivors[0]).toMatchObject({ file: 'standards/people.yaml', line: expect.any(Number) })
    expect(code).toBe(json.score < 98 ? 1 : 0)
    expect((await mutate('--format', 'json', '--sample', '12', '--seed', '7')).out).toBe(out)
  })

  it('shows its progress on a terminal alone', async () => {
    const argv = ['mutate', rules, '--run', '试人员工程', '--sample', '3']
    expect((await zizhi(argv, { terminal: true })).err).toBe('\r已试 3/3\n')
    expect((await zizhi(argv)).err).toBe('')
  })

  it.each([
    [['--run', '没有这种工程'], '没有可改动之处匹配'],
    [['--run', '('], '不是正则表达式'],
    [['--sample', 'x'], '--sample'],
    [['--threshold', '101'], '--threshold'],
    [['--format', 'md'], '--format'],
  ])('%j exits with 2 and says so', async (argv, said) => {
    const { code, out, err } = await zizhi(['mutate', rules, ...argv])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('needs cases, and rules without errors', async () => {
    expect((await zizhi(['mutate', await rulesWith({})])).err).toContain('没有案例文件')
    const broken = await rulesWith({ 'standards/people.cases.yaml': '- abuot: x\n' })
    expect(await zizhi(['mutate', broken])).toMatchObject({ code: 3, out: '' })
    const unread = await rulesWith({ 'standards/people.cases.yaml': someCases, 'survivors.yaml': '- { id: "(" }\n' })
    const { code, err } = await zizhi(['mutate', unread])
    expect(code).toBe(3)
    expect(err).toContain('survivors.yaml:1')
  })
})
