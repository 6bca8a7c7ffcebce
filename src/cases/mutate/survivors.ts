import * as z from 'zod'
import { type LintProblem, lintCodes } from '../../corpus/lint/problem.ts'
import { type ReportIssue, type RulesFile, reportIssue } from '../../corpus/load.ts'
import { name } from '../../corpus/schema/common.ts'
import { positionOf, readYaml } from '../../corpus/yamlFile.ts'

const isPattern = (text: string) => {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

const survivorList = z
  .array(
    z.strictObject({
      id: name.refine(isPattern).describe('A regular expression for the whole id of a mutant'),
      why: name,
    }),
  )
  .meta({ id: 'SurvivorList', title: 'zizhi survivors' })

/** A reason for which the mutants of a pattern may survive. */
export type Explanation = z.infer<typeof survivorList>[number]

const FILE = /^survivors\.ya?ml$/

/** Reads `survivors.yaml` among the files of a rules directory: mutants that need no case, each with the reason. */
export function readSurvivors(files: readonly RulesFile[]): { explanations: Explanation[]; problems: LintProblem[] } {
  const found = files.find((it) => FILE.test(it.path))
  if (found === undefined) return { explanations: [], problems: [] }
  const { path: file, text } = found
  const { data, faults, ...source } = readYaml(text)
  const syntax = faults.map((it) => ({
    code: 'yaml-syntax' as const,
    severity: 'error' as const,
    file,
    path: [],
    ...it,
  }))
  if (faults.length > 0) return { explanations: [], problems: syntax }
  const parsed = survivorList.safeParse(data, { reportInput: true, jitless: true })
  if (parsed.success) return { explanations: parsed.data, problems: [] }
  const problems: LintProblem[] = []
  const report: ReportIssue = (code, _, path, more = {}) =>
    problems.push({ code, severity: lintCodes[code], file, path, ...positionOf(source, path), ...more })
  for (const issue of parsed.error.issues) reportIssue(issue, file, report)
  return { explanations: [], problems }
}

/** Finds the reason for which a mutant may survive. */
export function explaining(list: readonly Explanation[]): (id: string) => Explanation | undefined {
  const patterns = list.map((it) => ({ it, pattern: new RegExp(`^(?:${it.id})$`, 'u') }))
  return (id) => patterns.find(({ pattern }) => pattern.test(id))?.it
}
