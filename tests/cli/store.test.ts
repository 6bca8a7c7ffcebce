import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/adapters/sqlite/index.ts'
import { parseKeys } from '../../src/cli/keyRing.ts'
import { wordsOf } from '../../src/cli/words.ts'
import type { FilingEvent } from '../../src/filing/event.ts'
import type { LibraryEvent } from '../../src/filing/library/event.ts'
import { decided, fixture } from '../support/filing/decided.ts'
import { newFolder } from '../support/folders.ts'
import { zizhi } from './runCli.ts'

const NAMES = ['building-2-direct-missing-electrician', 'two-employers']
const PERSON = fixture(NAMES[0]!).people![0]!
const context = { lang: 'en', words: wordsOf('en') } as never

/** A database with two decisions, and its file of keys. */
async function database() {
  const folder = await newFolder()
  const keys = join(folder, 'keys')
  writeFileSync(keys, (await zizhi(['store', 'new-key', 'first'])).out)
  const file = join(folder, 'filings.db')
  const stores = await openSqlite<FilingEvent, LibraryEvent>(file, {
    keys: parseKeys(readFileSync(keys, 'utf8'), keys, context),
  })
  for (const name of NAMES) await decided(stores, name)
  await stores.close()
  return { folder, file, keys, exported: join(folder, 'records') }
}

function alter(file: string, sql: string): void {
  const db = new Database(file)
  db.exec(sql)
  db.close()
}

describe('zizhi verify', () => {
  it('finds whole chains, without keys', async () => {
    const { file } = await database()
    const ran = await zizhi(['verify', file])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^firm-1 至第 2 份：[0-9a-f]{64}\n企业 1 家，结论 2 份，封存链全部完整\n$/)
    expect((await zizhi(['verify', file, '--lang', 'en'])).out).toContain('every chain is whole')
  })

  it('names the first broken link', async () => {
    const { file } = await database()
    alter(file, `update records set body = replace(body, '"unmet"', '"met"') where number = 1`)
    const ran = await zizhi(['verify', file])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('断链：企业 firm-1 第 1 份：内容与散列值不符，已被改动')
    const json = await zizhi(['verify', file, '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({ broken: [{ firm: 'firm-1', number: 1, why: 'altered' }], ends: [] })
  })

  it('finds personal data that were put under another pseudonym, with keys', async () => {
    const { file, keys } = await database()
    alter(file, 'update people set sealed = (select sealed from people order by pseudonym limit 1)')
    expect(await zizhi(['verify', file])).toMatchObject({ code: 0 })
    const ran = await zizhi(['verify', file, '--keys', keys])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('个人信息无法解密或已被改动')
  })

  it.each([
    ['a file that is not there', async (folder: string) => join(folder, 'none.db'), '没有此数据库文件'],
    [
      'a file that is no database',
      async (folder: string) => {
        const file = join(folder, 'text.db')
        writeFileSync(file, 'not a database, but long enough to be looked at'.repeat(100))
        return file
      },
      '这不是数据库',
    ],
    ['a server that is not there', async () => 'postgres://app:secret@127.0.0.1:1/none', '无法连接'],
  ])('refuses %s', async (_, place, message) => {
    const folder = await newFolder()
    const ran = await zizhi(['verify', await place(folder)])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(message)
    expect(ran.err).not.toContain('secret')
    await expect(stat(join(folder, 'none.db'))).rejects.toThrow()
  })

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const { file } = await database()
    alter(file, `insert into zizhi_migrations values (99, 'later', '2030-01-01T00:00:00.000Z')`)
    const ran = await zizhi(['verify', file])
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('更新版本的 zizhi 建立（第 99 版表结构），未作改动')
  })
})

describe('zizhi replay', () => {
  it('judges what was exported to the same bytes', async () => {
    const { file, exported } = await database()
    expect((await zizhi(['store', 'export', file, exported])).out).toContain('已将 2 份结论写入')
    const ran = await zizhi(['replay', exported])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('一致 2，不一致 0，无法比较 0，损坏 0')
  })

  it('says the first difference, what was altered, and what cannot be compared', async () => {
    const { file, exported, folder } = await database()
    await zizhi(['store', 'export', file, exported])
    const [first] = readdirSync(exported).sort()
    const text = readFileSync(join(exported, first!), 'utf8')
    const write = (name: string, changed: string) => {
      writeFileSync(join(folder, name), changed)
      return join(folder, name)
    }
    const differs = await zizhi(['replay', write('a.json', text.replace('"不达标"', '"达标"'))])
    expect(differs.code).toBe(1)
    expect(differs.out).toMatch(/不一致：.*：\/report\/\S+ 处，封存为 "达标"，现为 "不达标"/)
    const altered = await zizhi(['replay', write(first!, text.replace('09:27', '09:28'))])
    expect(altered).toMatchObject({ code: 1 })
    expect(altered.out).toContain('已被改动')
    const other = await zizhi([
      'replay',
      write('b.json', text.replace(/"corpusVersion":"\w+"/g, '"corpusVersion":"0123456789ab"')),
    ])
    expect(other.code).toBe(3)
    expect(other.out).toContain('结论出自标准库 0123456789ab')
    const none = await zizhi(['replay', write('c.json', '{}'), '--lang', 'en'])
    expect(none).toMatchObject({ code: 1 })
    expect(none.out).toContain('not marked zizhi/record@1')
    expect(await zizhi(['replay', join(folder, 'nowhere')])).toMatchObject({ code: 2 })
  })
})

describe('zizhi store', () => {
  it('erases a person whose number comes on standard input; decisions stay', async () => {
    const { file, keys, exported } = await database()
    const erase = (stdin: string) => zizhi(['store', 'erase', file, '--keys', keys], { stdin })
    expect((await erase(`${PERSON.idNumber}\n`)).out).toBe('已删除，涉及 1 项\n')
    expect(await erase(PERSON.idNumber!)).toMatchObject({ code: 2, err: '数据库中没有此人\n' })
    expect(await erase('张三')).toMatchObject({ code: 2 })
    expect(await zizhi(['verify', file, '--keys', keys])).toMatchObject({ code: 0 })
    await zizhi(['store', 'export', file, exported])
    expect(await zizhi(['replay', exported])).toMatchObject({ code: 0 })
  })

  it('puts everything under a new key', async () => {
    const { file, keys } = await database()
    const next = (await zizhi(['store', 'new-key', 'second'])).out
    writeFileSync(keys, next + readFileSync(keys, 'utf8'))
    expect((await zizhi(['store', 'rotate', file, '--keys', keys])).out).toMatch(/^已将 [1-9]\d* 项改用当前密钥加密\n$/)
    writeFileSync(keys, next)
    expect(await zizhi(['verify', file, '--keys', keys])).toMatchObject({ code: 0 })
  })

  it('refuses keys that are wrong, missing or malformed', async () => {
    const { file, folder } = await database()
    const other = join(folder, 'other')
    const rotate = (env: Record<string, string> = {}) => zizhi(['store', 'rotate', file, '--keys', other], { env })
    expect((await rotate()).err).toContain('没有密钥文件')
    writeFileSync(other, (await zizhi(['store', 'new-key', 'first'])).out)
    expect(await rotate()).toMatchObject({ code: 2, err: '密钥 first 不是建立此数据库时所用的密钥，未作改动\n' })
    writeFileSync(other, (await zizhi(['store', 'new-key', 'second'])).out)
    expect((await rotate()).err).toContain('有用密钥 first 加密的内容')
    writeFileSync(other, 'first:c2hvcnQ=')
    const bad = await rotate()
    expect(bad.err).toContain('第 1 个密钥无法识别')
    expect(bad.err).not.toContain('c2hvcnQ')
    writeFileSync(other, '# nothing\n')
    expect((await rotate()).err).toContain('没有密钥')
    expect((await zizhi(['store', 'rotate', file])).err).toContain('没有密钥文件')
    expect((await zizhi(['store', 'new-key', 'a b'])).code).toBe(2)
  })
})
