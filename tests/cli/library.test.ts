import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SimulatorMode } from '../../src/adapters/identity/simulator/modes.ts'
import { type Simulated, simulated } from '../adapters/identity/simulated.ts'
import { newFolder } from '../support/folders.ts'
import { FILING, zizhi } from './runCli.ts'
import { lay, scanned } from './scanned.ts'

const NOW = '2024-09-23T01:00:00.000Z'
const FIRM = '91540199MA0000090L'

let file: string
let db: string
let provider: Simulated
let env: Record<string, string>
let people: { id: string; name: string; idNumber: string }[]

/** A firm from outside the region with its legal representative, a titled person, and two who may become its agent. */
beforeAll(async () => {
  const folder = await newFolder()
  db = join(folder, 'filings.db')
  const filing = JSON.parse(await readFile(FILING, 'utf8'))
  const kept = ['legal-representative', 'head', 'building-lead', 'supervisor-1']
  filing.people = filing.people.filter((it: { id: string }) => kept.includes(it.id))
  filing.application.items = [filing.application.items[0]]
  filing.enterprise.region = 'outOfRegion'
  filing.projects = [{ id: 'bridge', name: '某大桥' }, { id: 'road' }]
  people = filing.people
  file = join(folder, 'filing.json')
  await writeFile(file, JSON.stringify(filing))
  provider = await simulated()
  env = { ZIZHI_FACE_URL: provider.url, ZIZHI_FACE_SECRET: provider.secret }
})
afterAll(() => provider.close())

const at = (now: string, ...argv: string[]) => zizhi([...argv, '--db', db, '--now', now], { env })
const library = (command: string, ...argv: string[]) => at(NOW, 'library', command, ...argv)
const appoint = async (person: string, modes: SimulatorMode[], ...more: string[]) => {
  await lay(provider, people.find((it) => it.id === person)!)
  const argv = ['library', 'appoint', file, '--person', person, ...more, '--db', db, '--now', NOW]
  return scanned(provider, env, modes, argv)
}
const show = async (only: string) =>
  JSON.parse((await library('show', FIRM, '--only', only, '--format', 'json')).out) as Record<string, never>

describe.sequential('zizhi library', () => {
  it('appoints nobody before the legal representative is in the library', async () => {
    const early = await appoint('head', ['match'])
    expect(early).toMatchObject({ code: 1, out: expect.stringContaining('legalRepresentativeNotEnrolled') })
    expect(early.out).toContain('依据：西藏建筑市场监管平台问答手册')
    for (const id of ['legal-representative', 'building-lead']) {
      await lay(provider, people.find((it) => it.id === id)!)
      const argv = ['filing', 'enrol', file, '--person', id, '--db', db, '--now', NOW]
      expect((await scanned(provider, env, ['match'], argv)).code).toBe(0)
    }
  })

  it('reports nothing of a firm from outside before it has an agent, a phone and its data', async () => {
    const { code, out } = await library('report', FIRM, '--line', '工程监理', '--technical-lead', 'building-lead')
    expect(code).toBe(1)
    expect(out).toContain('区外企业必须新增在藏委托代理人并通过认证')
    expect(out).toContain('法定代表人的职称等信息为空')
  })

  it('never makes the legal representative the agent', async () => {
    expect(await appoint('legal-representative', ['match'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('agentIsLegalRepresentative'),
    })
  })

  it('starts over when either face does not match', async () => {
    const first = await appoint('head', ['mismatch'])
    expect(first).toMatchObject({ code: 1, out: expect.stringContaining('委托代理人认证未通过（法定代表人核验）') })
    const second = await appoint('head', ['match', 'mismatch'], '--lang', 'en')
    expect(second).toMatchObject({
      code: 1,
      out: expect.stringContaining('agent not verified, at the agent: no match'),
    })
    expect(await show('agent')).toMatchObject({ agent: null })
  })

  it('refuses the card of somebody else', async () => {
    await lay(provider, people.find((it) => it.id === 'building-lead')!)
    const argv = ['library', 'appoint', file, '--person', 'supervisor-1', '--db', db, '--now', NOW]
    const { code, out } = await scanned(provider, env, ['match'], argv)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('读到的不是') })
  })

  it('appoints by two faces without a break, one agent at a time', async () => {
    const done = await appoint('head', ['match'])
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('head任委托代理人') })
    const other = await appoint('supervisor-1', ['match'])
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining('head在任，同一时间只能任职一名委托代理人') })
  })

  it('completes data, then reports', async () => {
    const report = () => library('report', FIRM, '--line', '工程监理', '--technical-lead', 'building-lead')
    expect((await report()).out).toContain('手机为空')
    expect((await library('agent', FIRM, '--person', 'head', '--phone', '13900000000')).code).toBe(0)
    expect((await library('update', FIRM, '--title', '高级工程师', '--phone', '0891-1234567')).code).toBe(0)
    const wrongLead = await library('report', FIRM, '--line', '工程监理', '--technical-lead', 'head')
    expect(wrongLead.out).toContain('技术负责人应从已采集核验的注册人员和职称人员中选择')
    expect(await report()).toMatchObject({ code: 0, out: expect.stringContaining('资质报送：工程监理') })
  })

  it('does not require reporting of most firms of the region', async () => {
    await library('update', FIRM, '--region', 'inRegion')
    expect((await library('report', FIRM, '--line', '工程监理')).out).toContain('其他资质不需要报送')
    expect((await library('report', FIRM, '--line', '质量检测')).code).toBe(0)
    await library('update', FIRM, '--region', 'outOfRegion')
    expect((await show('agent')) as object).toMatchObject({
      firm: { name: '西藏雪域工程监理有限公司', region: 'outOfRegion' },
      representative: { person: 'legal-representative', title: '高级工程师' },
    })
  })

  it('marks, keeps marked people out of filings, and lifts by number', async () => {
    const mark = () =>
      library('mark', FIRM, '--person', 'head', '--reason', '多家企业任职', '--employer', '乙公司', '--key', 'm')
    expect((await mark()).out).toContain('异常标注 1：head，多家企业任职（乙公司）')
    expect((await mark()).out).toContain('此前已执行')
    await at(NOW, 'filing', 'new', file)
    const submit = async () => (await at(NOW, 'filing', 'submit', '2024-000001')).out
    expect(await submit()).toContain('所选人员中有提示异常')
    expect(await show('marks')).toMatchObject({ marks: { 1: { person: 'head', reason: '多家企业任职' } } })
    expect((await library('lift-mark', FIRM, '2', '--reason', '已转移')).out).toContain('markUnknown')
    expect((await library('lift-mark', FIRM, '1', '--reason', '已转移')).code).toBe(0)
    expect(await submit()).not.toContain('提示异常')
    expect((await library('show', FIRM, '--only', 'marks')).out).toMatch(/异常标注\n {2}无/)
  })

  it('locks for a bid; the lock lifts by itself, or before with a reason', async () => {
    const lock = (...more: string[]) => library('lock', FIRM, '--person', 'head', '--tender', '某路面工程', ...more)
    expect((await lock('--until', '2024-09-25')).out).toContain('投标锁定 1：head，某路面工程，中标公示至2024-09-25')
    expect((await lock()).out).toContain('投标锁定 2')
    expect((await library('unlock', FIRM, '2', '--because', 'tenderFailed')).out).toContain('流标')
    expect((await library('unlock', FIRM, '2', '--because', 'tenderFailed')).out).toContain('lockUnknown')
    const shown = await library('show', FIRM, '--only', 'locks', '--lang', 'en')
    expect(shown.out).toContain('1  head: 某路面工程, lifts by itself after 2024-09-25')
    expect((await at('2024-09-25T15:59:59.999Z', 'filing', 'work', '--once')).out).toBe('')
    expect((await at('2024-09-25T16:00:00.000Z', 'filing', 'work', '--once')).out).toContain('投标锁定自动解除  已处理')
    expect(await show('locks')).toMatchObject({ locks: {} })
  })

  it('syncs projects and files them late, once', async () => {
    const later = (...argv: string[]) => at('2024-09-26T01:00:00.000Z', 'library', ...argv)
    expect((await later('project', file, '--project', 'bridge', '--late')).out).toContain('补录业绩bridge')
    expect(await later('project', file, '--project', 'bridge', '--late')).toMatchObject({
      code: 1,
      out: expect.stringContaining('projectKnown'),
    })
    const all = JSON.parse((await later('project', file, '--format', 'json')).out)
    expect(all.projects).toMatchObject([
      { project: 'bridge', outcome: 'done' },
      { project: 'road', outcome: 'done' },
    ])
    expect(await show('projects')).toMatchObject({ projects: { bridge: 'synced', road: 'synced' } })
  })

  it('takes a safety licence that is newer', async () => {
    const licence = (from: string, until: string) =>
      at('2024-09-26T01:00:00.000Z', 'library', 'licence', FIRM, '--number', 'N1', '--from', from, '--until', until)
    expect((await licence('2024-01-01', '2027-01-01')).code).toBe(0)
    expect((await licence('2023-01-01', '2026-01-01')).out).toContain('已登记的有效期至2027-01-01')
    expect(await licence('2024-01-01', '2023-01-01')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--until'),
    })
  })

  it('ends the office of the agent, and lists', async () => {
    const later = (...argv: string[]) => at('2024-09-26T01:00:00.000Z', 'library', ...argv)
    expect((await later('dismiss', FIRM, '--person', 'supervisor-1')).out).toContain('agentUnknown')
    expect((await later('dismiss', FIRM, '--person', 'head')).out).toContain('head不再任委托代理人')
    expect((await later('remove', FIRM, '--person', 'supervisor-1')).code).toBe(0)
    const { out } = await later('list')
    expect(out).toContain('西藏雪域工程监理有限公司')
    expect(out).toContain('区外企业')
    expect(JSON.parse((await later('list', '--format', 'json')).out)).toMatchObject([{ enterprise: FIRM, people: 3 }])
    expect((await later('show', FIRM)).out).toContain('building-lead')
  })
})

describe('bad input', () => {
  it.each([
    [['show', '丙'], 2, '没有企业 丙'],
    [['show', FIRM, '--only', 'mark'], 2, '是否为 marks'],
    [['mark', '丙', '--person', 'p', '--reason', 'r'], 1, 'noSuchEnterprise'],
    [['mark', FIRM, '--person', 'nobody', '--reason', 'r'], 1, 'personUnknown'],
    [['mark', FIRM, '--person', 'p'], 2, '缺少必填的选项 --reason'],
    [['lock', FIRM, '--person', 'p', '--tender', 't', '--until', '2025-02-30'], 2, '2025-02-30'],
    [['unlock', FIRM, '1', '--because', 'tenderfailed'], 2, '是否为 tenderFailed'],
    [['agent', FIRM, '--person', 'head', '--phone', 'abc'], 2, '不是电话号码'],
    [['update', FIRM], 2, '没有要更新的内容'],
    [['mark', FIRM, '--person', 'head', '--reason', ' '], 2, '--reason 不能为空白'],
    [['report', FIRM, '--line', ''], 2, '--line 不能为空白'],
    [['appoint', 'gone.json', '--person', 'p'], 2, '没有此文件'],
    [['licence', FIRM, '--number', '1', '--from', '2024-01-01'], 2, '缺少必填的选项 --until'],
  ])('%j exits with %d', async (argv, code, says) => {
    const ran = await at('2024-09-26T01:00:00.000Z', 'library', ...argv)
    expect(ran.code).toBe(code)
    expect(ran.out + ran.err).toContain(says)
  })

  it('names who is not in the file, and what is not', async () => {
    expect((await library('appoint', file, '--person', 'nobody')).err).toContain('申报文件中没有人员 nobody')
    expect((await library('project', file, '--project', 'x')).err).toContain('申报文件中没有业绩 x')
  })

  it('does not make a database of a mistyped name', async () => {
    const { code, err } = await zizhi(['library', 'list', '--db', `${db}x`])
    expect({ code, err }).toEqual({ code: 2, err: `没有此数据库文件：${db}x\n` })
  })

  it.each([['zh-CN'], ['en']])('every command has help in %s', async (lang) => {
    const { out } = await zizhi(['library', '--help', '--lang', lang])
    const commands = [...out.matchAll(/^ {2}([a-z-]+) \[/gm)].map(([, name]) => name!).filter((it) => it !== 'help')
    expect(commands).toHaveLength(14)
    for (const it of commands) {
      const help = await zizhi(['library', it, '--help', '--lang', lang])
      expect(help.code).toBe(0)
      expect(help.out).not.toContain('undefined')
    }
  })
})
