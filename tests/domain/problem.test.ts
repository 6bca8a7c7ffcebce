import { expect, it } from 'vitest'
import { pointerOf } from '../../src/domain/problem.ts'

it('writes JSON pointers', () => {
  expect(pointerOf([])).toBe('')
  expect(pointerOf(['people', 0, 'id'])).toBe('/people/0/id')
  expect(pointerOf(['a/b', 'c~d', '~1', ''])).toBe('/a~1b/c~0d/~01/')
})
