import type { RulesFile } from '../corpus/load.ts'
import { foundExpectation } from './found.ts'
import { openKeys } from './passing.ts'
import { type Rewrite, rewriteCases } from './rewrite.ts'
import type { PlacedResult } from './runFiles.ts'

/**
 * Case files with what was found as the expectation.
 *
 * @param failed - results whose expectations no longer hold
 * @returns the files that change, and how many cases do
 */
export function updateFiles(files: readonly RulesFile[], failed: readonly PlacedResult[]) {
  let cases = 0
  const changed = files.flatMap(({ path, text }) => {
    const rewrites = failed.filter((it) => it.file === path).flatMap(rewriteOf)
    cases += rewrites.length
    return rewrites.length === 0 ? [] : [{ path, text: rewriteCases(text, rewrites) }]
  })
  return { files: changed, cases }
}

function rewriteOf(result: PlacedResult): Rewrite[] {
  const { group, case: place, assessment } = result
  if (assessment === undefined) return []
  if (place === undefined) return [{ path: [group, 'open'], value: openKeys(assessment) }]
  return [{ path: [group, 'cases', place, 'expect'], value: foundExpectation(result)! }]
}
