import { readFileSync } from 'node:fs'
import { sha256 } from '../../../src/adapters/sha256.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import type { FilingEvent } from '../../../src/filing/event.ts'
import { judging } from '../../../src/filing/records/judging.ts'
import type { SealedRecord } from '../../../src/filing/records/record.ts'
import { sealRecord } from '../../../src/filing/records/seal.ts'
import type { FilingStores } from '../../../src/filing/service/ports.ts'
import { parseSnapshot } from '../../../src/index.ts'
import type { DatedSnapshot } from '../../../src/report/judgeBy.ts'

/** A filing of the fixtures. */
export function fixture(name: string): Snapshot {
  const read = parseSnapshot(
    JSON.parse(readFileSync(new URL(`../../../fixtures/filings/${name}.json`, import.meta.url), 'utf8')),
  )
  if (!read.ok) throw new Error(`fixture ${name} has problems`)
  return read.value
}

const judge = judging(shipped, '西藏')
const at = '2024-07-20T09:27:00.000Z'

/** Decides a fixture in a store: its snapshot, its events, its sealed record as the next one of its firm. */
export async function decided(stores: FilingStores, name: string, firm = 'firm-1'): Promise<SealedRecord> {
  const filing = `${firm} ${name}`
  const digest = await stores.snapshots.put(fixture(name))
  const snapshot = (await stores.snapshots.sealed(digest)) as DatedSnapshot
  const { outcome, ...judgement } = judge(snapshot)
  const decision = { firm, filing, decidedAt: at, engine: '0.0.0', snapshot, ...judgement }
  const record = sealRecord(decision, await stores.records.head(firm), sha256)
  const event: FilingEvent = { type: 'checkReported', at, outcome, record: record.hash }
  const done = await stores.filings.append({
    stream: filing,
    firm,
    expected: 0,
    key: filing,
    fingerprint: name,
    events: [event],
    state: 'reported',
    deadlines: [],
    record,
  })
  if (done.outcome !== 'appended') throw new Error(`not appended: ${done.outcome}`)
  return record
}
