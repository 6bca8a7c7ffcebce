import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { builtCli } from '../support/built.ts'
import { FILING, root } from './runCli.ts'

/** Runs a shell line in which `$Z` is the command line in a process of its own. */
function shell(line: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, Z: `node ${builtCli}`, F: FILING, NO_COLOR: undefined }
    const child = spawn('bash', ['-o', 'pipefail', '-c', line], { cwd: root, env })
    let out = ''
    let err = ''
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

describe('the process', () => {
  it('judges a filing from standard input and exits with 0', async () => {
    const { code, out, err } = await shell('$Z check - --format json < "$F"')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out).schema).toBe('zizhi/report@1')
  })

  it('exits with 2 on a bad filing', async () => {
    expect(await shell('echo "{" | $Z check -')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(':2:1:'),
    })
  })

  it('ends quietly when its reader goes away', async () => {
    expect(await shell('$Z check "$F" "$F" "$F" "$F" --format json | head -c 10 >/dev/null')).toEqual({
      code: 0,
      out: '',
      err: '',
    })
  })
})
