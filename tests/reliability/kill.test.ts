import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/adapters/postgres/index.ts'
import { openSqlite } from '../../src/adapters/sqlite/index.ts'
import { describeWithPostgres } from '../support/postgres/describe.ts'
import { KEYS } from './keys.ts'
import { audit, type Written } from './ledger.ts'
import { buildWriter, killWriters } from './writers.ts'

const KILLS = Number(process.env['ZIZHI_KILLS'] ?? 20)

const folder = mkdtempSync(join(tmpdir(), 'zizhi-kill-'))
let program: string
beforeAll(async () => {
  program = await buildWriter(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TIMEOUT = 1_200_000

describe('kill -9 on SQLite', () => {
  it('loses nothing that was acknowledged, and stores nothing twice', { timeout: TIMEOUT }, async () => {
    const file = join(folder, 'killed.db')
    const { acknowledged, killed } = await killWriters(program, file, { kills: KILLS, seed: 20250601 })
    expect(killed).toBeGreaterThanOrEqual(KILLS)
    const stores = await openSqlite<Written>(file, { keys: KEYS })
    expect(await audit(stores, acknowledged)).toBeGreaterThan(killed / 2)
    await stores.close()
  })
})

describeWithPostgres('kill -9 on PostgreSQL', (server) => {
  it('loses nothing that was acknowledged, and stores nothing twice', { timeout: TIMEOUT }, async () => {
    const url = await server().place()
    const { acknowledged, killed } = await killWriters(program, url, { kills: KILLS, seed: 20250602 })
    expect(killed).toBeGreaterThanOrEqual(KILLS)
    const stores = await openPostgres<Written>(url, { keys: KEYS })
    expect(await audit(stores, acknowledged)).toBeGreaterThan(killed / 2)
    await stores.close()
  })
})
