import { isComposite, kindOf, type Requirement } from '../requirements/index.ts'
import type { Misfit } from '../requirements/kind.ts'
import { type LintCheck, writtenRequirements } from './context.ts'

/** Parts fit into wholes: `ofWhich` and `covering` into their number, N into its M classes. */
export const lines: LintCheck = ({ corpus, report }) => {
  for (const { file, path, requirement } of writtenRequirements(corpus))
    for (const { code, path: at, found, whole } of misfitsOf(requirement))
      report(code, file, [...path, ...at], { found, detail: { total: whole } })
}

function misfitsOf(it: Requirement): Misfit[] {
  if (!isComposite(it)) return kindOf(it).misfits?.(it) ?? []
  return it.of.flatMap((child, i) => misfitsOf(child).map((misfit) => ({ ...misfit, path: ['of', i, ...misfit.path] })))
}
