import canonicalize from 'canonicalize'
import type { Corpus } from '../../corpus/corpus.ts'
import { type Difference, firstDifference } from './firstDifference.ts'
import { judging } from './judging.ts'
import { type ReadRecord, readRecord } from './readRecord.ts'
import type { DecisionRecord } from './record.ts'
import type { Sha256 } from './seal.ts'

/** What became of judging a record again. */
export type Replayed =
  | { outcome: 'same'; record: DecisionRecord }
  /** The same law says something else now: the program, or the record, was changed. */
  | { outcome: 'differs'; record: DecisionRecord; difference: Difference }
  /** The record was made by another version of the law than this one: nothing can be said. */
  | { outcome: 'otherLaw'; record: DecisionRecord; installed: string }
  /** The law of this version has no such profile, which the record names. */
  | { outcome: 'noProfile'; record: DecisionRecord }
  /** It is not the record that the hash was made of. */
  | { outcome: 'otherHash'; expected: string; found: string }
  | { outcome: 'noRecord'; why: Extract<ReadRecord, { ok: false }>['why'] }

/**
 * Judges sealed snapshots again and compares byte for byte. The law is compiled once for all records.
 *
 * @param it.corpus - the law as it is installed
 */
export function replayer({ corpus, sha256 }: { corpus: Corpus; sha256: Sha256 }) {
  const judges = new Map<string, ReturnType<typeof judging>>()
  /**
   * @param text - the canonical JSON of a record
   * @param hash - the hash that it was sealed under, where it is known
   */
  return (text: string, hash?: string): Replayed => {
    const digest = sha256(text)
    if (hash !== undefined && hash !== digest) return { outcome: 'otherHash', expected: hash, found: digest }
    const read = readRecord(text)
    if (!read.ok) return { outcome: 'noRecord', why: read.why }
    const { record, snapshot } = read
    if (record.corpusVersion !== corpus.version) return { outcome: 'otherLaw', record, installed: corpus.version }
    if (!corpus.profiles.some((it) => it.id === record.profile)) return { outcome: 'noProfile', record }
    const judge = judges.get(record.profile) ?? judging(corpus, record.profile)
    judges.set(record.profile, judge)
    const { report, notice } = judge(snapshot)
    const again = canonicalize({ ...record, report, notice })!
    if (again === text) return { outcome: 'same', record }
    return { outcome: 'differs', record, difference: firstDifference(record, JSON.parse(again))! }
  }
}
