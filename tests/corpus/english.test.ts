import { describe, expect, it } from 'vitest'
import { consolidate } from '../../src/corpus/consolidate.ts'
import { describeStandard } from '../../src/report/describe.ts'
import { localeOf } from '../../src/report/locales/index.ts'
import { wordsFor } from '../../src/report/words.ts'
import { load, shippedFiles } from './rules.ts'

const corpus = load(shippedFiles).corpus!
const lawOn = (day: string) => consolidate(corpus, { day })
const HAN = /\p{Script=Han}/u

describe('the shipped law in English', () => {
  it('has English for every word of the vocabulary, steps and levels included', () => {
    const words = wordsFor(lawOn('2024-07-20'), localeOf('en'))
    const all = Object.values(corpus.vocabulary)
      .flat()
      .flatMap((it) => {
        if (typeof it === 'string') return [it]
        const { name, scale, levels, specialties } = it as Record<string, unknown> & { name: string }
        return [name, ...[scale, levels, specialties].flatMap((list) => (list as string[] | undefined) ?? [])]
      })
    expect(all.length).toBeGreaterThan(500)
    expect([...new Set(all)].filter((word) => HAN.test(words.term(word)))).toEqual([])
  })

  it.each(['2015-06-01', '2016-11-01', '2024-12-01'])('leaves no Chinese in what is asked on %s', (day) => {
    const law = lawOn(day)
    const left = law.standards.flatMap((standard) =>
      describeStandard(standard, law, 'en').lines.flatMap(({ item, requirement }) =>
        [item, requirement].filter((text) => HAN.test(text)),
      ),
    )
    expect(left).toEqual([])
  })
})
