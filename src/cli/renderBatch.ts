import { type BatchSummary, errorsIn, frequentDeficiencies } from '../batch/summary.ts'
import { consolidate } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { printQualification } from '../domain/qualification.ts'
import { describeStandard, type Lang } from '../report/index.ts'
import { textTable } from '../report/render/table.ts'
import { width } from '../report/render/width.ts'
import { batchCommandWordsOf } from './batchWords.ts'
import { masked } from './mask.ts'

const MOST_DEFICIENCIES = 10
const REQUIREMENT_COLUMNS = 60
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
  const itemOf = requirementTexts(corpus, profile, lang)
  const frequent = frequentDeficiencies(summary, MOST_DEFICIENCIES).map(({ standard, key, count }) => [
    String(count),
    masked(standard),
    itemOf(standard, key),
  ])
  return [
    words.title,
    counts.join('  '),
    ...(byStandard.length === 0
      ? []
      : table([words.standard, ...outcomes.map((it) => words.outcomes[it])], byStandard)),
    ...(frequent.length === 0
      ? []
      : ['', words.deficiencies, ...table([words.times, words.standard, words.requirement], frequent)]),
    '',
  ].join('\n')
}

function errorCodes({ errors }: BatchSummary, names: Readonly<Record<string, string>>): string {
  const parts = Object.entries(errors)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${names[code] ?? code} ${count}`)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** A table as wide as what stands in it, up to the width at which requirements are wrapped. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const columns = headings.map((heading, i) => ({
    heading,
    columns: Math.min(REQUIREMENT_COLUMNS, Math.max(width(heading), ...rows.map((it) => width(it[i]!)))),
  }))
  return textTable(columns, rows, (text) => text)
}

/** What a requirement is about, by the newest law that has it; its key where no standard has it. */
function requirementTexts(corpus: Corpus, profile: string, lang: Lang): (standard: string, key: string) => string {
  const law = consolidate(corpus, { day: '9999-12-31', profile })
  return (name, key) => {
    const own = law.standards.find((it) => printQualification(it.qualification) === name)
    if (own === undefined) return masked(key)
    // A route may take requirements from the lowest grade.
    for (const standard of [own, law.lowestOf(own)]) {
      const line = describeStandard(standard, law, lang).lines.find((it) => it.key === key)
      if (line !== undefined) return `${line.section} · ${line.item}`
    }
    return masked(key)
  }
}
