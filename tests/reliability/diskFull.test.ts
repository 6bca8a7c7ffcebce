import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/adapters/sqlite/index.ts'
import { KEYS } from './keys.ts'
import type { Written } from './ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zizhi-full-'))
const mounted = mount()
afterAll(() => {
  // Lazily: the database may not have let go of its files yet.
  if (mounted) execFileSync('umount', ['--lazy', folder])
  rmSync(folder, { recursive: true, force: true })
})

/** A file system of two megabytes. */
function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const append = (version: number, note: string) => ({
  stream: 'F-1',
  firm: 'firm',
  expected: version,
  key: `key-${version}`,
  fingerprint: 'same',
  events: [{ type: 'written', at: '2025-06-01T00:00:00.000Z', key: note, part: 1 }],
  state: 'written',
  deadlines: [],
})

const reason = mounted ? '' : ' (skipped: only root may mount a small file system)'
describe.skipIf(!mounted)(`a full disk${reason}`, () => {
  it('is told, and everything before it stays', async () => {
    const file = join(folder, 'filings.db')
    const stores = await openSqlite<Written>(file, { keys: KEYS })
    const note = 'x'.repeat(20_000)
    let version = 0
    const fill = async () => {
      for (;;) {
        await stores.filings.append(append(version, note))
        version++
      }
    }
    await expect(fill()).rejects.toMatchObject({ name: 'StoreError', code: 'diskFull' })
    expect(version).toBeGreaterThan(10)
    await expect(stores.filings.append(append(version, note))).rejects.toMatchObject({ code: 'diskFull' })
    expect(await stores.filings.load('F-1')).toMatchObject({ version })
    expect(await stores.filings.carriedOut(`key-${version}`)).toBeUndefined()

    execFileSync('mount', ['-o', 'remount,size=8m', folder])
    expect(await stores.filings.append(append(version, note))).toMatchObject({ outcome: 'appended' })
    await stores.close()
    const again = await openSqlite<Written>(file, { keys: KEYS })
    expect((await again.filings.load('F-1')).events.map((it) => it.key)).toEqual(Array(version + 1).fill(note))
    await again.close()
  })
})
