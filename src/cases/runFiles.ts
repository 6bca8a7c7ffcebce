import type { Corpus } from '../corpus/corpus.ts'
import type { Case, CaseFile, CaseGroup } from './caseFile.ts'
import { type CaseResult, runBase, runCase } from './run.ts'

/** A result with the place of its case: the number of the group in the file, and of the case in the group. */
export interface PlacedResult extends CaseResult {
  group: number
  /** Absent for the base of the group. */
  case?: number
}

/**
 * The name by which a case is selected: its file, its group and itself.
 *
 * @example
 * caseId('x.cases.yaml', 'titles', 'one fewer') // 'x.cases.yaml: titles: one fewer'
 */
export const caseId = (file: string, about: string, name: string): string => `${file}: ${about}: ${name}`

/**
 * Runs the cases of files one after another, the base of each group before its cases.
 *
 * @param wanted - selects by `caseId`; a base is run where any case of its group is
 */
export function* runFiles(
  corpus: Corpus,
  files: readonly CaseFile[],
  wanted: (id: string) => boolean = () => true,
): Generator<PlacedResult> {
  for (const { file, groups } of files)
    for (const [g, group] of groups.entries()) {
      const chosen = selected(file, group, wanted)
      if (chosen.length === 0) continue
      yield { ...runBase(corpus, file, group), group: g }
      for (const [i, one] of chosen) yield { ...runCase(corpus, file, group, one), group: g, case: i }
    }
}

function selected(file: string, { about, cases }: CaseGroup, wanted: (id: string) => boolean): [number, Case][] {
  return [...cases.entries()].filter(([, { name }]) => wanted(caseId(file, about, name)))
}
