import { type BatchSummary, errorsIn, frequentDeficiencies } from '../batch/summary.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Lang } from '../report/index.ts'
import { fittedTable } from '../report/render/table.ts'
import { standardNames } from '../report/standardNames.ts'
import { batchCommandWordsOf } from './batchWords.ts'
import { masked } from './mask.ts'

const MOST_DEFICIENCIES = 10
const MOST_COLUMNS = 60
const outcomes = ['met', 'unmet', 'undetermined', 'refused'] as const

/** What a batch came to: counts, counts by standard, the requirements that fail most often. */
export function renderSummary(summary: BatchSummary, corpus: Corpus, profile: string, lang: Lang): string {
  const { summary: words } = batchCommandWordsOf(lang)
  const counts = [
    `${words.records} ${summary.records}`,
    ...outcomes.map((it) => `${words.outcomes[it]} ${summary.outcomes[it]}`),
    `${words.errors} ${errorsIn(summary)}${errorCodes(summary, words.errorCodes)}`,
  ]
  const standards = Object.entries(summary.standards).sort(([a], [b]) => (a < b ? -1 : 1))
  const byStandard = standards.map(([name, it]) => [masked(name), ...outcomes.map((o) => String(it.outcomes[o]))])
  const namesOf = standardNames(corpus, profile, lang)
  const frequent = frequentDeficiencies(summary, MOST_DEFICIENCIES).map(({ standard, key, count }) => [
    String(count),
    masked(standard),
    masked(namesOf(standard).requirement(key)),
  ])
  return [
    words.title,
    counts.join('  '),
    ...(byStandard.length === 0
      ? []
      : fittedTable([words.standard, ...outcomes.map((it) => words.outcomes[it])], byStandard, MOST_COLUMNS)),
    ...(frequent.length === 0
      ? []
      : [
          '',
          words.deficiencies,
          ...fittedTable([words.times, words.standard, words.requirement], frequent, MOST_COLUMNS),
        ]),
    '',
  ].join('\n')
}

function errorCodes({ errors }: BatchSummary, names: Readonly<Record<string, string>>): string {
  const parts = Object.entries(errors)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${names[code] ?? code} ${count}`)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
