import { describe, expect, it } from 'vitest'
import { type LintCode, lintCodes } from '../../src/corpus/lint/problem.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { localeOf } from '../../src/report/locales/index.ts'
import { type Lang, languages } from '../../src/report/locales/locale.ts'
import { phrase } from '../../src/report/locales/phrases.ts'
import { describeLintProblem, describeProblem } from '../../src/report/problems.ts'
import { wordsFor } from '../../src/report/words.ts'
import { lawOn } from './corpus.ts'
import * as examples from './examples.ts'

const law = lawOn('2024-07-20')
const BROKEN = /undefined|null|NaN|\[object|=>/

function expectWords(text: string, code: string) {
  expect(text.trim(), code).not.toBe('')
  expect(text, code).not.toMatch(BROKEN)
}

describe.each(languages)('words in %s', (lang: Lang) => {
  const locale = localeOf(lang)
  const words = wordsFor(law, locale)

  it.each(Object.entries(examples.causes))('cause %s', (code, cause) => {
    expectWords(phrase(locale.causes, 'code', cause, words), code)
  })
  it.each(Object.entries(examples.reasons))('reason %s', (code, reason) => {
    expectWords(phrase(locale.reasons, 'code', reason, words), code)
  })
  it.each(Object.entries(examples.refusals))('refusal %s', (code, refusal) => {
    expectWords(phrase(locale.refusals, 'code', refusal, words), code)
  })
  it.each(Object.entries(examples.acts))('act %s', (code, act) => {
    expectWords(phrase(locale.acts, 'act', act, words), code)
  })
  it.each(Object.entries(examples.has))('has %s', (code, has) => {
    expectWords(phrase(locale.has, 'of', has, words), code)
  })
  it.each(Object.keys(examples.problemCodes))('problem %s', (code) => {
    const bare = { code: code as ProblemCode, pointer: '/people/0' }
    expectWords(describeProblem(bare, lang).replace('`?`', ''), code)
    expectWords(describeProblem({ ...bare, found: 'x', allowed: ['a', 1], near: 'a', other: '/b' }, lang), code)
  })
  it.each(Object.keys(lintCodes))('lint %s', (code) => {
    const problem = { file: 'f', line: 1, column: 1, path: [], found: 'x' }
    expectWords(describeLintProblem({ ...problem, code: code as LintCode, severity: 'error' }, lang), code)
  })
})
