import { beforeAll, describe, expect, it } from 'vitest'
import type { ItemAssessment, Snapshot } from '../src/index.ts'
import { type Case, judge, readCaseFiles } from './support/cases.ts'
import { judgementOf, normalise } from './support/judgement.ts'
import { openKeys, passing } from './support/passing.ts'

const files = readCaseFiles()

it('finds case files, and none of them empty', () => {
  expect(files.length).toBeGreaterThanOrEqual(6)
  for (const { path, groups } of files)
    for (const { about, cases } of groups) expect(cases.length, `${path}: ${about}`).toBeGreaterThan(0)
})

describe.each(files)('$path', ({ groups }) => {
  describe.each(groups)('$about', ({ base, open = [], cases }) => {
    let filing: Snapshot
    beforeAll(() => {
      filing = passing(base)
    })

    it('starts from a filing that passes', () => {
      expect(openKeys(judge(filing, base)).sort()).toEqual([...open].sort())
    })

    it.each(cases)('$name', ({ change, expect: expected }) => {
      const assessment = judge(filing, base, change)
      const [item] = assessment.items
      expect(judgementOf(assessment)).toEqual([{ ...judgementOf(assessment)[0]!, ...strict(expected) }])
      expect(closedKeys(judgementOf(assessment)[0]!)).toEqual(closedKeys(normalise(expected)))
      for (const key of expected.notAssessed ?? []) expect(keysOf(item!)).not.toContain(key)
      for (const [key, count] of Object.entries(expected.has ?? {})) expect(hasOf(item!, key), key).toBe(count)
    })
  })
})

/** What must be named when it is there. */
const closed = ['unmet', 'undetermined', 'refusals', 'jointlyShort']
const closedKeys = (judgement: object) => closed.filter((key) => key in judgement)

function strict({ notAssessed: _, has: __, ...judgement }: Case['expect']) {
  return normalise(judgement)
}

const keysOf = (item: ItemAssessment) => item.findings.map((it) => it.key)

function hasOf({ findings }: ItemAssessment, key: string): number | undefined {
  const has = findings.find((it) => it.key === key)?.has
  if (has?.of === 'people') return has.lines[0]!.sure
  if (has?.of === 'yuan') return has.yuan
  return has?.of === 'projects' ? has.count : undefined
}
