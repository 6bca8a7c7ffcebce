import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { memoryStores } from '../../../src/adapters/memory/index.ts'
import { openPostgres } from '../../../src/adapters/postgres/index.ts'
import { openSqlite } from '../../../src/adapters/sqlite/index.ts'
import type { FilingEvent } from '../../../src/filing/event.ts'
import type { LibraryEvent } from '../../../src/filing/library/event.ts'
import type { FilingStores } from '../../../src/filing/service/ports.ts'
import { KEYS } from '../../adapters/store/contract.ts'
import { describeWithPostgres } from '../../support/postgres/describe.ts'

/** A new, empty place for filings. */
export interface Place {
  /** Opens it, any number of times: all see the same. */
  open(): Promise<FilingStores>
  /** What another process opens it by; `undefined` of memory, which has no other. */
  address?: string
}

/** Runs a suite on memory, on SQLite and on a PostgreSQL server of its own. */
export function onEveryStore(name: string, suite: (newPlace: () => Promise<Place>) => void): void {
  describe(`${name} on memory`, () =>
    suite(async () => {
      const one = await memoryStores<FilingEvent, LibraryEvent>()
      return { open: async () => one }
    }))
  onEveryDatabase(name, suite)
}

/** Runs a suite on what several processes can share. */
export function onEveryDatabase(name: string, suite: (newPlace: () => Promise<Place>) => void): void {
  describe(`${name} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'zizhi-service-'))
    const kept = closingAfterAll(() => rmSync(folder, { recursive: true }))
    let files = 0
    suite(async () => {
      const address = join(folder, `${++files}.db`)
      return { address, open: async () => kept(await openSqlite<FilingEvent, LibraryEvent>(address, { keys: KEYS })) }
    })
  })
  describeWithPostgres(
    `${name} on PostgreSQL`,
    (server) => {
      const kept = closingAfterAll()
      suite(async () => {
        const address = await server().place()
        const open = () => openPostgres<FilingEvent, LibraryEvent>(address, { keys: KEYS, connections: 4 })
        return { address, open: async () => kept(await open()) }
      })
    },
    { fsync: false },
  )
}

function closingAfterAll(then: () => void = () => {}): (it: FilingStores) => FilingStores {
  const opened: FilingStores[] = []
  afterAll(async () => {
    for (const it of opened) await it.close()
    then()
  })
  return (it) => {
    opened.push(it)
    return it
  }
}
