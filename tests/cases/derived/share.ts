import type { Case, CaseFile } from '../../../src/cases/caseFile.ts'

/** Which case of a large file is held in every test run: one in so many. `npm run derived` holds them all. */
const ONE_IN = 3
const LARGE = 60

/** The cases of a file that are held, in groups as they stand there. */
export function shareOf({ groups }: CaseFile, all: boolean): { group: CaseFile['groups'][number]; cases: Case[] }[] {
  const size = groups.reduce((sum, it) => sum + it.cases.length, 0)
  let n = 0
  return groups.map((group) => ({
    group,
    cases: group.cases.filter(() => n++ % ONE_IN === 0 || all || size <= LARGE),
  }))
}
