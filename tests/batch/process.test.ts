import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { built, builtCli } from '../support/built.ts'
import { fileOf, manyLines } from './inputs.ts'

const run = promisify(execFile)
/** Long enough for any run; a process that threads keep alive would never end. */
const timeout = 60_000
const input = await fileOf('many.ndjson', manyLines(500).join('\n'))

describe('a run that is left in the middle leaves no thread that keeps the process alive', () => {
  it.each(['undefined', "{ profile: '全国' }"])(
    'by whoever breaks out of the records, compared with %s',
    async (compare) => {
      const program = await fileOf(
        'program.mjs',
        `import { runBatch, compareBatch } from ${JSON.stringify(built('batch/index.js'))}
      const compare = ${compare}
      const judge = compare === undefined ? runBatch : compareBatch
      for await (const { line } of judge(${JSON.stringify(input)}, { threads: 2, compare })) {
        console.log(line)
        break
      }`,
      )
      const { stdout } = await run(process.execPath, [program], { timeout })
      expect(stdout).toBe('1\n')
    },
  )

  // A device that is always full.
  it.runIf(existsSync('/dev/full'))('by the command, whose disk is full', async () => {
    const args = [builtCli, 'batch', input, '--threads', '2', '--out', '/dev/full', '--lang', 'en']
    await expect(run(process.execPath, args, { timeout })).rejects.toMatchObject({
      code: 2,
      killed: false,
      stderr: expect.stringMatching(/^[^\n]*\/dev\/full[^\n]*\n$/),
    })
  })
})

describe('threads', () => {
  it('start where the program is a text of the command line', async () => {
    const program = `import { runBatch } from ${JSON.stringify(built('batch/index.js'))}
      for await (const { line } of runBatch(${JSON.stringify(input)}, { threads: 2 })) if (line === 500) console.log(line)`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { timeout })
    expect(stdout).toBe('500\n')
  })
})
