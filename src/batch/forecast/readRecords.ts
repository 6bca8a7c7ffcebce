import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Lang } from '../../report/index.ts'
import { asBuffer, BROKEN_OFF, NO_ARRAY, type Segment, SPAN, TOO_LONG } from '../input/segment.ts'
import { segmentsOf } from '../input/segments.ts'
import type { OpenSource } from '../input/sources.ts'
import { failureOf } from '../judging/failure.ts'
import { readFiling } from '../judging/readFiling.ts'
import { LONGEST_RECORD } from '../options.ts'
import type { BatchErrorCode, BatchFailure, Origin } from '../record.ts'

/** A record read: a filing with its place, or why it is none. */
export type ReadRecord = { origin: Origin & { id?: string }; snapshot: Snapshot } | BatchFailure

/**
 * The filings of some sources, one after the other. A filing keeps its acceptance day; `asOf` stands in only where it has
 * none.
 */
export async function* readRecords(
  sources: readonly OpenSource[],
  corpus: Corpus,
  asOf: Day | undefined,
  lang: Lang | undefined,
): AsyncGenerator<ReadRecord> {
  for await (const segment of segmentsOf(sources, LONGEST_RECORD, {}))
    for (let span = 0; span < segment.spans.length; span += SPAN) yield readOne(segment, span, corpus, asOf, lang)
}

function readOne(segment: Segment, span: number, corpus: Corpus, asOf: Day | undefined, lang?: Lang): ReadRecord {
  const [start = 0, end = 0, line = 0, index = NO_ARRAY] = segment.spans.subarray(span, span + SPAN)
  const origin = (id: string | undefined) => ({
    ...(segment.file === undefined ? {} : { file: segment.file }),
    line,
    ...(index === NO_ARRAY ? {} : { index }),
    ...(id === undefined ? {} : { id }),
  })
  const fail = (
    code: BatchErrorCode,
    error = failureOf(code, [], lang, segment.reason),
    id?: string,
  ): BatchFailure => ({
    ...origin(id),
    ok: false,
    error,
  })
  if (end === TOO_LONG) return fail('tooLong')
  if (end === BROKEN_OFF) return fail('brokenOff')
  const bytes = asBuffer(segment.bytes).subarray(start, end)
  const own = readFiling(bytes, line, corpus, undefined)
  const dayless = !own.ok && own.problems.length === 1 && own.problems[0]!.code === 'noAcceptanceDay'
  const read = dayless && asOf !== undefined ? readFiling(bytes, line, corpus, asOf) : own
  if (!read.ok) return fail(read.code, failureOf(read.code, read.problems, lang), read.id)
  return { origin: origin(read.id), snapshot: read.snapshot }
}
