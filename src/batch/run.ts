import { DEFAULT_PROFILE } from '../corpus/consolidate.ts'
import { resolveProfile } from '../corpus/profile.ts'
import { shipped } from '../corpus/shipped.generated.ts'
import type { OtherLaw } from './compare/otherLaw.ts'
import type { ComparedRecord } from './compare/record.ts'
import { type ReadSegment, segmentsOf } from './input/segments.ts'
import { type BatchSource, type OpenSource, openSources } from './input/sources.ts'
import { InputDigest } from './journal/inputDigest.ts'
import { Journal, OtherRun, type Run } from './journal/journal.ts'
import { skip } from './journal/skip.ts'
import { judgeBlocks } from './judgeBlocks.ts'
import { headOf } from './judging/recordText.ts'
import { type BatchOptions, type BatchProgress, LONGEST_RECORD, type TextFormat } from './options.ts'
import type { BatchRecord } from './record.ts'
import { addSummary, type BatchSummary, emptySummary, errorsIn } from './summary.ts'

/** Bytes of input that are judged before a thread has begun. */
const SMALL = 4 * 1024 * 1024

/** Filings to judge: paths of files and folders, streams of bytes, or several of them in order. */
export type BatchInput = BatchSource | readonly BatchSource[]

/**
 * Judges filings one after the other, however many: NDJSON, JSON arrays and single filings, packed by gzip or not, in
 * files, folders and streams. One record of the input gives one record of the output, in order; a bad one is an error of
 * its own and ends nothing.
 *
 * @returns the records; the generator returns the summary of all when it ends
 * @throws the error of the file system for a path that cannot be looked at
 * @throws OtherRun when the journal belongs to another run
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * for await (const record of runBatch('filings.ndjson', { asOf: '2024-07-20' })) if (record.ok) record.outcome // 'unmet'
 */
export function runBatch(input: BatchInput, options: BatchOptions = {}): AsyncGenerator<BatchRecord, BatchSummary> {
  return recordsOf<BatchRecord>(input, { ...options, compare: undefined })
}

/**
 * Judges filings as `runBatch` does, each by two laws: that of its day, and another one. The summary that it returns has
 * an `impact`.
 *
 * @throws as `runBatch` does
 * @example
 * for await (const record of compareBatch('filings.ndjson', { compare: { profile: '全国' } })) if (record.ok) record.b // 'met'
 */
export function compareBatch(
  input: BatchInput,
  options: BatchOptions & { compare: OtherLaw },
): AsyncGenerator<ComparedRecord, BatchSummary> {
  return recordsOf<ComparedRecord>(input, options)
}

async function* recordsOf<R>(input: BatchInput, options: BatchOptions): AsyncGenerator<R, BatchSummary> {
  const texts = batchText(input, { ...options, format: 'ndjson' })
  const decoder = new TextDecoder()
  try {
    for (;;) {
      const { value, done } = await texts.next()
      if (done === true) return value
      for (const line of decoder.decode(value).split('\n')) if (line !== '') yield JSON.parse(line) as R
    }
  } finally {
    // Whoever leaves in the middle leaves no thread behind.
    await texts.return(emptySummary())
  }
}

/**
 * Judges filings as `runBatch` does and gives the text of the results, in pieces that are to be written one after the other:
 * the same bytes whatever the number of threads.
 *
 * @throws as `runBatch` does
 */
export async function* batchText(
  input: BatchInput,
  options: BatchOptions & { format?: TextFormat | undefined } = {},
): AsyncGenerator<Uint8Array, BatchSummary> {
  const { format = 'ndjson', maxErrors = Number.POSITIVE_INFINITY, longestRecord = LONGEST_RECORD } = options
  const { corpus = shipped, profile = DEFAULT_PROFILE, compare } = options
  for (const it of [profile, compare?.profile ?? profile]) resolveProfile(corpus, it)
  const sources = await openSources(typeof input === 'object' && Symbol.iterator in input ? input : [input])
  const summary = emptySummary()
  const size = sizeOf(sources)
  const progress: BatchProgress = { summary, read: 0, ...(size === undefined ? {} : { size }) }
  const report = (read: number) => {
    progress.read = read
    options.onProgress?.(progress)
  }
  const journal =
    options.journal === undefined ? undefined : await Journal.open(options.journal, runOf(sources, format, options))
  try {
    const head = headOf(format, options.compare !== undefined)
    if (head !== '') yield new TextEncoder().encode(head)
    let input: string | undefined
    for await (const { frame, text } of journal?.replay() ?? []) {
      if (text.length > 0) yield text
      addSummary(summary, frame.summary)
      input = frame.input
      report(frame.read)
    }
    const digest = journal === undefined ? undefined : new InputDigest()
    let segments: AsyncIterable<ReadSegment> = segmentsOf(sources, longestRecord, options)
    if (input !== undefined) {
      const differs = () => new OtherRun(options.journal!, 'input')
      segments = skip(segments, summary.records, digest!, input, differs)
    }
    for await (const { pieces, read, at } of judgeBlocks(
      segments,
      digest,
      options,
      format,
      size !== undefined && size < SMALL,
    )) {
      const before = emptySummary()
      const texts: Uint8Array[] = []
      let full = false
      for (const piece of pieces) {
        texts.push(piece.text)
        addSummary(before, piece.summary)
        full = errorsIn(summary) + errorsIn(before) > maxErrors
        if (full) break
      }
      const text = Buffer.concat(texts)
      // A stretch that ends the batch is judged anew by the next run, which then ends at the same record.
      if (!full) await journal?.add({ summary: before, read, input: at! }, text)
      if (text.length > 0) yield text
      addSummary(summary, before)
      report(read)
      if (full) break
    }
    return summary
  } finally {
    await journal?.close()
  }
}

function sizeOf(sources: readonly OpenSource[]): number | undefined {
  const sizes = sources.map((it) => it.size)
  return sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, it) => sum + it!, 0)
}

function runOf(sources: readonly OpenSource[], format: TextFormat, options: BatchOptions): Run {
  const { corpus = shipped, profile, asOf, detail, lang, limit, shard, maxErrors, longestRecord, compare } = options
  return {
    schema: 'zizhi/journal@1',
    corpus: corpus.version,
    options: { format, profile, asOf, detail, lang, limit, shard, maxErrors, longestRecord, compare },
    input: sources.map(({ name, size }) => ({ name, size })),
  }
}
