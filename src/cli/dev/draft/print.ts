import type { CaseGroup } from '../../../cases/caseFile.ts'
import { flow, scalar } from '../../../cases/flow.ts'

/** Behind this line of a case file stands what is drafted; all before it is written by hand and kept. */
export const MARK = '# Drafted from the rules by `src/cli/dev/draftCases.ts`, then reviewed.'

/** Groups as a case file writes them: a case on a line or two, in flow style. */
export function printGroups(groups: readonly CaseGroup[]): string {
  return groups.map(printGroup).join('\n')
}

function printGroup({ about, base, open, cases }: CaseGroup): string {
  return [
    `- about: ${scalar(about)}`,
    `  base: ${flow(base)}`,
    ...(open === undefined ? [] : [`  open: ${flow(open)}`]),
    '  cases:',
    ...cases.flatMap(({ name, change, expect }) => [
      `    - name: ${scalar(name)}`,
      ...(change === undefined ? [] : [`      change: ${flow(change)}`]),
      `      expect: ${flow(expect)}`,
    ]),
    '',
  ].join('\n')
}
