import { expect, it } from 'vitest'
import { mutantsOf } from '../../src/cases/mutate/mutants.ts'
import { mutate } from '../../src/cases/mutate/mutate.ts'
import { sample } from '../../src/cases/mutate/sample.ts'
import { selecting } from '../../src/cases/mutate/select.ts'
import { readSurvivors } from '../../src/cases/mutate/survivors.ts'
import { readCases } from '../../src/cases/readCases.ts'
import { filesBelow, lawOf } from './little.ts'

const files = filesBelow('rules')
const law = lawOf(files)
const { cases, problems } = readCases(files)

/** Standards of every kind, few enough to be quick: the whole law is for `zizhi mutate`. */
const some = /specialty\/(lifting|antique|airport-systems)\.yaml/

it('the cases of the shipped law notice nearly every change in a sample of it', () => {
  expect(problems).toEqual([])
  const mutants = sample(mutantsOf(law).filter(selecting(law.corpus, some)), 150, 2015)
  expect(mutants).toHaveLength(150)
  const report = mutate(mutants, { law, cases, explanations: readSurvivors(files).explanations })
  const survivors = report.survivors.map((it) => it.mutant.id).join('\n')
  expect(report.score, survivors).toBeGreaterThanOrEqual(98)
})
