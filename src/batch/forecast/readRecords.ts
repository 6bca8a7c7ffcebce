import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Lang } from '../../report/index.ts'
import { recordAt } from '../input/recordAt.ts'
import { asBuffer, type Segment, SPAN } from '../input/segment.ts'
import { segmentsOf } from '../input/segments.ts'
import type { OpenSource } from '../input/sources.ts'
import { failureOf } from '../judging/failure.ts'
import { readFiling } from '../judging/readFiling.ts'
import { LONGEST_RECORD } from '../options.ts'
import type { BatchFailure, Origin } from '../record.ts'

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
  const { origin, start, end, none } = recordAt(segment, span)
  if (none !== undefined) return { ...origin, ok: false, error: failureOf(none, [], lang, segment.reason) }
  const bytes = asBuffer(segment.bytes).subarray(start, end)
  const own = readFiling(bytes, origin.line, corpus, undefined)
  const dayless = !own.ok && own.problems.length === 1 && own.problems[0]!.code === 'noAcceptanceDay'
  const read = dayless && asOf !== undefined ? readFiling(bytes, origin.line, corpus, asOf) : own
  const named = read.id === undefined ? origin : { ...origin, id: read.id }
  if (!read.ok) return { ...named, ok: false, error: failureOf(read.code, read.problems, lang) }
  return { origin: named, snapshot: read.snapshot }
}
