import { describe, expect, it } from 'vitest'
import { printQualification } from '../../src/domain/qualification.ts'
import { passingFiling, type Target } from '../../src/testing/index.ts'
import { aimedAt } from '../../src/testing/laws/hierarchy.ts'
import { itemsOf } from '../../src/testing/laws/scope.ts'
import { lowerOf, planOf } from '../../src/testing/target.ts'
import { shipped } from './corpora.ts'
import { targets } from './shippedScope.ts'

const KEYS = ['netAssets', 'constructors', 'titled', 'siteManagers', 'workers']

/** Lines of a lower grade that the higher grade’s pass does not imply, by name, with what it lacks. */
const exceptions: Record<string, string> = {
  '防水防腐保温工程专业承包一级 > 二级 siteManagers': 'grade 1 asks for a 机械员, grade 2 for a 造价员',
}

const pairs = targets
  .filter(
    ({ day, profile, kind, qualification: { sequence } }) =>
      day === '2016-10-31' && profile === '全国' && kind === '延续' && sequence !== '工程监理',
  )
  .flatMap((higher): [string, Target, Target['qualification']][] => {
    const lower = lowerOf(planOf(higher), higher.qualification)?.qualification
    return lower === undefined ? [] : [[`${printQualification(higher.qualification)} > ${lower.grade}`, higher, lower]]
  })

// Law 4, on the texts as enacted (the last day before 226号): the least filing that passes the higher grade, filed for the next lower one.
describe('law 4: a higher grade’s pass implies the lower grade’s', () => {
  it.each(pairs)('%s', (name, higher, lower) => {
    const above = passingFiling(higher)
    const filing = { profile: higher.profile, full: above, snapshot: above, more: {} }
    const met = itemsOf(shipped, filing)[0]!.findings.flatMap((it) => (it.verdict === 'met' ? [it.key] : []))
    const [item] = itemsOf(shipped, filing, aimedAt(above, higher.qualification, lower))
    // What is in doubt for the higher grade is not passed there.
    const unmet = item!.findings.flatMap(({ key, verdict }) =>
      KEYS.includes(key) && met.includes(key) && verdict === 'unmet' && exceptions[`${name} ${key}`] === undefined
        ? [key]
        : [],
    )
    expect(unmet).toEqual([])
  })

  it('names no exception that is none', () => {
    for (const name of Object.keys(exceptions))
      expect(
        pairs.some(([pair]) => name.startsWith(`${pair} `)),
        name,
      ).toBe(true)
  })
})
