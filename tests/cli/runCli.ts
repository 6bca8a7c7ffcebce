import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/program.ts'
import { newFolder } from '../support/folders.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const FILING = join(root, 'fixtures/filings/supervision-b-housing-municipal.json')
export const RULES = join(root, 'rules')

export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line inside this process. */
export async function zizhi(
  argv: string[],
  world: { stdin?: string; env?: Record<string, string>; terminal?: boolean; heard?: (err: string) => void } = {},
) {
  const ran: Ran = { code: -1, out: '', err: '' }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  ran.code = await run(argv, {
    out: (text) => {
      ran.out += text
    },
    err: (text) => {
      ran.err += text
      world.heard?.(text)
    },
    write: async (bytes) => {
      ran.out += decoder.decode(bytes, { stream: true })
    },
    stdin: async function* () {
      yield new TextEncoder().encode(world.stdin ?? '')
    },
    clock: () => 0,
    readStdin: async () => new TextEncoder().encode(world.stdin ?? ''),
    today: () => '2025-06-01',
    env: world.env ?? {},
    isTerminal: world.terminal === true,
    isErrTerminal: world.terminal === true,
  })
  return ran
}

/** Writes a file to check and returns its path. */
export async function fileOf(content: string | Uint8Array | object): Promise<string> {
  const path = join(await newFolder(), 'filing.json')
  const raw = typeof content === 'string' || content instanceof Uint8Array
  await writeFile(path, raw ? content : JSON.stringify(content, null, 2))
  return path
}

/** A filing that can be read; parts of it replaced. */
export function filing(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    enterprise: { name: '西藏雪域建设有限公司', region: 'inRegion' },
    application: { kind: '首次', acceptedOn: '2025-05-01', items: [{ qualification: '建筑工程施工总承包二级' }] },
    ...more,
  }
}
