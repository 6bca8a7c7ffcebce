import { describe, expect, it } from 'vitest'
import { runBase, runCase } from '../src/cases/run.ts'
import { shippedCorpus } from '../src/index.ts'
import { readCaseFiles } from './support/caseFiles.ts'

const files = readCaseFiles()

it('finds case files', () => expect(files.length).toBeGreaterThanOrEqual(6))

describe.each(files)('$file', ({ file, groups }) => {
  describe.each(groups)('$about', (group) => {
    it('starts from a filing that passes', () => {
      expect(runBase(shippedCorpus, file, group)).toMatchObject({ differences: [], passed: true })
    })

    it.each(group.cases)('$name', (one) => {
      const { fault, differences, passed } = runCase(shippedCorpus, file, group, one)
      expect({ fault, differences, passed }).toEqual({ differences: [], passed: true })
    })
  })
})
