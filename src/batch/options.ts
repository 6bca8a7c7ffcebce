import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'
import type { Lang } from '../report/index.ts'
import type { OtherLaw } from './compare/otherLaw.ts'
import type { Selection } from './input/segments.ts'
import type { Detail } from './record.ts'
import type { BatchSummary } from './summary.ts'

export const textFormats = ['ndjson', 'csv', 'summary'] as const
/** What is written of a record: a line of JSON, a row of a table for each item, nothing. */
export type TextFormat = (typeof textFormats)[number]

/** How filings are judged. It crosses into threads: all of it is plain data. */
export interface JudgingOptions {
  /** The law; the shipped corpus when absent. */
  corpus?: Corpus | undefined
  /** A profile of the corpus; 西藏 when absent. */
  profile?: string | undefined
  /** The acceptance day of every filing, in place of its own. */
  asOf?: Day | undefined
  /** `verdict` when absent, `findings` when laws are compared. */
  detail?: Detail | undefined
  /** The language of messages. */
  lang?: Lang | undefined
  /** Judge by this law too, and say what differs. */
  compare?: OtherLaw | undefined
}

/** How a batch runs. */
export interface BatchOptions extends JudgingOptions, Selection {
  /** Threads that judge, the one that asks among them. As many as there are processors when absent, and one for a small input. */
  threads?: number | undefined
  /** The program of the threads, `batch/worker.js` of this package, for those who bundle the package into one file. */
  threadProgram?: URL | undefined
  /** More bad records than this end the batch, with the record that was too much as its last. */
  maxErrors?: number | undefined
  /** The most bytes of a record; a longer one is a bad record. 16 MiB when absent. */
  longestRecord?: number | undefined
  /** A file that makes the batch resumable: see {@link Journal}. */
  journal?: string | undefined
  /** Called after every stretch of records. */
  onProgress?: ((progress: BatchProgress) => void) | undefined
}

/** How far a batch is. */
export interface BatchProgress {
  /** What has been judged so far; it goes on changing. */
  summary: BatchSummary
  /** Bytes of the input behind, as they are stored. */
  read: number
  /** All bytes of the input; absent where a stream has no known end. */
  size?: number
}

export const LONGEST_RECORD = 16 * 1024 * 1024
