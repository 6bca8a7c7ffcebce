import { nearest } from '../../domain/nearest.ts'
import { dimensionOf } from '../../domain/units.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Requirement, termsOf } from '../requirements/index.ts'
import { dimensionOfMetric } from '../schema/vocabulary.ts'
import { type Fault, type LintCheck, writtenRequirements } from './context.ts'

/** Every word is in the vocabulary, every unit fits what it measures. */
export const terms: LintCheck = ({ corpus, lexicon, report }) => {
  for (const { file, path, requirement } of writtenRequirements(corpus))
    for (const fault of termFaults(requirement, lexicon)) report(fault.code, file, [...path, ...fault.path], fault.more)
}

/** The words of a requirement that its vocabularies lack, and the units that do not fit. */
export function termFaults(requirement: Requirement, lexicon: Lexicon): Fault[] {
  return termsOf(requirement).flatMap((use): Fault[] => {
    if (use.name === '$category') return []
    if (!lexicon.knows(use.vocabulary, use.name, use.of)) {
      const near = nearest(use.name, lexicon.words(use.vocabulary, use.of))
      const detail = { vocabulary: use.vocabulary, ...(use.of === undefined ? {} : { of: use.of }) }
      const more = { found: use.name, detail, ...(near === undefined ? {} : { near }) }
      return [{ code: 'unknown-term', path: use.path, more }]
    }
    const metric = use.vocabulary === 'metrics' ? lexicon.metric(use.name) : undefined
    if (metric === undefined) return []
    const got = use.unit === undefined ? undefined : dimensionOf(use.unit)
    if (dimensionOfMetric(metric) === got) return []
    const allowed = metric.unit === undefined ? [] : [metric.unit]
    const more = { found: use.unit ?? '', allowed, detail: { metric: use.name } }
    return [{ code: 'unit-mismatch', path: use.path, more }]
  })
}
