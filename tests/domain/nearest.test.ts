import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/domain/nearest.ts'

describe('nearest', () => {
  const fields = ['birthMonth', 'name', 'registrations', 'titles']

  it.each([
    ['birthMonht', 'birthMonth'],
    ['BIRTHMONTH', 'birthMonth'],
    ['nmae', 'name'],
    ['registration', 'registrations'],
    ['title', 'titles'],
    ['titles', 'titles'],
  ])('%s most likely means %s', (name, expected) => {
    expect(nearest(name, fields)).toBe(expected)
  })

  it('takes the first of equals', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
  })

  it('says nothing when nothing is near', () => {
    expect(nearest('somethingElse', fields)).toBeUndefined()
    expect(nearest('a', ['xyz'])).toBeUndefined()
    expect(nearest('name', [])).toBeUndefined()
  })

  it('does not compare what is no name', () => {
    const long = 'x'.repeat(101)
    expect(nearest(long, [long])).toBeUndefined()
  })

  it('reads any list once', () => {
    expect(nearest('b', new Map([['a', 1]]).keys())).toBe('a')
  })
})
