import { describe, expect, it } from 'vitest'
import type { Mutant } from '../../src/cases/mutate/mutant.ts'
import { mutantsOf } from '../../src/cases/mutate/mutants.ts'
import { mutate } from '../../src/cases/mutate/mutate.ts'
import { readCases } from '../../src/cases/readCases.ts'
import { consolidate } from '../../src/corpus/consolidate.ts'
import { parseQualification } from '../../src/domain/qualification.ts'
import { filesBelow, lawOf } from './little.ts'

const files = filesBelow('rules')
const law = lawOf(files)
const mutants = mutantsOf(law)

const found = (id: string): Mutant => {
  const mutant = mutants.find((it) => it.id === id)
  if (mutant === undefined) throw new Error(`no mutant ${id}`)
  return mutant
}
const lawBy = (id: string, day: string, profile = '全国') => consolidate(found(id).apply(), { day, profile })
const selectable = (printed: string) => ({ ...parseQualification(printed)!, lowest: false })
const second = selectable('建筑工程施工总承包二级')

describe('mutants of what stands beside the standards', () => {
  it('drop a check, move its figures and its months', () => {
    const keys = (id: string) => lawBy(id, '2018-12-03').counting('施工总承包').checks
    const drop = keys('counting/construction.yaml#checks/age:dropRule')
    expect(drop.map((it) => it.key)).not.toContain('age')
    const older = keys('counting/construction.yaml#checks/age/atMost:figure=61')
    expect(older.find((it) => it.key === 'age')?.check).toMatchObject({ atMost: 61 })
    const longer = keys('counting/construction.yaml#checks/insurance/months/首次:figure=2')
    expect(longer.find((it) => it.key === 'insurance')?.check).toMatchObject({ months: { 首次: 2, 升级: 3 } })
  })

  it('give a decision to another authority, by the rule and by whom it speaks of', () => {
    expect(lawBy('authority.yaml#rules/3/authority:level=city', '2020-01-01').authority(second)?.authority).toBe('city')
    const road = selectable('公路路面工程专业承包一级')
    const id = 'authority.yaml#rules/5/where/category/0:dropWord'
    expect(consolidate(law.corpus, { day: '2020-01-01', profile: '全国' }).authority(road)?.authority).toBe('ministry')
    expect(lawBy(id, '2020-01-01').authority(road)?.authority).toBe('province')
  })

  it('close a route, widen a ban, move the day to which certificates hold on', () => {
    const routes = lawBy('routes/upgrade.yaml#kinds:dropRule', '2020-01-01').routes
    expect(routes.find((it) => it.id === '升级')?.kinds).toEqual([])
    const ban = lawBy('bans.yaml#bans/3/on/bars:reading=all', '2020-01-01').bans.find((it) => it.id === '骗取资质')
    expect(ban?.on).toMatchObject({ bars: 'all' })
    const first = selectable('建筑工程施工总承包一级')
    const held = lawBy('validity.yaml#extensions/0/to:date=2024-01-01', '2023-12-01')
    expect(held.lastDayOf(first, '2023-06-30')).toBe('2024-01-01')
  })

  it('are noticed by the cases of bans', () => {
    const cases = readCases(files.filter((it) => it.path === 'bans.cases.yaml')).cases
    const some = mutants.filter((it) => it.kind === 'bans' && /bans\/3\/(on|kinds\/0)/.test(it.id))
    expect(some).toHaveLength(4)
    const { survivors, unsound } = mutate(some, { law, cases })
    expect(unsound).toEqual([])
    expect(survivors.map((it) => it.mutant.id)).toEqual([])
  })
})
