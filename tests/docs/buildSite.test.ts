import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildSite } from '../../docs/build/buildSite.ts'

/** A small corpus of other law than the shipped. */
const rules = fileURLToPath(new URL('../laws/corpus/', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zizhi-docs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('builds one language alone, and again over what it built', async () => {
  const out = join(folder, 'site')
  const pages = await buildSite({ rules, out, langs: ['en'] })
  expect(pages.every((it) => it.startsWith('en/'))).toBe(true)
  writeFileSync(join(out, 'en/stale.html'), '')
  await buildSite({ rules, out, langs: ['en'] })
  expect(existsSync(join(out, 'en/stale.html'))).toBe(false)
  expect(existsSync(join(out, 'en/index.html'))).toBe(true)
})

it('takes nothing away that is no site of its own', async () => {
  writeFileSync(join(folder, 'mine.txt'), '')
  await expect(buildSite({ rules, out: folder })).rejects.toThrow('holds other things')
  expect(existsSync(join(folder, 'mine.txt'))).toBe(true)
})

it('names the place of an error in the rules', async () => {
  writeFileSync(join(folder, 'instruments.yaml'), 'instruments: 3\n')
  await expect(buildSite({ rules: folder, out: join(folder, 'site') })).rejects.toThrow('instruments.yaml:1 bad-shape')
})
