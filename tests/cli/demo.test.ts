import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtCli } from '../support/built.ts'
import { newFolder } from '../support/folders.ts'
import { root, zizhi } from './runCli.ts'

/** Plays the demonstration in a process of its own, as a user does. */
function play(...argv: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtCli, 'demo', ...argv], { cwd: root })
    let [out, err] = ['', '']
    child.stdout.on('data', (it) => {
      out += it
    })
    child.stderr.on('data', (it) => {
      err += it
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const kept = () => readdirSync(tmpdir()).filter((it) => it.startsWith('zizhi-demo-'))
const FULL_NUMBER = /(?<!\d)\d{17}[\dX](?!\d)/

/** The turns of the story, in their order. */
const turns = {
  'zh-CN': [
    '葛若谷：人证合一，已进入人员库',
    '其余 17 人依次采集核验',
    '首次 工程监理房屋建筑工程专业乙级、工程监理市政公用工程专业乙级',
    '知情同意书（版本 西藏-1）',
    '不予办理（formTooCoarse）',
    '法定代表人人脸认证通过',
    '不予办理（reportTooEarly）',
    '2024-09-23 09:05起可办理',
    '核查报告：不达标，第1次不通过，2024-09-24 09:05起可再次申报',
    '1. 工程监理房屋建筑工程专业乙级：技术负责人潘清野不符合要求',
    '补正（数据）：[{"act":"nameLead"',
    '2. 工程监理市政公用工程专业乙级：市政公用工程专业注册监理工程师应不少于10人，现有9人，缺1人',
    '补正（数据）：[{"act":"addPeople","count":1',
    '聘用 洛桑平措、央金卓玛',
    '依据2024-000001重新申报',
    '不予办理（waitAfterFailure）：申报2024-000001核查不通过（第1次）',
    '2024-09-24 09:05起可办理',
    '手机显示：对比不通过',
    '人脸认证未通过：对比不通过',
    '手机显示：核验通过',
    '核查报告：达标',
    '公示：2024-09-24 至 2024-10-01',
    '不予办理（publicityNotOver）',
    '2024-10-08 00:00起可办理',
    '公示期满，2024-10-08起可签章发证',
    '不予办理（notYetIssueDay）',
    '签章发证：工程监理房屋建筑工程专业乙级',
    '有效期至2029-10-08',
    '1 家企业的 2 份记录首尾相接',
    '2 份记录按封存的事实重新核查，结果逐字节一致',
    '演示结束',
  ],
  en: [
    'card and face agree, in the library',
    'refused (formTooCoarse)',
    'refused (reportTooEarly)',
    'check report: unmet; failure number 1, may file again from 2024-09-24 09:05',
    'remedy as data: [{"act":"nameLead"',
    'refused (waitAfterFailure)',
    'face check failed: no match',
    'face check of the legal representative passed',
    'check report: met',
    'refused (publicityNotOver)',
    'publicity over; may be issued from 2024-10-08',
    'refused (notYetIssueDay)',
    'valid until 2029-10-08',
    'one unbroken chain',
    'byte for byte',
    'end of the demonstration',
  ],
}

describe.each(['zh-CN', 'en'] as const)('the demonstration in %s', (lang) => {
  let ran: Awaited<ReturnType<typeof play>>
  let before: string[]
  beforeAll(async () => {
    before = kept()
    ran = await play('--lang', lang)
  })

  it('plays to its end', () => expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' }))

  it('tells every turn of the story, in order', () => {
    let from = 0
    for (const turn of turns[lang]) {
      const at = ran.out.indexOf(turn, from)
      expect(at, `${turn} after ${ran.out.slice(from, from + 80)}`).toBeGreaterThanOrEqual(0)
      from = at + turn.length
    }
  })

  it('shows no identity number in full', () => {
    expect(ran.out).not.toMatch(FULL_NUMBER)
    expect(ran.out).toContain('540199********9161')
  })

  it('leaves nothing behind', () => expect(kept()).toEqual(before))
})

describe('the demonstration that is kept', () => {
  it('leaves a database that the other commands read', async () => {
    const folder = join(await newFolder(), 'kept')
    expect((await play('--keep', folder)).code).toBe(0)
    const db = join(folder, 'demo.db')
    const status = await zizhi(['filing', 'status', '2024-000002', '--db', db])
    expect(status).toMatchObject({ code: 0, err: '' })
    expect(status.out).toContain('申报 2024-000002：已发证')
    const report = await zizhi(['filing', 'report', '2024-000001', '--db', db])
    expect(report.out).toContain('潘清野')
    expect(report.out).not.toMatch(FULL_NUMBER)
    expect((await zizhi(['filing', 'report', '2024-000001', '--db', db, '--lang', 'en'])).out).toContain(
      'Outcome: not met',
    )
    expect((await zizhi(['verify', db])).code).toBe(0)
  })
})
