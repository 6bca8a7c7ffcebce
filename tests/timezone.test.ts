import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { newFolder } from './support/folders.ts'

const run = promisify(execFile)
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']
const PROGRAM = fileURLToPath(new URL('./timezone.program.ts', import.meta.url))
const FILINGS = fileURLToPath(new URL('../fixtures/filings/', import.meta.url))
const filings = readdirSync(FILINGS).filter((it) => it.endsWith('.json'))

describe('the time zone of the machine changes nothing', () => {
  it('an assessment, a report and a notice of every fixture are the same bytes in every zone', async () => {
    const program = join(await newFolder(), 'program.mjs')
    // Loaded from source it would be made once for each zone.
    await build({
      entryPoints: [PROGRAM],
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
    const outputs = await Promise.all(
      zones.map(async (TZ) => {
        const { stdout } = await run(process.execPath, [program, FILINGS], {
          env: { ...process.env, TZ },
          maxBuffer: 1 << 28,
        })
        return stdout
      }),
    )
    const [utc] = outputs
    expect(utc!.split('\n').filter((it) => it.startsWith('{"filing"'))).toHaveLength(filings.length)
    for (const [i, output] of outputs.entries()) {
      expect(output.split('\n')[0]).toBe(
        `offset ${{ UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 300, 'Pacific/Kiritimati': -840 }[zones[i]!]}`,
      )
      expect(
        output.slice(output.indexOf('\n')) === utc!.slice(utc!.indexOf('\n')),
        `${zones[i]} differs from UTC`,
      ).toBe(true)
    }
  })
})
