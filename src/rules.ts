/**
 * Rules of one’s own: reading a rules directory and linting it. Apart from the main entry, because judging by the shipped
 * corpus needs neither a YAML reader nor the schemas of rules.
 *
 * @module
 */
export { lint } from './corpus/lint/index.ts'
export type { LintCode, LintProblem } from './corpus/lint/problem.ts'
export { type Loaded, loadCorpus, type RulesFile } from './corpus/load.ts'
export { corpusJsonSchema } from './corpus/schema/files.ts'
