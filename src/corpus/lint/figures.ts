import { doubtedPlaces, isDoubted } from '../doubts.ts'
import { isComposite, type Requirement } from '../requirements/index.ts'
import type { StandardFile } from '../schema/standard.ts'
import { type Fault, type LintCheck, writtenRequirements } from './context.ts'

/** Lists every figure that the law has and no source shows, and every requirement that rests on a weak source. */
export const figures: LintCheck = ({ corpus, report }) => {
  for (const { file, path, requirement } of writtenRequirements(corpus)) {
    for (const at of unknownsIn(requirement)) report('unknown-figure', file, [...path, ...at])
    for (const { at, part } of partsOf(requirement)) {
      if (part.kind === 'unstated') report('unknown-figure', file, [...path, ...at], { found: part.about })
      if (part.confidence === 'low') report('low-confidence', file, [...path, ...at])
    }
    for (const at of doubtedPlaces(requirement)) report('low-confidence', file, [...path, ...at])
  }
  for (const { file, changes } of corpus.amendments)
    changes.forEach(({ confidence, set = {} }, i) => {
      if (confidence === 'low') report('low-confidence', file, ['changes', i])
      for (const [path, value] of Object.entries(set))
        if (isDoubted((value ?? {}) as object)) report('low-confidence', file, ['changes', i, 'set', path])
    })
  for (const { file, grades } of corpus.standards)
    for (const [grade, text] of Object.entries(grades))
      if (text?.confidence === 'low') report('low-confidence', file, ['grades', grade])
}

/** A requirement and every part of it, with their paths. */
export function partsOf(part: Requirement, at: (string | number)[] = []): Part[] {
  const inside = isComposite(part) ? part.of.flatMap((it, i) => partsOf(it, [...at, 'of', i])) : []
  return [{ at, part }, ...inside]
}

interface Part {
  at: (string | number)[]
  part: Requirement
}

/** The paths inside a value at which a figure is `unknown`. */
export function unknownsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === 'unknown') return [path]
  if (value === null || typeof value !== 'object') return []
  const entries = Array.isArray(value) ? value.map((it, i) => [i, it] as const) : Object.entries(value)
  return entries.flatMap(([key, it]) => unknownsIn(it, [...path, key]))
}

/** Every cell that a figure refers to is in its table; those not known are noted, once each. */
export const tableCells: LintCheck = ({ corpus, report }) => {
  for (const { file, category, tables, grades } of corpus.standards) {
    const noted = new Set<string>()
    for (const [grade, text] of Object.entries(grades))
      for (const [key, requirement] of Object.entries(text?.requirements ?? {}))
        for (const name of text?.categories ?? [category].flat())
          for (const { cell, ...fault } of cellFaults(requirement, { tables, category: name, grade })) {
            const unknown = fault.code === 'unknown-figure'
            const path = unknown ? cell : ['grades', grade, 'requirements', key, ...fault.path]
            if (!unknown || !noted.has(cell.join('/'))) report(fault.code, file, path, fault.more)
            if (unknown) noted.add(cell.join('/'))
          }
  }
}

/** The cells that a requirement of a category and grade refers to and that are missing or not known. */
export function cellFaults(
  requirement: Requirement,
  { tables, category, grade }: { tables: StandardFile['tables']; category: string; grade: string },
): (Fault & { cell: string[] })[] {
  return referencesIn(requirement).flatMap(({ at, table, of = grade }): (Fault & { cell: string[] })[] => {
    const cell = ['tables', table, category, of]
    const value = tables?.[table]?.[category]?.[of]
    if (value === 'unknown') return [{ code: 'unknown-figure', path: at, more: {}, cell }]
    if (value !== undefined) return []
    return [{ code: 'missing-table-cell', path: at, more: { found: table, detail: { category, grade: of } }, cell }]
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
