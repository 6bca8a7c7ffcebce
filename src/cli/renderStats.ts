import type { CorpusStats, Stats } from '../corpus/stats.ts'
import type { Sequence } from '../domain/qualification.ts'
import type { Lang } from '../report/index.ts'
import { pad, width } from '../report/render/width.ts'
import { statsWordsOf } from './statsWords.ts'

/** The counts of a corpus as a table for the terminal: a line for each sequence, then the total. */
export function statsLines({ total, sequences }: CorpusStats, lang: Lang): string[] {
  const words = statsWordsOf(lang)
  const rows = [
    Object.values(words.columns),
    ...(Object.entries(sequences) as [Sequence, Stats][]).map(([name, it]) => cellsOf(words.sequence(name), it)),
    cellsOf(words.total, total),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => width(row[column]!))))
  return rows.map(([first, ...numbers]) =>
    [pad(first!, widths[0]!), ...numbers.map((it, i) => ' '.repeat(widths[i + 1]! - width(it)) + it)].join('  '),
  )
}

function cellsOf(name: string, it: Stats): string[] {
  const { high, medium, low } = it.requirements
  const lines = high + medium + low
  const counts = [
    it.standards,
    it.grades,
    lines,
    high,
    medium,
    low,
    it.unverified,
    it.doubtedParts,
    it.unknownFigures,
    it.unstatedTexts,
  ]
  return [name, ...counts.map(String)]
}
