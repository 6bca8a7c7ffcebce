import type { CaseGroup } from '../../src/cases/caseFile.ts'
import { parseCaseFile } from '../../src/cases/parseCases.ts'
import type { RulesFile } from '../../src/corpus/load.ts'
import { parseQualification, printQualification } from '../../src/domain/qualification.ts'

/** Cases that start from the same filing, with the file that holds them. */
export type CaseGroupText = CaseGroup & { file: string }

/**
 * The groups of every case file of a rules directory, by the qualification that they file for.
 *
 * @throws Error for a case file that cannot be read
 */
export function casesByQualification(files: readonly RulesFile[]): Map<string, CaseGroupText[]> {
  const groups = new Map<string, CaseGroupText[]>()
  for (const { path, text } of files) {
    if (!/\.cases\.ya?ml$/.test(path)) continue
    const parsed = parseCaseFile(path, text)
    if (!parsed.ok) {
      const { line, column, code } = parsed.problems[0]!
      throw new Error(`${path}:${line}:${column} ${code}: zizhi test lists every error`)
    }
    for (const group of parsed.value.groups) {
      const name = printQualification(parseQualification(group.base.qualification)!)
      groups.set(name, [...(groups.get(name) ?? []), { ...group, file: path }])
    }
  }
  return groups
}
