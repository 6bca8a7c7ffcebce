import { execFile, execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

/** A PostgreSQL server of its own in a temporary folder, reached by a socket in it. */
export interface Server {
  /** Where everything of it is. */
  folder: string
  /** The address of a new, empty place on it, which no other address sees. */
  place(): Promise<string>
  /** Ends it at once, without warning to those who are connected. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes its folder. */
  remove(): Promise<void>
}

/** Why there can be no server here; `undefined` when there can. */
export function whyNoServer(): string | undefined {
  if (binaries() === undefined) return 'no PostgreSQL server is installed (Debian: apt-get install postgresql)'
  if (isRoot() && owner() === undefined) return 'PostgreSQL refuses to run as root, and there is no user postgres'
  return undefined
}

/** The folder of the newest server that is installed. */
function binaries(): string | undefined {
  const versions = '/usr/lib/postgresql'
  try {
    const newest = readdirSync(versions)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1)
    return newest === undefined ? undefined : join(versions, newest, 'bin')
  } catch {
    return undefined
  }
}

const isRoot = () => process.getuid?.() === 0

function owner(): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/** Starts a server; `fsync` as in earnest unless said otherwise. */
export async function startServer({ fsync = true }: { fsync?: boolean } = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'zizhi-pg-'))
  const as = isRoot() ? owner()! : undefined
  if (as !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const tool = (name: string, args: string[]) => run(join(binaries()!, name), args, { ...as, cwd: folder })
  const settings = `-c listen_addresses='' -k ${folder} -c fsync=${fsync ? 'on' : 'off'} -c max_connections=60`
  const start = async () => {
    await tool('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  }
  const stop = async () => {
    await tool('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
  }
  await tool('initdb', ['-D', data, '-U', 'app', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  await start()
  let made = 0
  const address = `postgres://app@localhost/postgres?host=${folder}`
  return {
    folder,
    async place() {
      const name = `test_${++made}`
      const client = new pg.Client(address)
      await client.connect()
      await client.query(`create schema ${name}`)
      await client.end()
      return `${address}&options=${encodeURIComponent(`-c search_path=${name}`)}`
    },
    start,
    stop,
    async remove() {
      await stop().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
