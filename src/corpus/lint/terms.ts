import { nearest } from '../../domain/nearest.ts'
import { dimensionOf } from '../../domain/units.ts'
import { termsOf } from '../requirements/index.ts'
import { dimensionOfMetric } from '../schema/vocabulary.ts'
import { type LintCheck, writtenRequirements } from './context.ts'

/** Every word is in the vocabulary, every unit fits what it measures. */
export const terms: LintCheck = ({ corpus, lexicon, report }) => {
  for (const { file, path, requirement } of writtenRequirements(corpus))
    for (const use of termsOf(requirement)) {
      const at = [...path, ...use.path]
      if (use.name === '$category') continue
      if (!lexicon.knows(use.vocabulary, use.name, use.of)) {
        const near = nearest(use.name, lexicon.words(use.vocabulary, use.of))
        const detail = { vocabulary: use.vocabulary, ...(use.of === undefined ? {} : { of: use.of }) }
        report('unknown-term', file, at, { found: use.name, detail, ...(near === undefined ? {} : { near }) })
        continue
      }
      if (use.vocabulary !== 'metrics') continue
      const wanted = dimensionOfMetric(lexicon.metric(use.name)!)
      const got = use.unit === undefined ? undefined : dimensionOf(use.unit)
      if (wanted !== got) {
        const unit = lexicon.metric(use.name)!.unit
        report('unit-mismatch', file, at, {
          found: use.unit ?? '',
          allowed: unit === undefined ? [] : [unit],
          detail: { metric: use.name },
        })
      }
    }
}

/** The words of groups are words of some vocabulary; wider words exist. */
export const vocabularyTerms: LintCheck = ({ corpus, lexicon, report }) => {
  const lists = ['titleFields', 'posts', 'trades', 'experience', 'works', 'equipment', 'parts'] as const
  const file = 'vocabulary'
  for (const group of corpus.vocabulary.groups ?? [])
    for (const word of group.of)
      if (!lists.some((list) => lexicon.knows(list, word)) && !lexicon.knows('specialties', word))
        report('unknown-term', file, ['groups', group.name], { found: word, detail: { vocabulary: 'groups' } })
  for (const list of lists)
    for (const it of corpus.vocabulary[list] ?? [])
      for (const wider of typeof it === 'string' ? [] : (it.broader ?? []))
        if (!lexicon.knows(list, wider))
          report('unknown-term', file, [list], { found: wider, detail: { vocabulary: list } })
}
