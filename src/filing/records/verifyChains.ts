import type { FilingEvent } from '../event.ts'
import type { EventStore } from '../ports/eventStore.ts'
import type { RecordStore, StoredRecord } from '../ports/recordStore.ts'

import { readRecord } from './readRecord.ts'
import type { Sha256 } from './seal.ts'

/** The first link of a chain that does not hold. */
export interface BrokenLink {
  firm: string
  /** The number of the record in the chain. */
  number: number
  why: /** There is no record of this number, though there is a later one, an event that names it, or the end of the chain. */
    | 'missing'
    /** The text is not the one that the hash was made of. */
    | 'altered'
    /** The text is no record. */
    | 'unreadable'
    /** The record says another firm, number or previous record than where it stands. */
    | 'misplaced'
    /** It is not the record before it that it continues. */
    | 'unlinked'
    /** The end of the chain is noted as another record. */
    | 'otherEnd'
    /** No event of a filing reports it. */
    | 'unreported'
  filing?: string
}

/** What a walk along every chain found. */
export interface Verification {
  firms: number
  records: number
  /** The first broken link of each firm that has one. */
  broken: BrokenLink[]
  /** The hash at the end of each whole chain: whoever keeps it elsewhere can tell later that nothing was rewritten. */
  ends: { firm: string; number: number; hash: string }[]
}

/** Walks the chain of every firm, and holds it against the events that report its records. */
export async function verifyChains(
  { records, filings }: { records: RecordStore; filings: EventStore<FilingEvent> },
  sha256: Sha256,
): Promise<Verification> {
  const found: Verification = { firms: 0, records: 0, broken: [], ends: [] }
  const firms = new Set(await records.firms())
  for await (const firm of firmsWithFilings(filings)) firms.add(firm)
  for (const firm of [...firms].sort()) {
    const chain = await records.chain(firm)
    const head = await records.head(firm)
    const reported = await reportedBy(filings, firm)
    if (chain.length === 0 && head.number === 0 && reported.size === 0) continue
    found.firms++
    found.records += chain.length
    const broken = brokenIn(firm, chain, sha256) ?? brokenEnd(firm, chain, head) ?? unlike(firm, chain, reported)
    const last = chain.at(-1)
    if (broken !== undefined) found.broken.push(broken)
    else if (last !== undefined) found.ends.push({ firm, number: last.number, hash: last.hash })
  }
  return found
}

const PAGE = 1000

async function* firmsWithFilings(filings: EventStore<FilingEvent>): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const page = await filings.list({ most: PAGE, after })
    for (const it of page) yield it.firm
    if (page.length < PAGE) return
    after = page.at(-1)!.stream
  }
}

/** The hashes that events of a firm report, with the filing of each. */
async function reportedBy(filings: EventStore<FilingEvent>, firm: string): Promise<ReadonlyMap<string, string>> {
  const events = await filings.history(firm)
  return new Map(
    events.flatMap(({ stream, event }) => (event.type === 'checkReported' ? [[event.record, stream] as const] : [])),
  )
}

function brokenIn(firm: string, chain: readonly StoredRecord[], sha256: Sha256): BrokenLink | undefined {
  let previous: string | null = null
  for (const [i, { number, hash, text }] of chain.entries()) {
    if (number !== i + 1) return { firm, number: i + 1, why: 'missing' }
    if (sha256(text) !== hash) return { firm, number, why: 'altered' }
    const read = readRecord(text)
    if (!read.ok) return { firm, number, why: 'unreadable' }
    const { record } = read
    if (record.firm !== firm || record.number !== number)
      return { firm, number, why: 'misplaced', filing: record.filing }
    if (record.previous !== previous) return { firm, number, why: 'unlinked', filing: record.filing }
    previous = hash
  }
  return undefined
}

function brokenEnd(
  firm: string,
  chain: readonly StoredRecord[],
  head: { number: number; hash?: string },
): BrokenLink | undefined {
  if (head.number > chain.length) return { firm, number: chain.length + 1, why: 'missing' }
  const last = chain.at(-1)
  return last !== undefined && (head.number !== last.number || head.hash !== last.hash)
    ? { firm, number: last.number, why: 'otherEnd' }
    : undefined
}

/** A record that no event reports, or an event whose record is gone. */
function unlike(
  firm: string,
  chain: readonly StoredRecord[],
  reported: ReadonlyMap<string, string>,
): BrokenLink | undefined {
  const kept = new Set(chain.map((it) => it.hash))
  const [lost] = [...reported].filter(([hash]) => !kept.has(hash))
  if (lost !== undefined) return { firm, number: chain.length + 1, why: 'missing', filing: lost[1] }
  const loose = chain.find((it) => !reported.has(it.hash))
  return loose === undefined ? undefined : { firm, number: loose.number, why: 'unreported' }
}
