import { describe, expect, it } from 'vitest'
import { consolidate } from '../../src/corpus/consolidate.ts'
import { printQualification, sameCategory } from '../../src/domain/qualification.ts'
import { changed } from './reading/changed.ts'
import { differences, differencesAfter } from './reading/compare.ts'
import { fieldLists, fieldsOf, readReading, sameWords } from './reading/load.ts'
import { listsOfRules, wordsOf } from './reading/words.ts'
import { load, shippedFiles } from './rules.ts'

const { corpus } = load(shippedFiles)
const { vocabulary } = corpus!
const sides = {
  reading: wordsOf(vocabulary, fieldsOf, sameWords),
  rules: wordsOf(vocabulary, listsOfRules(vocabulary, fieldsOf)),
}
const laws = new Map<string, ReturnType<typeof consolidate>>()
const law = (day: string, profile = '全国') => {
  const known = laws.get(day + profile) ?? consolidate(corpus!, { day, profile })
  laws.set(day + profile, known)
  return known
}
const reading = readReading()

describe('the second reading of the law', () => {
  it('has every standard of the rules, and no other', () => {
    const encoded = corpus!.standards.length === 0 ? [] : law('2015-06-01').standards
    const names = encoded.map((it) => printQualification(it.qualification))
    expect(reading.map((it) => it.name).sort()).toEqual(names.sort())
  })

  it.each(reading)('$name', ({ qualification, day, standard: read }) => {
    const standard = law(day).standard(qualification)
    expect(standard, 'no such standard in the rules').toBeDefined()
    const gradeOf = (grade: string) =>
      reading.find((it) => it.qualification.grade === grade && sameCategory(it.qualification, qualification))?.standard
    const found = differences(read, read.figures, standard!, sides, gradeOf)
    for (const change of read.changes ?? []) {
      const later = law(change.on, change.profile).standard(qualification)!
      found.push(...differencesAfter(read, change, later, sides).map((it) => `${change.on}: ${it}`))
    }
    const cancelled = law(read.cancelled ?? day).standard(qualification)!.cancelled?.effective
    expect(cancelled).toBe(read.cancelled)
    expect(found.join('\n')).toBe('')
  })

  it.each(fieldLists)('$name', ({ name, of, open, confidence, sources }) => {
    const group = vocabulary.groups!.find((it) => it.name === name)!
    if (of === 'unknown') return
    expect(group, 'no such list in the rules').toBeDefined()
    expect(sides.rules.of('titleFields', group.of)).toEqual(sides.reading.of('titleFields', of.flat()))
    expect([group.confidence, group.open, [...group.sources!].sort()]).toEqual([confidence, open, [...sources].sort()])
  })

  it('would notice any other number in the rules', () => {
    const unnoticed = reading.flatMap(({ name, qualification, day, standard: read }) => {
      const standard = law(day).standard(qualification)
      if (standard === undefined) return []
      const known = differences(read, read.figures, standard, sides).length
      return [...changed(standard)]
        .filter((it) => differences(read, read.figures, it.standard, sides).length <= known)
        .map(({ place }) => `${name} ${place}`)
    })
    // What stands in place of 本类别二级以上标准要求的业绩 is compared where it stands.
    expect(unnoticed.filter((it) => !it.includes('leadProjects/classes'))).toEqual([])
  })

  it('uses every word that it says is another word of the rules', () => {
    const used = new Set<string>()
    const words = { ...sides, reading: wordsOf(vocabulary, fieldsOf, sameWords, used) }
    for (const { qualification, day, standard: read } of reading) {
      const standard = law(day).standard(qualification)
      if (standard !== undefined) differences(read, read.figures, standard, words)
    }
    const said = Object.entries(sameWords).flatMap(([name, words]) => Object.keys(words).map((it) => `${name}: ${it}`))
    expect([...used].sort()).toEqual(said.sort())
  })
})
