import { describe, expect, it } from 'vitest'
import { parseCaseFile } from '../../src/cases/parseCases.ts'

const file = (more: { base?: string; change?: string; expect?: string; name?: string } = {}) => `
- about: a group
  base: ${more.base ?? '{ qualification: 建筑工程施工总承包三级, day: 2016-12-01, profile: 全国, kind: 首次 }'}
  cases:
    - name: one
      change: ${more.change ?? '[{ remove: 1, of: { worker: any } }]'}
      expect: ${more.expect ?? '{ outcome: unmet, unmet: { workers: [peopleShort] } }'}
    - name: ${more.name ?? 'two'}
      expect: { outcome: met }
`

const problemsOf = (text: string) => {
  const parsed = parseCaseFile('x.cases.yaml', text)
  return parsed.ok ? [] : parsed.problems
}

describe('parseCaseFile', () => {
  it('reads groups with their cases', () => {
    const parsed = parseCaseFile('x.cases.yaml', file())
    expect(parsed).toMatchObject({ ok: true, value: { file: 'x.cases.yaml', groups: [{ cases: [{}, {}] }] } })
  })

  it.each([
    ['an outcome that is none', file({ expect: '{ outcome: fine }' }), { line: 7, code: 'bad-shape', found: 'fine' }],
    [
      'a cause that is none',
      file({ expect: '{ outcome: unmet, unmet: { workers: [peopleShrt] } }' }),
      { line: 7, found: 'peopleShrt', near: 'peopleShort' },
    ],
    ['an unknown field', file({ expect: '{ outcome: met, unmett: {} }' }), { line: 7, code: 'unknown-field' }],
    [
      'a day that does not exist',
      file({ base: '{ qualification: 建筑工程施工总承包三级, day: 2015-02-29, profile: 全国, kind: 首次 }' }),
      { line: 3, code: 'impossible-date', found: '2015-02-29' },
    ],
    [
      'a qualification that is none',
      file({ base: '{ qualification: 建筑三, day: 2015-03-01, profile: 全国, kind: 首次 }' }),
      { line: 3, code: 'bad-shape', found: '建筑三' },
    ],
    ['a name that stands twice', file({ name: 'one' }), { line: 8, code: 'duplicate-name', found: 'one' }],
    ['broken YAML', '- about: [', { line: 1, code: 'yaml-syntax' }],
  ])('points at %s', (_, text, problem) => {
    expect(problemsOf(text)).toContainEqual(expect.objectContaining({ file: 'x.cases.yaml', ...problem }))
  })

  it('says what an edit may be', () => {
    const [problem] = problemsOf(file({ change: '[{ remvoe: 1 }]' }))
    expect(problem).toMatchObject({ line: 6, severity: 'error' })
  })
})
