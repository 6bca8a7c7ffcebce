import { type LintCode, type LintProblem, lintCodes } from '../corpus/lint/problem.ts'
import { type ReportIssue, reportIssue } from '../corpus/load.ts'
import { positionOf, readYaml } from '../corpus/yamlFile.ts'
import { parseQualification } from '../domain/qualification.ts'
import { type CaseFile, caseGroups } from './caseFile.ts'

/** What reading a case file gave: its groups, or everything that is wrong with it. */
export type ParsedCases = { ok: true; value: CaseFile } | { ok: false; problems: LintProblem[] }

/**
 * Reads a case file; reports every problem with line, column and what is allowed.
 *
 * @param file - its path below the rules directory
 * @example
 * parseCaseFile('x.cases.yaml', '- abuot: x').ok // false
 */
export function parseCaseFile(file: string, text: string): ParsedCases {
  const { data, faults, ...source } = readYaml(text)
  if (faults.length > 0) {
    const problems = faults.map((fault) => ({ ...problem('yaml-syntax', file), ...fault }))
    return { ok: false, problems }
  }
  const problems: LintProblem[] = []
  const report: ReportIssue = (code, _, path, more = {}) =>
    problems.push({ ...problem(code, file), path, ...positionOf(source, path), ...more })
  const parsed = caseGroups.safeParse(data, { reportInput: true, jitless: true })
  if (!parsed.success) for (const issue of parsed.error.issues) reportIssue(issue, file, report)
  else {
    const groups = parsed.data
    reportRepeated(
      groups.map((it) => it.about),
      (i) => [i, 'about'],
      report,
    )
    for (const [i, { base, cases }] of groups.entries()) {
      reportRepeated(
        cases.map((it) => it.name),
        (j) => [i, 'cases', j, 'name'],
        report,
      )
      for (const [path, printed] of qualificationsOf(base))
        if (parseQualification(printed) === undefined)
          report('bad-shape', file, [i, 'base', ...path], { found: printed, allowed: EXAMPLES })
    }
    if (problems.length === 0) return { ok: true, value: { file, groups } }
  }
  return { ok: false, problems }
}

const EXAMPLES = ['建筑工程施工总承包三级', '工程监理房屋建筑工程专业乙级']

function qualificationsOf({ qualification, holding = [] }: { qualification: string; holding?: string[] }) {
  return [[['qualification'], qualification], ...holding.map((it, i) => [['holding', i], it])] as [
    (string | number)[],
    string,
  ][]
}

/** A case is named by its file, its group and itself, so none of the names may stand twice. */
function reportRepeated(names: readonly string[], path: (i: number) => (string | number)[], report: ReportIssue) {
  for (const [i, name] of names.entries())
    if (names.indexOf(name) < i) report('duplicate-name', '', path(i), { found: name })
}

function problem(code: LintCode, file: string): LintProblem {
  return { code, severity: lintCodes[code], file, path: [], line: 1, column: 1 }
}
