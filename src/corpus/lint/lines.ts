import { isComposite, kindOf, type Requirement } from '../requirements/index.ts'
import type { Misfit } from '../requirements/kind.ts'
import { type Fault, type LintCheck, writtenRequirements } from './context.ts'

/** Parts fit into wholes: `ofWhich` and `covering` into their number, N into its M classes. */
export const lines: LintCheck = ({ corpus, report }) => {
  for (const { file, path, requirement } of writtenRequirements(corpus))
    for (const fault of misfitFaults(requirement)) report(fault.code, file, [...path, ...fault.path], fault.more)
}

/** The parts of a requirement that do not fit into their wholes. */
export function misfitFaults(requirement: Requirement): Fault[] {
  return misfitsOf(requirement).map(({ code, path, found, whole }) => {
    return { code, path, more: { found, detail: { total: whole } } }
  })
}

function misfitsOf(it: Requirement): Misfit[] {
  if (!isComposite(it)) return kindOf(it).misfits?.(it) ?? []
  return it.of.flatMap((child, i) => misfitsOf(child).map((misfit) => ({ ...misfit, path: ['of', i, ...misfit.path] })))
}
