import { describe, expect, it } from 'vitest'
import { birthMonthOf, isCreditCode, isIdNumber, maskIdNumber } from '../../src/domain/identifiers.ts'
import { creditCode } from '../support/identifiers.ts'

describe('resident identity numbers (GB 11643)', () => {
  // The first two are the examples of the standard; the last is of a leap day
  it.each([
    '11010519491231002X',
    '440524188001010014',
    '540102198503071231',
    '540199197605171000',
    '110105200002290013',
  ])('%s is one', (text) => {
    expect(isIdNumber(text)).toBe(true)
  })

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['two digits exchanged', '11010519491213002X'],
    ['a lower-case check digit', '11010519491231002x'],
    ['17 digits', '11010519491231002'],
    ['19 digits', '11010519491231002XX'],
    ['15 digits, the form before 1999', '110105491231002'],
    ['an X in the middle', '1101051949123100X2'],
    ['30 February, its check digit right', '110105202302300024'],
    ['29 February of no leap year, its check digit right', '110105190002290017'],
    ['month 13, its check digit right', '110105200013010013'],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ'],
    ['a space after', '11010519491231002X '],
    ['a line end after', '11010519491231002X\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(isIdNumber(text)).toBe(false)
  })

  it('carry the birth month', () => {
    expect(birthMonthOf('11010519491231002X')).toBe('1949-12')
    expect(birthMonthOf('54010219850307123X')).toBe('1985-03')
  })

  it('are masked but for six and four', () => {
    expect(maskIdNumber('54010219850307123X')).toBe('540102********123X')
    expect(maskIdNumber('54010219850307123X')).toHaveLength(18)
    expect(maskIdNumber('11010519491231002X')).not.toContain('1949')
  })
})

describe('credit codes (GB 32100)', () => {
  // Check characters 3, of the standard’s own example; U; and 0, for which the weighted sum is a multiple of 31
  it.each(['91350100M000100Y43', '91540199MA0000015U', '91540199MA00001970'])('%s is one', (text) => {
    expect(isCreditCode(text)).toBe(true)
  })

  it('of every check character are read', () => {
    const codes = Array.from({ length: 200 }, (_, i) => creditCode(i))
    expect(new Set(codes.map((it) => it.at(-1))).size).toBe(31)
    for (const code of codes) expect(isCreditCode(code), code).toBe(true)
  })

  it.each([
    ['a wrong check character', '91350100M000100Y44'],
    ['a 0 that is not the check character', '91350100M000100Y40'],
    ['another than the 0 that it should be', '91540199MA00001971'],
    ['two characters exchanged', '91350100M001000Y43'],
    ['lower case', '91350100m000100y43'],
    ['17 characters', '91350100M000100Y4'],
    ['19 characters', '91350100M000100Y433'],
    ['15 digits, a registration number of before', '350100100012345'],
    ['a letter that the standard leaves out', '9135O100M000100Y43'],
    ['full-width characters', '９１350100M000100Y43'],
    ['a line end after', '91350100M000100Y43\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(isCreditCode(text)).toBe(false)
  })
})
