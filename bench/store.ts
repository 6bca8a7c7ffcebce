import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openPostgres } from '../src/adapters/postgres/index.ts'
import { openSqlite } from '../src/adapters/sqlite/index.ts'
import type { FilingEvent } from '../src/filing/event.ts'
import { after } from '../src/filing/instant.ts'
import type { LibraryEvent } from '../src/filing/library/event.ts'
import type { FilingStores } from '../src/filing/service/ports.ts'
import { KEYS } from '../tests/reliability/keys.ts'
import { fixture } from '../tests/support/filing/decided.ts'
import { FIXTURE, HandClock, openLibrary, serviceOn, steps } from '../tests/support/filing/story.ts'
import { startServer, whyNoServer } from '../tests/support/postgres/server.ts'

/**
 * From `submit` to the stored report: submit, consent, form, table, face (two), and the check that judges, seals and stores;
 * seven commands, each of its own transaction and on the disk before the next. The clock of the procedure stands, so that
 * nobody waits five minutes.
 */
const [filings = '200', atOnce = '8'] = process.argv.slice(2).filter((it) => /^\d+$/.test(it))

async function measure(name: string, stores: FilingStores): Promise<string> {
  const clock = new HandClock()
  const before = serviceOn(stores, clock.now)
  const snapshot = fixture(FIXTURE)
  const prepared: { filing: string; commands: ReturnType<typeof steps> }[] = []
  for (let i = 0; i < Number(filings); i++) {
    const [filing, firm] = [`F-${i}`, `firm ${i}`]
    await openLibrary(before, firm)
    const [draft, ...commands] = steps(filing, firm, snapshot, await before.keep(snapshot))
    await before.handle(filing, draft!, { key: `${filing} draft` })
    prepared.push({ filing, commands })
  }
  const later = serviceOn(stores, () => after(clock.now(), { minutes: 5 }))
  const times: number[] = []
  const queue = prepared[Symbol.iterator]()
  const start = performance.now()
  await Promise.all(
    Array.from({ length: Number(atOnce) }, async () => {
      for (const { filing, commands } of queue) {
        const from = performance.now()
        for (const command of commands) {
          const handled = await before.handle(filing, command, { key: `${filing} ${command.type}` })
          if (handled.outcome !== 'done') throw new Error(JSON.stringify(handled))
        }
        const checked = await later.check(filing, { key: `${filing} check` })
        if (checked.outcome !== 'done') throw new Error(JSON.stringify(checked))
        times.push(performance.now() - from)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
  const rate = (times.length / seconds).toFixed(1)
  return `| ${name} | ${rate} | ${at(0.5)} | ${at(0.99)} | ${times.at(-1)!.toFixed(1)} |`
}

/** What a commit costs at least here: a page written and flushed to the disk. */
function flushes(): string {
  const file = openSync(join(folder, 'flush'), 'w')
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now()
    writeSync(file, Buffer.alloc(8192), 0, 8192, 0)
    fdatasyncSync(file)
    return performance.now() - from
  }).sort((a, b) => a - b)
  closeSync(file)
  return `${times[25]!.toFixed(1)} ms (${times[0]!.toFixed(1)}-${times[49]!.toFixed(1)})`
}

async function versionOf(address: string): Promise<string> {
  const client = new pg.Client(address)
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  return rows[0]!.server_version
}

const folder = mkdtempSync(join(tmpdir(), 'zizhi-bench-'))
const load = loadavg()[0]!.toFixed(1)
const rows: string[] = []
const sqlite = await openSqlite<FilingEvent, LibraryEvent>(join(folder, 'filings.db'), { keys: KEYS })
rows.push(await measure('SQLite', sqlite))
await sqlite.close()

const reason = whyNoServer()
if (reason !== undefined) rows.push(`| PostgreSQL: not measured: ${reason} | | | | |`)
else {
  const server = await startServer()
  try {
    const address = await server.place()
    const postgres = await openPostgres<FilingEvent, LibraryEvent>(address, { keys: KEYS })
    rows.push(await measure(`PostgreSQL ${await versionOf(address)}`, postgres))
    await postgres.close()
  } finally {
    await server.remove()
  }
}

console.log(
  [
    `${cpus()[0]!.model.trim()}, ${cpus().length} processors, load ${load} before, Node ${process.version}.`,
    `${filings} filings, ${atOnce} at once, wall time. One flush to this disk: ${flushes()}.`,
    '',
    '| store | filings/s | p50, ms | p99, ms | most, ms |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n'),
)
rmSync(folder, { recursive: true })
