import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leftOut } from '../../../src/batch/reading/leftOut.ts'
import { generateFilings } from '../../../src/cases/generate/generate.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import { parseQualification } from '../../../src/domain/qualification.ts'
import { readBoth } from './compare.ts'
import { broken, edits } from './edits.ts'
import { pathsOf, sample } from './sample.ts'
import { changed, spacings, valueEdits } from './valueEdits.ts'

const folder = new URL('../../../fixtures/filings/', import.meta.url)
const texts = readdirSync(folder)
  .filter((it) => it.endsWith('.json') && it !== 'broken.json')
  .map((it) => readFileSync(new URL(it, folder), 'utf8'))
const standards = [
  '建筑工程施工总承包三级',
  '建筑工程施工总承包一级',
  '公路路面工程专业承包二级',
  '工程监理房屋建筑工程专业乙级',
]
const generated = [
  ...generateFilings(shipped, {
    count: 24,
    seed: 11,
    passRate: 0.5,
    standards: standards.map((it) => parseQualification(it)!),
  }),
].map((it) => JSON.stringify(it))
const samples = [0, 1].map((n) => JSON.stringify(sample(n)))

const read = (text: string) => readBoth(Buffer.from(text))

describe('the reader of ordinary filings', () => {
  it('reads all generated filings and all fixtures, pretty or not', () => {
    expect(texts.length).toBeGreaterThan(12)
    for (const it of [...generated, ...texts, ...texts.map((text) => JSON.stringify(JSON.parse(text)))])
      expect(read(it.trim())).toBe(true)
  })

  it('reads every field of the schema, in any order of the fields', () => {
    for (const it of samples) {
      expect(read(it)).toBe(true)
      const reversed = JSON.stringify(JSON.parse(it), (_, value: unknown) =>
        value === null || typeof value !== 'object' || Array.isArray(value)
          ? value
          : Object.fromEntries(Object.entries(value).reverse()),
      )
      expect(reversed).not.toBe(it)
      expect(read(reversed)).toBe(true)
    }
  })

  it('leaves out only fields that there are', () => {
    expect(pathsOf()).toEqual(expect.arrayContaining([...leftOut]))
  })

  const unusual: [string, string, string][] = [
    ['an escape', '"name":"', '"name":"\\u5317'],
    ['an unknown field', '{"kind"', '{"kin":1,"kind"'],
    ['a field twice', '{"kind"', '{"kind":"延续","kind"'],
    ['a null', '"kind":"首次"', '"kind":null'],
    ['a name that is not known', '"kind":"首次"', '"kind":"初次"'],
    ['a wrong check digit', '"idNumber":"540199', '"idNumber":"540198'],
    ['a person of no id', '"people":[{"id":"p1",', '"people":[{'],
    ['two people of one id', '{"id":"p8"', '{"id":"p1"'],
    ['a lead who is not there', '"technicalLead":"p1"', '"technicalLead":"p0"'],
    ['no acceptance day', '"acceptedOn"', '"note"'],
    ['a mistyped word', '"level":"中级"', '"level":"中及"'],
    ['a month that does not exist', '"months":["', '"months":["2019-13","'],
    ['an exponent', '"registeredCapitalYuan":', '"registeredCapitalYuan":1e3,"x":'],
    ['a tab in a name', '"name":"', '"name":"\t'],
    ['a lone quote', '"name":"', '"name":"",""'],
  ]
  it.each(unusual)('leaves a filing with %s to the plain reader', (_, found, put) => {
    const filing = generated[0]!
    expect(filing).toContain(found)
    expect(read(filing.replace(found, put))).toBe(false)
  })

  it('reads what the plain reader reads, or leaves it, whatever bytes are changed', () => {
    const bases = [...generated.slice(0, 4), ...texts.map((it) => it.trim()), ...samples, ...samples, ...samples]
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.array(edits, { minLength: 1, maxLength: 3 }), (base, changes) => {
        readBoth(broken(base, changes))
      }),
      { numRuns: 5000, seed: 20241127 },
    )
  })

  it('reads what the plain reader reads, or leaves it, whatever values are changed', () => {
    const bases = [...generated.slice(0, 2), ...texts, ...samples, ...samples, ...samples].map(
      (it) => JSON.parse(it) as unknown,
    )
    let count = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.array(valueEdits, { minLength: 1, maxLength: 3 }),
        spacings,
        (base, changes, spacing) => {
          if (read(JSON.stringify(changed(base, changes), undefined, spacing))) count++
        },
      ),
      { numRuns: 5000, seed: 20241127 },
    )
    expect(count).toBeGreaterThan(800)
  })
})
