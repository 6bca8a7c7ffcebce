import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { printQualification } from '../../src/domain/qualification.ts'
import { planOn, shipped } from './arbitraries/corpora.ts'
import { byKey } from './arbitraries/judge.ts'
import { type Case, cases, passing } from './arbitraries/shipped.ts'

const KEYS = ['netAssets', 'constructors', 'titled', 'siteManagers', 'workers']

/** Lines of a lower grade that the higher grade’s pass does not imply, by name, with what it lacks. */
const exceptions: Record<string, string> = {
  '防水防腐保温工程专业承包一级 > 二级 siteManagers': 'grade 1 asks for a 机械员, grade 2 for a 造价员',
}

const renewals = cases.filter(
  ({ day, profile, kind, qualification: { sequence } }) =>
    day === '2016-10-31' && profile === '全国' && kind === '延续' && sequence !== '工程监理',
)

const pairs = renewals.flatMap((higher): [string, Case, Case][] => {
  const same = renewals.filter(
    ({ qualification: it }) =>
      it.sequence === higher.qualification.sequence &&
      it.category === higher.qualification.category &&
      it.variant === higher.qualification.variant,
  )
  const lower = same[same.indexOf(higher) + 1]
  return lower === undefined
    ? []
    : [[`${printQualification(higher.qualification)} > ${lower.qualification.grade}`, higher, lower]]
})

// Law 4, on the texts as enacted (the last day before 226号): the least filing that passes the higher grade, filed for the next lower one.
describe('law 4: a higher grade’s pass implies the lower grade’s', () => {
  it.each(pairs)('%s', (name, higher, lower) => {
    const { snapshot } = passing(higher)
    const { enterprise, application } = snapshot
    const held = enterprise.qualifications!.map((it) => ({ ...it, qualification: lower.qualification }))
    const items = application.items.map((it) => ({ ...it, qualification: lower.qualification }))
    const filing = {
      ...snapshot,
      enterprise: { ...enterprise, qualifications: held },
      application: { ...application, items },
    }
    const verdicts = byKey(assess(planOn(shipped, lower.day, lower.profile), filing).items[0]!.findings)
    const unmet = KEYS.filter((key) => verdicts[key] === 'unmet' && exceptions[`${name} ${key}`] === undefined)
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
