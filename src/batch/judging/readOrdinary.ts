import { checkQuantities, wordsAt } from '../../corpus/checkTerms.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { snapshotReader } from '../reading/snapshotReader.ts'
import { onItsDay } from './readFiling.ts'

/** Reads the bytes of a filing without a fault; undefined when they are to be read by `readFiling`. */
export type OrdinaryReader = (bytes: Buffer, start: number, end: number) => { snapshot: Snapshot; day: Day } | undefined

/**
 * Makes a reader that reads most filings as `readFiling` does and several times faster, without the texts that no judgement
 * looks at.
 *
 * @returns undefined where the platform does not allow it
 */
export function ordinaryReader(corpus: Corpus, asOf: Day | undefined): OrdinaryReader | undefined {
  const read = snapshotReader(wordsAt(corpus))
  if (read === undefined) return undefined
  return (bytes, start, end) => {
    const snapshot = read(bytes, start, end)
    if (snapshot === undefined || checkQuantities(snapshot, corpus).length > 0) return undefined
    return onItsDay(snapshot, asOf)
  }
}
