import { describe, expect, it } from 'vitest'
import { newFolder } from '../support/folders.ts'
import { fileOf, filing, type Ran, zizhi } from './runCli.ts'

/** Checks a filing that must fail, without a result and without a stack. */
async function refused(content: string | Uint8Array | object, ...options: string[]): Promise<Ran & { file: string }> {
  const file = await fileOf(content)
  const ran = await zizhi(['check', file, ...options])
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).not.toMatch(/^\s+at /m)
  return { ...ran, file }
}

const unit = (quantity: object) => ({
  projects: [{ id: 'a', units: [{ id: 'u', what: '民用建筑', quantities: [quantity] }] }],
})

describe('text that is not JSON', () => {
  it.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a": 01\n}', 2, 9],
    ['{ "a": 1 // no\n}', 1, 10],
    ["{ 'a': 1 }", 1, 3],
    ['{ "a": NaN }', 1, 8],
    ['{ "a": "x\ny" }', 1, 8],
    ['{ "a": "\\x" }', 1, 8],
    ['{ "a": 1 } {}', 1, 12],
    ['[1, 2', 1, 6],
    ['[1, ]', 1, 5],
    ['{"a"}', 1, 5],
    ['{]', 1, 2],
    ['\ufeff{\n  "a" 1 }', 2, 7],
  ])('%j stops at %i:%i', async (text, line, column) => {
    const { err, file } = await refused(text)
    expect(err).toContain(`${file}:${line}:${column}:`)
    expect(err).toContain('(malformedJson)')
  })

  it('names every key that is written twice', async () => {
    const { err, file } = await refused('{\n  "a": { "b": 1, "b": 2 },\n  "a": [{}, { "c": 1, "\\u0063": 1 }]\n}')
    expect(err).toContain(`${file}:2:18: /a/b:`)
    expect(err).toContain(`${file}:3:3: /a:`)
    expect(err).toContain(`${file}:3:23: /a/1/c:`)
    expect(err.match(/\(duplicateKey\)/g)).toHaveLength(3)
  })

  it.each([
    ['no UTF-8', new Uint8Array([0x7b, 0x0a, 0xd7, 0xca, 0x7d]), ':2：文件不是UTF-8'],
    ['empty', '', '文件为空'],
    ['only a byte order mark', '\ufeff\n', '文件为空'],
  ])('says what is wrong: %s', async (_, content, said) => {
    expect((await refused(content)).err).toContain(said)
  })

  it('names a missing file and a directory', async () => {
    expect(await zizhi(['check', '/nowhere.json'])).toMatchObject({ code: 2, err: '没有此文件：/nowhere.json\n' })
    expect((await zizhi(['check', await newFolder()])).err).toContain('这是目录')
    expect((await zizhi(['check', '-'])).err).toContain('标准输入')
  })
})

describe('a filing with problems', () => {
  it('accepts a byte order mark', async () => {
    expect((await zizhi(['check', await fileOf(`\ufeff${JSON.stringify(filing())}`)])).code).toBe(0)
  })

  it('gets all of them at once, each with its place', async () => {
    const { err, file } = await refused(`{
  "enterprise": { "nmae": "某公司" },
  "people": [{ "id": "a", "birthMonht": "1980-01" }],
  "application": {
    "kind": "首次", "acceptedOn": "2025-02-30",
    "items": [{ "qualification": "建筑工程施工总承包二级" }]
  }
}`)
    expect(err).toContain(`${file}:2:17: /enterprise/name:`)
    expect(err).toContain(`${file}:2:19: /enterprise/nmae:`)
    expect(err).toContain('是否为 `name`')
    expect(err).toContain(`${file}:3:27: /people/0/birthMonht:`)
    expect(err).toContain('是否为 `birthMonth`')
    expect(err).toMatch(/:5:33: \/application\/acceptedOn: .*\(impossibleDate\)/)
  })

  it.each([
    [
      'a unit that does not fit',
      unit({ metric: '高度', value: 3, unit: '平方米' }),
      /quantities\/0\/unit: .*米.*\(wrongUnit\)/,
    ],
    ['a number without unit', unit({ metric: '高度', value: 3 }), /quantities\/0\/unit: .*\(wrongUnit\)/],
    ['a step off its scale', unit({ metric: '公路等级', value: '五级' }), /value: .*四级.*\(notAllowed\)/],
    ['a mistyped metric', unit({ metric: '沥青路面后度', value: 3, unit: '厘米' }), /沥青路面厚度.*\(unknownTerm\)/],
    ['one person twice', { people: [{ id: 'a' }, { id: 'a' }] }, /\/people\/1\/id: .*\(duplicatePerson\)/],
  ])('names %s', async (_, more, said) => {
    expect((await refused(filing(more))).err).toMatch(said)
  })

  it('lets a filing measure what the law does not know', async () => {
    const file = await fileOf(filing(unit({ metric: '宽度', value: 3, unit: '米' })))
    expect((await zizhi(['check', file])).code).toBe(0)
  })

  it('names a selection that is nobody', async () => {
    const items = [{ qualification: '建筑工程施工总承包二级', people: ['zhang-san2'], technicalLead: 'nobody' }]
    const application = { kind: '首次', acceptedOn: '2025-05-01', items }
    const { err } = await refused(filing({ people: [{ id: 'zhang-san' }], application }))
    expect(err).toContain('是否为 `zhang-san`')
    expect(err.match(/\(unknownReference\)/g)).toHaveLength(2)
  })

  it('without a day is told of --as-of, and judged with it', async () => {
    const application = { kind: '首次', items: [{ qualification: '建筑工程施工总承包二级' }] }
    const { err, file } = await refused(filing({ application }))
    expect(err).toContain('(noAcceptanceDay)')
    expect(err).toContain('--as-of')
    expect((await zizhi(['check', file, '--as-of', '2025-05-01'])).code).toBe(0)
  })

  it('never shows an identity number, right or mistyped', async () => {
    const id = '54010219850307123x'
    const people = [{ id, [id]: 1, title: id }, { id: [id] }]
    const { err } = await refused(filing({ people, application: { kind: id, items: [{ qualification: id }] } }))
    expect(err).toContain('540102********123x')
    expect(err).not.toContain(id)
  })

  it('cannot drive the terminal', async () => {
    expect((await refused(filing({ '\u001b[2J': 1 }))).err).not.toContain('\u001b')
  })
})

describe('a huge filing', () => {
  it('of 50 MB of garbage fails at its first letter', async () => {
    const { err, file } = await refused('x'.repeat(50_000_000))
    expect(err).toContain(`${file}:1:1:`)
    expect(err.length).toBeLessThan(1000)
  })

  it('shows at most 200 problems', async () => {
    const people = Array.from({ length: 300_000 }, (_, i) => ({ id: `p${i}`, birthMonht: '1980-01' }))
    const { err } = await refused(filing({ people }))
    expect(err.match(/\(unknownField\)/g)).toHaveLength(200)
    expect(err).toContain('另有')
  })

  it('of more people than any firm has is refused as such', async () => {
    const people = Array.from({ length: 450_000 }, (_, i) => ({
      id: `person-${i}`,
      birthMonth: '1980-01',
      registrations: [],
      titles: [],
    }))
    const { err } = await refused(filing({ people }))
    expect(err).toContain('(tooLarge)')
  })

  it('finds the bad record far down the list', async () => {
    const people = Array.from({ length: 20_000 }, (_, i) => ({
      id: `p${i}`,
      birthMonth: i === 19_000 ? '1980' : '1980-01',
    }))
    expect((await refused(filing({ people }))).err).toContain('/people/19000/birthMonth:')
  })

  it('counts what is not listed', async () => {
    const people = Array.from({ length: 250 }, () => ({}))
    expect((await refused(filing({ people }))).err).toContain('另有 50 个问题')
  })

  it.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('nested a million deep in %s does not crash', async (open, close) => {
    const text = `${open.repeat(1_000_000)}1${close.repeat(1_000_000)}`
    await refused(text)
    await refused(`{"enterprise":${text}}`)
  })

  it('with more values than any filing is refused', async () => {
    expect((await refused(`[${'1,'.repeat(3_000_001)}1]`)).err).toContain('3000000')
  })
})
