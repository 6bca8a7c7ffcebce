import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CaseFile } from '../../src/cases/caseFile.ts'
import { parseCaseFile } from '../../src/cases/parseCases.ts'

const rules = fileURLToPath(new URL('../../rules/', import.meta.url))

/** Every case file below `rules/`. */
export function readCaseFiles(): CaseFile[] {
  const paths = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.cases.yaml'))
  return paths.sort().map((path) => {
    const parsed = parseCaseFile(path, readFileSync(`${rules}${path}`, 'utf8'))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2))
    return parsed.value
  })
}
