import type { Corpus } from '../../corpus/corpus.ts'
import { shipped } from '../../corpus/shipped.generated.ts'
import type { Day } from '../../domain/day.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { bothJudge } from '../compare/judgeBoth.ts'
import type { Block } from '../input/blocks.ts'
import { recordAt } from '../input/recordAt.ts'
import { asBuffer, type Segment, SPAN } from '../input/segment.ts'
import type { JudgingOptions, TextFormat } from '../options.ts'
import type { BatchErrorCode, BatchFailure, Origin } from '../record.ts'
import { type BatchSummary, emptySummary } from '../summary.ts'
import { failureOf } from './failure.ts'
import { filingJudge } from './judgeFiling.ts'
import { maskRecord } from './maskRecord.ts'
import { LONGEST_ID, readFiling } from './readFiling.ts'
import { ordinaryReader } from './readOrdinary.ts'
import { comparedWritings, type Writing, writings } from './recordText.ts'

/** Some records judged: what is written of them, and what they add up to. */
export interface Piece {
  text: Uint8Array
  summary: BatchSummary
}

/** How a block is judged. It crosses into threads. */
export interface BlockOptions extends JudgingOptions {
  format: TextFormat
  /** End a piece after each bad record, so that the batch can stop at any of them. */
  cutAtErrors: boolean
}

/** Judges blocks one after the other: always the same bytes for the same records. */
export function blockJudge(options: BlockOptions): (block: Block) => Piece[] {
  const { corpus = shipped, compare, format } = options
  return compare === undefined
    ? judgeBlocksBy(filingJudge(corpus, options), writings[format], corpus, options)
    : judgeBlocksBy(bothJudge(corpus, compare, options), comparedWritings[format], corpus, options)
}

type FilingJudge<J> = (snapshot: Snapshot, day: Day) => { judged: J; addTo: (summary: BatchSummary) => void }

function judgeBlocksBy<J extends object>(
  judge: FilingJudge<J>,
  { write }: Writing<(Origin & { id?: string; ok: true } & J) | BatchFailure>,
  corpus: Corpus,
  { asOf, detail, lang, cutAtErrors }: BlockOptions,
): (block: Block) => Piece[] {
  const encoder = new TextEncoder()
  const readOrdinary = detail === 'full' ? undefined : ordinaryReader(corpus, asOf)

  const judgeRecord = (segment: Segment, bytes: Buffer, span: number, summary: BatchSummary): string => {
    const { origin, start, end, none } = recordAt(segment, span)
    summary.records++
    const fail = (code: BatchErrorCode, error = failureOf(code, [], lang, segment.reason), id?: string): string => {
      summary.errors[code] = (summary.errors[code] ?? 0) + 1
      return write(maskRecord<BatchFailure>({ ...origin, ...(id === undefined ? {} : { id }), ok: false, error }))
    }
    if (none !== undefined) return fail(none)
    const succeed = (snapshot: Snapshot, day: Day, id = snapshot.id?.slice(0, LONGEST_ID)): string => {
      const { judged, addTo } = judge(snapshot, day)
      // Not by spreading, which takes engines some microseconds where other fields follow.
      const record = Object.assign(
        {},
        origin,
        id === undefined ? { ok: true as const } : { id, ok: true as const },
        judged,
      )
      const text = write(maskRecord(record, snapshot))
      addTo(summary)
      return text
    }
    const ordinary = readOrdinary?.(bytes, start, end)
    if (ordinary !== undefined) {
      try {
        return succeed(ordinary.snapshot, ordinary.day)
      } catch {
        // Something that was left out is asked for, or the judge fails: the plain reading shows which.
      }
    }
    let id: string | undefined
    try {
      const read = readFiling(bytes.subarray(start, end), origin.line, corpus, asOf)
      id = read.id
      if (!read.ok) return fail(read.code, failureOf(read.code, read.problems, lang), id)
      return succeed(read.snapshot, read.day, id)
    } catch (error) {
      return fail(
        'internal',
        failureOf('internal', [], lang, error instanceof Error ? error.message : String(error)),
        id,
      )
    }
  }

  return ({ segments }) => {
    const pieces: Piece[] = []
    let summary = emptySummary()
    let texts: string[] = []
    const close = () => {
      if (summary.records > 0) pieces.push({ text: encoder.encode(texts.join('')), summary })
      summary = emptySummary()
      texts = []
    }
    for (const segment of segments) {
      const bytes = asBuffer(segment.bytes)
      for (let span = 0; span < segment.spans.length; span += SPAN) {
        texts.push(judgeRecord(segment, bytes, span, summary))
        if (cutAtErrors && Object.keys(summary.errors).length > 0) close()
      }
    }
    close()
    return pieces
  }
}
