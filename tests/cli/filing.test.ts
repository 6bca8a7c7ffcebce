import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Simulated, simulated } from '../adapters/identity/simulated.ts'
import { builtCli } from '../support/built.ts'
import { newFolder } from '../support/folders.ts'
import { FILING, RULES, root, zizhi } from './runCli.ts'
import { lay as layCard, scanned as scanning } from './scanned.ts'

const NOW = '2024-09-23T01:00:00.000Z'
const REPRESENTATIVE = { name: '葛若谷', idNumber: '540199197106219161' }
const FULL_NUMBER = /(?<!\d)\d{17}[\dX](?!\d)/

let folder: string
let db: string
let file: string
let provider: Simulated
let env: Record<string, string>

beforeAll(async () => {
  folder = await newFolder()
  db = join(folder, 'filings.db')
  // Two people are enough for what is not about the verdict.
  const filing = JSON.parse(await readFile(FILING, 'utf8'))
  const kept = ['legal-representative', 'head', 'building-lead', 'municipal-lead']
  filing.people = filing.people.filter((it: { id: string }) => kept.includes(it.id))
  file = join(folder, 'filing.json')
  await writeFile(file, JSON.stringify(filing))
  provider = await simulated()
  env = { ZIZHI_FACE_URL: provider.url, ZIZHI_FACE_SECRET: provider.secret }
})
afterAll(() => provider.close())

const filing = (command: string, ...argv: string[]) => at(NOW, command, ...argv)
const at = (now: string, command: string, ...argv: string[]) =>
  zizhi(['filing', command, ...argv, '--db', db, '--now', now], { env })

const lay = (card: { name: string; idNumber: string }) => layCard(provider, card)
const scanned = (mode: 'match' | 'mismatch', ...argv: string[]) =>
  scanning(provider, env, [mode], ['filing', ...argv, '--db', db, '--now', NOW])

describe.sequential('zizhi filing', () => {
  it('begins a filing and gives it a number, once for a key', async () => {
    const begun = await filing('new', file, '--key', 'k1')
    expect(begun.code).toBe(0)
    expect(begun.out).toContain('申报编号：2024-000001')
    expect(begun.out).toMatch(/下一步：\n {2}zizhi filing enrol <file>\n {2}zizhi filing submit 2024-000001\n$/)
    const again = await filing('new', file, '--key', 'k1')
    expect(again.out).toContain('2024-000001')
    expect(again.out).toContain('此前已执行')
  })

  it('refuses with code, rule and source, and exits with 1', async () => {
    const early = await filing('submit', '2024-000001')
    expect(early.code).toBe(1)
    expect(early.out).toContain('不予办理（notAdmitted）')
    expect(early.out).toContain('依据：西藏建筑市场监管平台问答手册')
    expect(early.out).toContain('source/platform-faq.md')
    const json = await filing('submit', '2024-000001', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({ outcome: 'refused', refusal: { code: 'notAdmitted' } })
    const english = await filing('submit', '2024-000001', '--lang', 'en')
    expect(english.out).toContain('refused (notAdmitted): the enterprise fills in its own data first')
  })

  it('does not enrol by another card', async () => {
    await lay({ name: '韩启程', idNumber: '540199197901229174' })
    const other = await filing('enrol', file, '--person', 'legal-representative')
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining('读到的不是') })
  })

  it('does not enrol somebody whose face does not match', async () => {
    await lay(REPRESENTATIVE)
    const { code, out } = await scanned('mismatch', 'enrol', file, '--person', 'legal-representative')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('对比不通过') })
  })

  it('enrols by card and face, and prints no number in full', async () => {
    const people = JSON.parse(await readFile(file, 'utf8')).people as { id: string; name: string; idNumber: string }[]
    for (const { id, name, idNumber } of people) {
      await lay({ name, idNumber })
      const { code, out, err } = await scanned('match', 'enrol', file, '--person', id)
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('已进入人员库') })
      expect(err + out).not.toMatch(FULL_NUMBER)
      expect(err).toContain('********')
    }
  })

  it('shows the consent text when it is submitted', async () => {
    const submitted = await filing('submit', '2024-000001')
    expect(submitted.code).toBe(0)
    expect(submitted.out).toContain('知情同意书（版本 西藏-1）')
    expect(submitted.out).toContain('zizhi filing consent 2024-000001')
  })

  it('takes a consent to the text in force alone, and closes the content', async () => {
    expect((await filing('consent', '2024-000001', '--by', '葛若谷', '--agree', '西藏-0')).out).toContain(
      'consentOutdated',
    )
    expect((await filing('consent', '2024-000001', '--by', '葛若谷', '--agree', '西藏-1')).code).toBe(0)
    expect((await filing('edit', '2024-000001', file)).out).toContain('notInPhase')
  })

  it('prints the application form without numbers in full', async () => {
    const { out, code } = await filing('form', '2024-000001')
    expect(code).toBe(0)
    expect(out).toContain('企业资质申请表')
    expect(out).not.toMatch(FULL_NUMBER)
  })

  it('takes a scan that is a PDF, fine enough, with every mark', async () => {
    const scan = join(folder, 'scan.pdf')
    const record = (...more: string[]) => filing('form', '2024-000001', '--scan', scan, ...more)
    const places = ['--place', 'application:seal,signature', '--place', 'commitment:seal,signature,fingerprint']
    await writeFile(scan, 'no PDF')
    expect((await record('--dpi', '400', ...places)).out).toContain('formNotOfType')
    await writeFile(scan, '%PDF-1.7\n')
    expect((await record('--dpi', '300', ...places)).out).toContain('formTooCoarse')
    expect((await record('--dpi', '400', '--place', 'application:seal')).out).toContain('formIncomplete')
    expect(await record('--dpi', '400', '--place', 'application')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--place'),
    })
    expect((await record('--dpi', '400', ...places)).code).toBe(0)
    expect((await filing('table', '2024-000001', scan)).code).toBe(0)
  })

  it('fails a face check that does not match, accepts after one that does', async () => {
    const failed = await scanned('mismatch', 'face', '2024-000001')
    expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('人脸认证未通过') })
    const passed = await scanned('match', 'face', '2024-000001')
    expect(passed).toMatchObject({ code: 0, out: expect.stringContaining('受理') })
  })

  it('reports when it is due, by whoever works', async () => {
    expect((await filing('report', '2024-000001')).err).toContain('还没有核查报告')
    expect((await at('2024-09-23T01:04:59.999Z', 'work', '--once')).out).toBe('')
    const worked = await at('2024-09-23T01:05:00.000Z', 'work', '--once')
    expect(worked.out).toMatch(/2024-000001 {2}出具核查报告 {2}已处理/)
    expect((await at('2024-09-23T01:06:00.000Z', 'work', '--once')).out).toBe('')
    const { out } = await at('2024-09-23T01:06:00.000Z', 'report', '2024-000001')
    expect(out).toContain('一次性告知书')
    expect(out).not.toMatch(FULL_NUMBER)
  })

  it('lists, and shows what happened', async () => {
    expect((await filing('list')).out).toMatch(/2024-000001 .*核查不通过/)
    expect(JSON.parse((await filing('list', '--state', 'issued', '--format', 'json')).out)).toEqual([])
    const { out } = await filing('status', '2024-000001', '--format', 'json')
    const { events } = JSON.parse(out) as { events: { type: string }[] }
    expect(events.map((it) => it.type)).toEqual([
      'drafted',
      'submitted',
      'consented',
      'signedFormRecorded',
      'leadTableRecorded',
      'faceCheckStarted',
      'faceCheckFailed',
      'faceCheckStarted',
      'faceCheckPassed',
      'accepted',
      'checkReported',
    ])
  })

  it('says when a clock goes back, and what may not be done', async () => {
    expect((await at('2024-09-22T01:00:00.000Z', 'publish', '2024-000001')).out).toContain('clockBackwards')
    expect((await at('2024-09-23T02:00:00.000Z', 'issue', '2024-000001', '--by', '审批')).out).toContain('notInPhase')
  })

  it('lets people decide, publishes, and takes a withdrawal', async () => {
    const later = '2024-09-23T02:00:00.000Z'
    expect((await at(later, 'complain', '2024-000001', '--by', '某人', '--text', '有误')).code).toBe(0)
    expect((await at(later, 'take-over', '2024-000001', '--by', '复核')).out).toContain('reviewOpen')
    const review = ['2024-000001', '--result', 'pass', '--by', '复核', '--reason', '属实']
    expect((await at(later, 'review', ...review)).out).toContain('人工复核：合格')
    expect((await at(later, 'publish', '2024-000001')).out).toContain('公示：2024-09-23 至 2024-09-30')
    const gone = await at(later, 'withdraw', '2024-000001', '--by', '葛若谷')
    expect(gone.out).toContain('2024-09-30 10:00起可再次申报')
  })

  it('files again after it, not before the wait is over', async () => {
    const begun = await at('2024-09-29T02:00:00.000Z', 'new', file, '--previous', '2024-000001')
    expect(begun.out).toContain('依据2024-000001重新申报')
    const early = await at('2024-09-29T02:00:00.000Z', 'submit', '2024-000002')
    expect(early.out).toContain('waitAfterWithdrawal')
    expect(early.out).toContain('2024-09-30 10:00起可办理')
    expect((await at('2024-09-30T02:00:00.000Z', 'submit', '2024-000002')).code).toBe(0)
  })
})

describe.sequential('a profile in which consents lapse', () => {
  let rules: string
  const by = (now: string, command: string, ...argv: string[]) => at(now, command, ...argv, '--rules', rules)

  beforeAll(async () => {
    rules = join(await newFolder(), 'rules')
    await cp(RULES, rules, { recursive: true })
    const file = join(rules, 'profiles/tibet/procedure.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('  version: 西藏-1\n', '  version: 西藏-1\n  lapsesAfterHours: 72\n'))
  })

  it('shows when it lapses, and that it has', async () => {
    const consented = await by(
      '2024-09-30T02:01:00.000Z',
      'consent',
      '2024-000002',
      '--by',
      '葛若谷',
      '--agree',
      '西藏-1',
    )
    expect(consented.out).toMatch(/期限：\n {2}2024-10-03 10:01 {2}未完成人脸认证则失效/)
    expect((await by('2024-10-03T02:00:59.999Z', 'work', '--once')).out).toBe('')
    const worked = await by('2024-10-03T02:01:00.000Z', 'work', '--once')
    expect(worked.out).toMatch(/2024-000002 {2}未完成人脸认证则失效 {2}已处理/)
    const { out } = await at('2024-10-03T02:02:00.000Z', 'status', '2024-000002')
    expect(out).toContain('同意后未完成人脸认证，申报失效')
    expect(out).toContain('申报 2024-000002：已失效')
    const english = await at('2024-10-03T02:02:00.000Z', 'status', '2024-000002', '--lang', 'en')
    expect(english.out).toContain('filing 2024-000002: lapsed')
    const listed = await at('2024-10-03T02:02:00.000Z', 'list', '--state', 'lapsed', '--format', 'json')
    expect(JSON.parse(listed.out)).toMatchObject([{ stream: '2024-000002', state: 'lapsed' }])
  })

  it('takes nothing any more, and is filed again', async () => {
    const late = await by('2024-10-03T02:02:00.000Z', 'face', '2024-000002')
    expect(late).toMatchObject({ code: 1, out: expect.stringContaining('notInPhase') })
    const again = await by('2024-10-03T02:02:00.000Z', 'new', file, '--previous', '2024-000002')
    expect(again.out).toContain('依据2024-000002重新申报')
  })
})

describe.sequential('zizhi filing draw', () => {
  const over = '2024-10-08T01:00:00.000Z'

  it('draws a quarter that is over, the same by the same seed', async () => {
    const early = await at('2024-09-30T15:59:59.999Z', 'draw', '2024Q3', '--seed', '七')
    expect(early).toMatchObject({ code: 1, out: expect.stringContaining('quarterNotOver') })
    expect(early.out).toContain('2024-10-01 00:00起可办理')
    const drawn = await at(over, 'draw', '2024Q3', '--seed', '七', '--format', 'json')
    expect(JSON.parse(drawn.out)).toEqual({
      quarter: '2024Q3',
      seed: '七',
      percent: 10,
      of: 1,
      drawn: [{ filing: '2024-000001' }],
    })
    expect((await at(over, 'draw', '2024Q3', '--seed', '七')).out).toContain('1 份申报按 10% 抽查，抽中 1 份')
    expect((await at(over, 'draw', '2024Q2', '--seed', '七')).out).toContain('抽中 0 份')
  })

  it('hands what was drawn to people, and tells what cannot be', async () => {
    const { code, out } = await at(over, 'draw', '2024Q3', '--seed', '七', '--take-over', '复核处')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('2024-000001  不予办理（notInPhase）') })
  })

  it.each([
    [['draw', '2024Q5', '--seed', '1'], '不是季度：2024Q5'],
    [['draw', '2024Q3'], '缺少必填的选项 --seed'],
    [['take-over', '2024-000001', '--by', '甲', '--because', 'sampled', '--seed', '1'], '须同时给出'],
    [['take-over', '2024-000001', '--by', '甲', '--quarter', '2024Q3', '--seed', '1'], '--because sampled'],
  ])('%j is refused', async (argv, says) => {
    expect(await at(over, argv[0]!, ...argv.slice(1))).toMatchObject({ code: 2, err: expect.stringContaining(says) })
  })
})

describe('bad input', () => {
  it.each([
    [['submit', '2099-000001'], 1, 'noSuchFiling'],
    [['status', '2099-000001'], 2, '没有申报 2099-000001'],
    [['new', 'gone.json'], 2, '没有此文件'],
    [['consent', '2024-000001'], 2, '--by'],
    [['consent', '2024-000001', '--by', ' ', '--agree', '西藏-1'], 2, '--by 不能为空白'],
    [['issue', '2024-000001', '--by', '审批', '--number', ''], 2, '--number 不能为空白'],
    [['submit', '2024-000001', '--key', ''], 2, '--key 不能为空白'],
    [['face', '2099-000001', '--role', 'nobody'], 2, '--role'],
  ])('%j exits with %d', async (argv, code, says) => {
    const ran = await filing(argv[0]!, ...argv.slice(1))
    expect(ran.code).toBe(code)
    expect(ran.out + ran.err).toContain(says)
  })

  it('a file that is not there makes no database', async () => {
    const own = join(await newFolder(), 'own.db')
    for (const command of ['new', 'enrol']) {
      const { code, err } = await zizhi(['filing', command, 'gone.json', '--db', own], { env })
      expect({ code, err }).toEqual({ code: 2, err: '没有此文件：gone.json\n' })
    }
    await expect(stat(own)).rejects.toThrow()
  })

  it('a moment that is none is said to be so', async () => {
    expect(await at('yesterday', 'list')).toMatchObject({ code: 2, err: expect.stringContaining('yesterday') })
  })

  it('a provider that is not there, not named, or not safe is said to be so', async () => {
    const enrol = (own: Record<string, string>) =>
      zizhi(['filing', 'enrol', file, '--db', db, '--now', '2024-10-10T01:00:00.000Z', '--enterprise', '甲'], {
        env: own,
      })
    expect((await enrol({})).err).toContain('ZIZHI_FACE_URL')
    expect((await enrol({ ...env, ZIZHI_FACE_URL: 'http://face.example.cn' })).err).toContain('face.example.cn')
    expect((await enrol({ ...env, ZIZHI_FACE_SECRET: 'short' })).err).toContain('notBase64')
    expect((await enrol({ ...env, ZIZHI_FACE_URL: 'http://127.0.0.1:9' })).out).toContain('读卡服务没有应答')
  })
})

describe('zizhi filing work', () => {
  it('ends on SIGTERM with 0', async () => {
    const child = spawn(process.execPath, [builtCli, 'filing', 'work', '--db', db, '--every', '1'], { cwd: root })
    await once(child.stderr, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  })
})
