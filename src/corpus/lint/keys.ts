import { mistyped } from '../../domain/nearest.ts'
import type { LintCheck } from './context.ts'

/**
 * Requirement keys join standards to routes and amendments, so a slip in one takes the requirement out of both without a
 * word: a key that stands once only and is one character away from a common one is such a slip.
 */
export const keys: LintCheck = ({ corpus, report }) => {
  const places = new Map<string, { file: string; path: (string | number)[] }[]>()
  for (const { file, grades } of corpus.standards)
    for (const [grade, text] of Object.entries(grades))
      for (const key of Object.keys(text?.requirements ?? {}))
        places.set(key, [...(places.get(key) ?? []), { file, path: ['grades', grade, 'requirements', key] }])
  const common = [...places].filter(([, at]) => at.length > 2).map(([key]) => key)
  for (const [key, at] of places) {
    const near = at.length > 1 ? undefined : mistyped(key, common)
    const [place] = at
    if (near !== undefined && place !== undefined)
      report('unknown-term', place.file, place.path, { found: key, near, detail: { vocabulary: 'requirements' } })
  }
}
