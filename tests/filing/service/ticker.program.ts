import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openPostgres } from '../../../src/adapters/postgres/index.ts'
import { openSqlite } from '../../../src/adapters/sqlite/index.ts'
import type { FilingEvent } from '../../../src/filing/event.ts'
import type { LibraryEvent } from '../../../src/filing/library/event.ts'
import { KEYS } from '../../reliability/keys.ts'
import { realService } from '../../support/filing/real.ts'

/** Opens a place, waits for a line, then ticks at one moment until nothing is due; each deadline is a line of its own. */
const [address, now] = process.argv.slice(2) as [string, string]
const open = address.startsWith('postgres')
  ? openPostgres<FilingEvent, LibraryEvent>
  : openSqlite<FilingEvent, LibraryEvent>
const stores = await open(address, { keys: KEYS })
const service = realService(stores, () => now)
writeSync(1, '"ready"\n')
for await (const _ of createInterface(process.stdin)) break
for (let more = true; more; ) {
  const ticked = await service.tick({ most: 1 })
  for (const it of ticked.deadlines) writeSync(1, `${JSON.stringify(it)}\n`)
  more = ticked.more
}
await stores.close()
process.exit(0)
