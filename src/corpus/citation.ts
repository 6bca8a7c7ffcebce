import type { HistoryEntry } from './changes.ts'
import type { Requirement } from './requirements/index.ts'
import { type Confidence, confidence as scale } from './schema/common.ts'
import type { StandardText } from './texts.ts'

/** Where a line of law stands and how sure its transcription is. */
export interface Citation {
  instrument: string
  clause?: string | number
  confidence: Confidence
  sources: string[]
  note?: string
  unverified?: string[]
}

/** The doubtful parts of a line of law whose transcription no source confirms; `undefined` where it may be relied upon. */
export function doubtsOf({ confidence, unverified = [] }: Pick<Citation, 'confidence' | 'unverified'>) {
  return confidence === 'low' ? unverified : undefined
}

/** A citation that is no surer than what it rests on besides: the lower confidence, with what is not verified there. */
export function lowered(citation: Citation, by: Partial<Pick<Citation, 'confidence' | 'unverified'>>): Citation {
  const { confidence, unverified = [] } = by
  if (confidence === undefined || rank(confidence) >= rank(citation.confidence)) return citation
  const all = [...new Set([...(citation.unverified ?? []), ...unverified])]
  return { ...citation, confidence, ...(all.length === 0 ? {} : { unverified: all }) }
}

const rank = (it: Confidence) => -scale.options.indexOf(it)

/** The citation of a requirement after everything that has happened to it; what it does not say its grade says. */
export function citationOf(requirement: Requirement, history: readonly HistoryEntry[], text: StandardText): Citation {
  const { clause, note, unverified } = requirement
  const origin = history.findLast((it) => it.act === 'enacted' || it.act === 'added')!
  const inherited = origin.act === 'added' ? origin : text
  const own: Citation = {
    instrument: origin.instrument,
    confidence: requirement.confidence ?? inherited.confidence ?? 'medium',
    sources: requirement.sources ?? inherited.sources ?? [],
    ...(clause === undefined ? {} : { clause }),
    ...(note === undefined ? {} : { note }),
    ...(unverified === undefined ? {} : { unverified }),
  }
  const later = history.slice(history.indexOf(origin) + 1)
  return later.filter((it) => it.act === 'changed' || it.act === 'restored').reduce(lowered, own)
}
