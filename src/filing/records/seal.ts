import canonicalize from 'canonicalize'
import type { ChainHead } from '../ports/eventStore.ts'
import type { DecisionRecord, SealedRecord } from './record.ts'

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal digits; handed in, because the core is free of platforms. */
export type Sha256 = (text: string) => string

/** What a record says besides its place in the chain. */
export type UnsealedRecord = Omit<DecisionRecord, 'schema' | 'number' | 'previous'>

/**
 * Seals a decision as the next one of its firm.
 *
 * @param head - where the chain of the firm ends
 * @example
 * sealRecord(decision, { number: 0 }, sha256).record.previous // null
 */
export function sealRecord(decision: UnsealedRecord, head: ChainHead, sha256: Sha256): SealedRecord {
  const record: DecisionRecord = {
    schema: 'zizhi/record@1',
    ...decision,
    number: head.number + 1,
    previous: head.hash ?? null,
  }
  const text = canonicalize(record)!
  return { record: JSON.parse(text) as DecisionRecord, text, hash: sha256(text) }
}
