import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { openSqlite } from '../../../src/adapters/sqlite/index.ts'
import { closingAfterEach } from './closing.ts'
import { KEYS, storeContract } from './contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'zizhi-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

describe('SQLite', () => {
  const kept = closingAfterEach()
  storeContract({
    async newPlace() {
      const file = join(folder, `${++files}.db`)
      return { open: async (keys = KEYS) => kept(await openSqlite(file, { keys })) }
    },
  })
})
