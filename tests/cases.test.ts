import { describe, expect, it } from 'vitest'
import { runFiles } from '../src/cases/runFiles.ts'
import { shippedCorpus } from '../src/index.ts'
import { readCaseFiles } from './support/caseFiles.ts'

const files = readCaseFiles()

it('finds a case file beside every standard', () => {
  const beside = files.map(({ file }) => file.replace('.cases.yaml', '.yaml'))
  expect(shippedCorpus.standards.map((it) => it.file).filter((it) => !beside.includes(it))).toEqual([])
})

describe.each(files)('$file', (file) => {
  it('comes out as its cases say', () => {
    const failed = [...runFiles(shippedCorpus, [file])].filter((it) => !it.passed)
    expect(failed.map(({ about, name, fault, differences }) => ({ about, name, fault, differences }))).toEqual([])
  })
})
