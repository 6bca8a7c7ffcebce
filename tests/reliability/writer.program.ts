import { writeSync } from 'node:fs'
import { openPostgres } from '../../src/adapters/postgres/index.ts'
import { sha256 } from '../../src/adapters/sha256.ts'
import { openSqlite } from '../../src/adapters/sqlite/index.ts'
import { StoreError } from '../../src/filing/ports/storeError.ts'
import type { SealedRecord } from '../../src/filing/records/record.ts'
import { KEYS } from './keys.ts'
import type { Written } from './ledger.ts'

/**
 * Writes commands without end and says each that was acknowledged, until it is killed. What an earlier writer of this name
 * had not been told of comes first, under its old key.
 */
const [address, name, from] = process.argv.slice(2) as [string, string, string]
const open = address.startsWith('postgres') ? openPostgres<Written> : openSqlite<Written>
const { filings, records } = await open(address, { keys: KEYS })

for (let i = Number(from); ; i++) await once(`${name}-${i}`, `stream-${i % 3}`)

async function once(key: string, stream: string): Promise<void> {
  for (;;) {
    const { version, events } = await filings.load(stream)
    const last = events.at(-1)?.at
    const now = new Date().toISOString()
    const at = last !== undefined && last > now ? last : now
    const done = await filings
      .append({
        stream,
        firm: `firm of ${stream}`,
        expected: version,
        key,
        fingerprint: key,
        events: [1, 2].map((part) => ({ type: 'written', at, key, part })),
        state: 'written',
        deadlines: [{ kind: 'due', due: at, of: key }],
        record: await sealed(`firm of ${stream}`, key),
      })
      .catch((error) => {
        if (error instanceof StoreError && error.code === 'busy') return { outcome: 'busy' as const }
        throw error
      })
    if (done.outcome !== 'appended' && done.outcome !== 'repeated') continue
    writeSync(1, `${key}\n`)
    return
  }
}

async function sealed(firm: string, filing: string): Promise<SealedRecord> {
  const head = await records.head(firm)
  const record = { firm, filing, number: head.number + 1, previous: head.hash ?? null } as SealedRecord['record']
  const text = JSON.stringify(record)
  return { record, text, hash: sha256(text) }
}
