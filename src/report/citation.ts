import type { RoutedRequirement } from '../corpus/routing.ts'
import type { Words } from './words.ts'

/** Where a requirement stands in the law, with everything that has happened to it; empty for one without a source. */
export function citationOf(routed: RoutedRequirement | undefined, words: Words): string {
  if (routed === undefined) return ''
  const { citation, history, takenFrom } = routed
  return words.locale.citation(
    {
      instrument: citation.instrument,
      clause: citation.clause,
      history,
      ...(takenFrom === undefined ? {} : { takenFrom: takenFrom.qualification }),
    },
    words,
  )
}
