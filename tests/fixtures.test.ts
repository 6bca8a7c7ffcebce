import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgementOf, normalise } from '../src/cases/judgement.ts'
import { assess, compile, consolidate, DEFAULT_PROFILE, parseSnapshot, shippedCorpus } from '../src/index.ts'
import { filings, readExpected } from './support/expected.ts'
import { fixtures } from './support/fixtures/index.ts'
import { creditCode, idNumber } from './support/identifiers.ts'
import { printJson } from './support/printJson.ts'

const expected = readExpected()
const read = (name: string) => readFileSync(`${filings}${name}.json`, 'utf8')

describe('the filings on disk', () => {
  const names = readdirSync(filings).filter((it) => it.endsWith('.json'))

  it('are those of the generator, and each has its expectation', () => {
    const made = fixtures.map((it) => it.name).sort()
    expect(names.map((it) => it.replace('.json', '')).sort()).toEqual(made)
    expect(Object.keys(expected).sort()).toEqual(made)
  })

  it.each(fixtures)('$name is what the generator makes', ({ name, filing }) => {
    expect(read(name)).toBe(`${printJson(filing)}\n`)
    expect(JSON.parse(read(name))).toEqual(JSON.parse(JSON.stringify(filing)))
  })

  it('name nobody twice inside a firm, and no identity number in two firms', () => {
    const firms = new Map<string, string>()
    for (const { name, filing } of fixtures) {
      if (name.startsWith('broken')) continue
      const { enterprise, people } = filing as {
        enterprise: { name: string }
        people: { name: string; idNumber: string }[]
      }
      expect(new Set(people.map((it) => it.name)).size, name).toBe(people.length)
      for (const { idNumber } of people) {
        expect(firms.get(idNumber) ?? enterprise.name, idNumber).toBe(enterprise.name)
        firms.set(idNumber, enterprise.name)
      }
    }
  })
})

describe('the identifiers of the generator', () => {
  it('carry the check digits of the standards', () => {
    // Computed apart from the generator; the sum of the second is a multiple of 31, so its check character is 0
    expect(idNumber('1976-05', 100)).toBe('540199197605171000')
    expect(creditCode(19)).toBe('91540199MA00001970')
  })
})

describe.each(Object.entries(expected).filter(([, it]) => it.items))('%s', (name, { profile, outcome, items }) => {
  it('comes out as the law says', () => {
    const parsed = parseSnapshot(JSON.parse(read(name)))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const day = parsed.value.application.acceptedOn!
    const law = consolidate(shippedCorpus, { day, profile: profile ?? DEFAULT_PROFILE })
    const assessment = assess(compile(law), parsed.value)
    expect(judgementOf(assessment)).toEqual(items!.map(normalise))
    expect(assessment.outcome).toBe(outcome)
  })
})

describe.each(Object.entries(expected).filter(([, it]) => it.problems))('%s', (name, { problems }) => {
  it('names every problem', () => {
    const parsed = parseSnapshot(JSON.parse(read(name)))
    if (parsed.ok) throw new Error('read without a problem')
    const found = parsed.problems.map(({ code, pointer, near }) => [
      code,
      pointer,
      ...(near === undefined ? [] : [near]),
    ])
    expect(found.sort()).toEqual([...problems!].sort())
  })
})
