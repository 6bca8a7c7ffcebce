import type { Day } from '../domain/day.ts'
import { type Grade, grades, type Qualification } from '../domain/qualification.ts'
import type { Corpus } from './corpus.ts'
import type { Requirement } from './requirements/index.ts'
import type { Confidence } from './schema/common.ts'
import type { StandardFile } from './schema/standard.ts'
import type { Selectable } from './select.ts'

/** One grade of one category as its instrument enacted it. */
export interface StandardText {
  qualification: Qualification
  selectable: Selectable
  instrument: string
  effective: Day
  until: Day | undefined
  file: string
  grade: Grade
  confidence: Confidence | undefined
  sources: string[] | undefined
  note: string | undefined
  tables: StandardFile['tables']
  requirements: Record<string, Requirement>
}

/** Every grade of every category of the standard files, in file order, grades highest first. */
export function standardTexts(corpus: Corpus): StandardText[] {
  const instruments = new Map(corpus.instruments.map((it) => [it.id, it]))
  return corpus.standards.flatMap((file) =>
    [file.category].flat().flatMap((category) => {
      const offered = grades.filter((grade) => {
        const text = file.grades[grade]
        return text !== undefined && (text.categories === undefined || text.categories.includes(category))
      })
      const instrument = instruments.get(file.instrument)
      return offered.map((grade): StandardText => {
        const text = file.grades[grade]!
        const qualification: Qualification = {
          sequence: file.sequence,
          category,
          grade,
          ...(file.variant === undefined ? {} : { variant: file.variant }),
        }
        return {
          qualification,
          selectable: { ...qualification, lowest: grade === offered.at(-1) },
          instrument: file.instrument,
          effective: instrument?.effective ?? '9999-12-31',
          until: instrument?.until,
          file: file.file,
          grade,
          confidence: text.confidence ?? file.confidence,
          sources: text.sources ?? file.sources,
          note: text.note,
          tables: file.tables,
          requirements: text.requirements,
        }
      })
    }),
  )
}

/** Puts the category in place of `$category` and the cells of tables in place of their references. */
export function resolveText<T>(value: T, text: Pick<StandardText, 'qualification' | 'tables'>): T {
  return resolve(value, text) as T
}

function resolve(value: unknown, text: Pick<StandardText, 'qualification' | 'tables'>): unknown {
  if (value === '$category') return text.qualification.category
  if (Array.isArray(value)) return value.map((it) => resolve(it, text))
  if (value === null || typeof value !== 'object') return value
  if ('table' in value) {
    const { table, grade } = value as { table: string; grade?: Grade }
    const { category, grade: own } = text.qualification
    return text.tables?.[table]?.[category]?.[grade ?? own] ?? 'unknown'
  }
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, resolve(it, text)]))
}
