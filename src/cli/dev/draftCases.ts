import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CaseGroup } from '../../cases/caseFile.ts'
import { lint } from '../../corpus/lint/index.ts'
import { loadRulesDirectory } from '../rulesDirectory.ts'
import { type Drafted, groupsOf } from './draft/groups.ts'
import { CASES_HEAD, withHead } from './draft/heads.ts'
import { MARK, printGroups } from './draft/print.ts'
import { stretchesOf } from './draft/stretches.ts'

const rules = fileURLToPath(new URL('../../../rules/', import.meta.url))

/**
 * Drafts the cases of standards from their rules, for a reader to review: on each stretch of law the passing filing, and
 * for each figure a filing that stands just beyond it. What stands in a file by hand is kept.
 *
 * Use: `tsx src/cli/dev/draftCases.ts [text of the path …]`, every standard without one.
 */
async function draftCases(wanted: readonly string[]): Promise<void> {
  const { corpus, ...loaded } = await loadRulesDirectory(rules)
  if (corpus === undefined || lint({ corpus, ...loaded }).some((it) => it.severity === 'error'))
    throw new Error('the rules have errors: see `zizhi lint rules`')
  for (const { file } of corpus.standards) {
    if (wanted.length > 0 && !wanted.some((it) => file.includes(it))) continue
    const groups: CaseGroup[] = []
    for (const [name, stretches] of stretchesOf(corpus, file)) {
      const drafted: Drafted = { lines: new Set(), routes: new Set(), ways: new Set() }
      for (const stretch of stretches) groups.push(...groupsOf(corpus, name, stretch, drafted))
    }
    const path = `${rules}${file.replace(/\.yaml$/, '.cases.yaml')}`
    const hand = existsSync(path) ? readFileSync(path, 'utf8').split(MARK)[0]!.trimEnd() : ''
    writeFileSync(path, `${withHead(CASES_HEAD, hand)}\n\n${MARK}\n${printGroups(groups)}`)
    console.log(`${file}: ${groups.length} groups, ${groups.reduce((sum, it) => sum + it.cases.length, 0)} cases`)
  }
}

await draftCases(process.argv.slice(2))
