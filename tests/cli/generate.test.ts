import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCreditCode, isIdNumber } from '../../src/domain/identifiers.ts'
import { newFolder } from '../support/folders.ts'
import { zizhi } from './runCli.ts'

const made = (...options: string[]) => madeSaying('', ...options)
const madeSaying = async (said: string, ...options: string[]) => {
  const { code, out, err } = await zizhi(['generate', ...options])
  expect({ code, err }).toEqual({ code: 0, err: said })
  return out
}
const refused = (name: string, why: string) => `注意：${name}的申报均不予受理（${why}），核查结论另列\n`
const filings = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((it) => JSON.parse(it))
const outcomesOf = async (text: string, ...options: string[]) => {
  const { out } = await zizhi(['batch', '--threads', '1', '-', ...options], { stdin: text })
  return out
    .split('\n')
    .slice(0, -1)
    .map((it) => JSON.parse(it).outcome as string)
}

describe('zizhi generate', () => {
  it('makes as many as asked for, the asked share of which passes', async () => {
    for (const [share, met] of [
      ['0', 0],
      ['0.3', 12],
      ['1', 40],
    ] as const) {
      const outcomes = await outcomesOf(await made('--count', '40', '--pass-rate', share))
      expect(outcomes).toHaveLength(40)
      expect(outcomes.filter((it) => it === 'met')).toHaveLength(met)
      expect(outcomes.filter((it) => it === 'unmet')).toHaveLength(40 - met)
    }
  })

  it('makes the same again by the same seed, others by another', async () => {
    const first = await made('--count', '5', '--seed', '7')
    expect(await made('--count', '5', '--seed', '7')).toBe(first)
    expect(await made('--count', '5', '--seed', '8')).not.toBe(first)
  })

  it('makes firms of some fifty people with identifiers that are right and differ', async () => {
    const all = filings(await made('--count', '60'))
    const text = all.map((it) => JSON.stringify(it))
    expect(new Set(text).size).toBe(60)
    expect(new Set(all.map((it) => it.enterprise.creditCode)).size).toBe(60)
    const sizes = text.map((it) => Buffer.byteLength(it))
    expect(sizes.reduce((sum, it) => sum + it) / 60).toBeGreaterThan(6_000)
    expect(sizes.reduce((sum, it) => sum + it) / 60).toBeLessThan(12_500)
    for (const { enterprise, people } of all) {
      expect(isCreditCode(enterprise.creditCode)).toBe(true)
      const numbers = people.flatMap((it: { idNumber?: string }) => it.idNumber ?? [])
      expect(numbers.every(isIdNumber)).toBe(true)
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(people.length).toBeLessThan(60)
    }
  })

  it('lets filings fail for many reasons, and those that cannot pass be undetermined', async () => {
    const text = await made('--count', '30', '--pass-rate', '0')
    const { out } = await zizhi(['batch', '--threads', '1', '-', '--format', 'summary'], { stdin: text })
    expect(out.split('\n').filter((it) => it.includes('主要人员 · ')).length).toBeGreaterThanOrEqual(3)
    const roads = await made('--count', '6', '--pass-rate', '0.5', '--standard', '公路工程施工总承包二级')
    const outcomes = await outcomesOf(roads)
    expect(outcomes.filter((it) => it === 'undetermined')).toHaveLength(3)
    expect(outcomes.filter((it) => it === 'unmet')).toHaveLength(3)
  })

  it('serves several standards in turn, also one that can no longer be filed for', async () => {
    const standards = ['公路路面工程专业承包二级', '建筑工程施工总承包三级', '工程监理房屋建筑工程专业丙级']
    const said = refused('建筑工程施工总承包三级', '由其他机关审批')
    const text = await madeSaying(said, '--count', '9', '--standard', standards.join(','), '--pass-rate', '1')
    const { grades } = { grades: filings(text).map((it) => it.application.items[0].qualification.category) }
    expect(grades.slice(0, 3)).toEqual(grades.slice(3, 6))
    expect(new Set(grades).size).toBe(3)
    const { out } = await zizhi(['batch', '--threads', '1', '-', '--detail', 'findings'], { stdin: text })
    for (const record of out
      .trimEnd()
      .split('\n')
      .map((it) => JSON.parse(it))) {
      expect(record.ok).toBe(true)
      expect(record.items[0].verdict).not.toBe('unmet')
    }
  })

  it('says which are refused whatever they show', async () => {
    const standards = ['建筑工程施工总承包二级', '建筑工程施工总承包三级']
    await madeSaying(refused(standards[1]!, '由其他机关审批'), '--count', '4', '--standard', standards.join(','))
    const { err: english } = await zizhi(['generate', '--count', '1', '--lang', 'en', '--standard', standards[1]!])
    expect(english).toContain('is refused (decided by another authority)')
  })

  it('makes them for a day', async () => {
    const text = await made('--count', '3', '--as-of', '2018-12-03', '--standard', '建筑工程施工总承包二级')
    expect(filings(text).every((it) => it.application.acceptedOn.startsWith('2018-12-'))).toBe(true)
    expect(await outcomesOf(text)).not.toContain('refused')
  })

  it('writes to a file', async () => {
    const out = join(await newFolder(), 'filings.ndjson')
    expect(await zizhi(['generate', '--count', '150', '--out', out])).toEqual({ code: 0, out: '', err: '' })
    expect(filings(await readFile(out, 'utf8'))).toHaveLength(150)
  })

  it.each([
    [['--count', 'many'], '--count'],
    [['--pass-rate', '2'], '--pass-rate'],
    [['--standard', '建筑工种施工总承包二级'], '是否为 `建筑工程施工总承包二级`'],
    [['--standard', '建筑工程施工总承包二级', '--as-of', '2001-01-01'], '2015-01-01'],
    [['x'], '参数过多'],
  ])('%j exits with 2 and says so', async (options, said) => {
    const { code, out, err } = await zizhi(['generate', ...options])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})
