import { describe, expect, it } from 'vitest'
import { readCaseFiles } from '../support/caseFiles.ts'
import { assessed } from './derived/assessed.ts'
import { excused } from './derived/excused.ts'
import { hold } from './derived/hold.ts'
import { shareOf } from './derived/share.ts'

/**
 * Recorded cases were drafted from the rules with what the engine found. Here each filing is judged again by what shares
 * neither: the figures of `fixtures/reading`, what is asked on which day by `assessed.yaml` beside them, and the reference
 * evaluator. Shared with the rules are the vocabulary and the checks of persons. Of large files a fixed share is judged;
 * `npm run derived` judges every case.
 */
// What a profile reads otherwise, and who decides by it, the second reading does not have.
const files = readCaseFiles().filter(({ file }) => !/^(authority|profiles\/)/.test(file))
const all = process.env.ZIZHI_DERIVED === 'all'

describe.each(files)('$file', (caseFile) => {
  const { file, groups } = caseFile

  it('says what the second reading makes of it', { timeout: 120_000 }, () => {
    const found = shareOf(caseFile, all).flatMap(({ group, cases }) =>
      cases.flatMap((one) => {
        const held = hold(group, one)
        const known = excused.some((it) => it.file === file && it.name === one.name)
        if (known) return held.differences.length > 0 ? [] : [`${one.name}: excused for nothing`]
        return held.differences.map((it) => `${group.about} | ${one.name} | ${it}`)
      }),
    )
    expect(found).toEqual([])
  })

  it('turns on no day that the facts do not name', () => {
    const days = new Set(assessed.days.map(({ on }) => on))
    const turned = groups.flatMap(({ cases }) =>
      cases.flatMap(({ name }) => /(?:^on|on its first day) (\d{4}-\d\d-\d\d)$/.exec(name)?.[1] ?? []),
    )
    expect(turned.filter((it) => !days.has(it))).toEqual([])
  })
})
