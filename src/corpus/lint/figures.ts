import { type LintCheck, writtenRequirements } from './context.ts'

/** Lists every figure that the law has and no source shows, and every requirement that rests on a weak source. */
export const figures: LintCheck = ({ corpus, report }) => {
  for (const { file, path, requirement } of writtenRequirements(corpus)) {
    for (const at of unknownsIn(requirement)) report('unknown-figure', file, [...path, ...at])
    if (requirement.kind === 'unstated') report('unknown-figure', file, path, { found: requirement.about })
    if (requirement.confidence === 'low') report('low-confidence', file, path)
  }
  for (const { file, grades } of corpus.standards)
    for (const [grade, text] of Object.entries(grades))
      if (text?.confidence === 'low') report('low-confidence', file, ['grades', grade])
}

/** The paths inside a value at which a figure is `unknown`. */
export function unknownsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === 'unknown') return [path]
  if (value === null || typeof value !== 'object') return []
  const entries = Array.isArray(value) ? value.map((it, i) => [i, it] as const) : Object.entries(value)
  return entries.flatMap(([key, it]) => unknownsIn(it, [...path, key]))
}

/** Every cell that a figure refers to is in its table. */
export const tableCells: LintCheck = ({ corpus, report }) => {
  for (const { file, category, tables, grades } of corpus.standards)
    for (const [grade, text] of Object.entries(grades))
      for (const [key, requirement] of Object.entries(text?.requirements ?? {}))
        for (const { at, table, of } of referencesIn(requirement))
          for (const name of text?.categories ?? [category].flat())
            if (tables?.[table]?.[name]?.[of ?? grade] === undefined)
              report('missing-table-cell', file, ['grades', grade, 'requirements', key, ...at], {
                found: table,
                detail: { category: name, grade: of ?? grade },
              })
}

function referencesIn(
  value: unknown,
  path: (string | number)[] = [],
): { at: (string | number)[]; table: string; of?: string }[] {
  if (value === null || typeof value !== 'object') return []
  if ('table' in value) {
    const { table, grade } = value as { table: string; grade?: string }
    return [{ at: path, table, ...(grade === undefined ? {} : { of: grade }) }]
  }
  const entries = Array.isArray(value) ? value.map((it, i) => [i, it] as const) : Object.entries(value)
  return entries.flatMap(([key, it]) => referencesIn(it, [...path, key]))
}
