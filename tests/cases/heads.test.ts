import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CASES_HEAD, withHead } from '../../src/cli/dev/draft/heads.ts'
import { readCaseFiles } from '../support/caseFiles.ts'

const textOf = (file: string) => readFileSync(fileURLToPath(new URL(`../../rules/${file}`, import.meta.url)), 'utf8')
// Those of changes are written anew by whatever drafts them.
const files = readCaseFiles().filter(({ file }) => !file.includes('.mutation.'))

describe('a case file', () => {
  it.each(files)('says what it is and how it was proven: $file', ({ file }) => {
    expect(textOf(file)).toMatch(/^(# .+\n)+/)
    expect(textOf(file).split('\n\n')[0]).toMatch(/by hand from[\s#]+the facts/)
  })

  it('keeps the head that it has when it is drafted anew', () => {
    expect(withHead(CASES_HEAD, '# Mine.\n\n- about: a')).toBe('# Mine.\n\n- about: a')
    expect(withHead(CASES_HEAD, '- about: a')).toBe(`${CASES_HEAD}\n\n- about: a`)
    expect(withHead(CASES_HEAD, '')).toBe(CASES_HEAD)
  })
})
