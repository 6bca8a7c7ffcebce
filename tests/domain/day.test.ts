import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  isDay,
  isMonth,
  monthNumber,
  monthOf,
  shiftDay,
  yearOf,
} from '../../src/domain/day.ts'

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2024-04-30', '2024-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    ...['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00'],
    ...['2024-2-3', '24-02-03', '20240203', '2024/02/03', ' 2024-02-03', '2024-02-03\n', '2024-02-03T00:00:00Z', ''],
    ...['２０２４-02-03', '2024-02-03-04', '-024-02-03', '0000-01-01'],
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('isMonth', () => {
  it.each(['2024-01', '2024-12', '0001-01'])('takes %s', (text) => {
    expect(isMonth(text)).toBe(true)
  })

  it.each(['2024-00', '2024-13', '2024-1', '2024', '2024-01-01', '2024-01\n', ''])('refuses %j', (text) => {
    expect(isMonth(text)).toBe(false)
  })
})

describe('shiftDay', () => {
  it.each([
    ['2025-05-31', { months: 3 }, -1, '2025-02-28'],
    ['2024-05-31', { months: 3 }, -1, '2024-02-29'],
    ['2025-02-28', { months: 3 }, 1, '2025-05-28'],
    ['2024-02-29', { years: 1 }, 1, '2025-02-28'],
    ['2025-03-01', { days: 60 }, -1, '2024-12-31'],
  ] as const)('%s by %j, %i: %s', (day, span, sign, expected) => {
    expect(shiftDay(day, span, sign)).toBe(expected)
  })
})

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2024-07-20', 0, '2024-07-20'],
    // Days on which clocks change somewhere: a day is no moment
    ['1986-05-03', 1, '1986-05-04'],
    ['2024-03-31', 1, '2024-04-01'],
    ['2024-10-27', 1, '2024-10-28'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it('undoes itself over four centuries', () => {
    expect(addDays('1600-02-29', 146_097)).toBe('2000-02-29')
    expect(addDays('2000-02-29', -146_097)).toBe('1600-02-29')
  })
})

describe('addYears', () => {
  it.each([
    ['2024-02-29', -1, '2023-02-28'],
    ['2024-02-29', -4, '2020-02-29'],
    ['2024-02-29', 76, '2100-02-28'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2024-12-31', -5, '2019-12-31'],
    ['2024-01-31', 1, '2025-01-31'],
    ['2024-07-20', 0, '2024-07-20'],
  ])('%s and %i years is %s', (day, years, expected) => {
    expect(addYears(day, years)).toBe(expected)
  })
})

describe('months', () => {
  it.each([
    ['2015-01', -1, '2014-12'],
    ['2014-12', 1, '2015-01'],
    ['2015-08', -3, '2015-05'],
    ['2015-08', -720, '1955-08'],
    ['2015-08', 0, '2015-08'],
    ['2015-11', 14, '2017-01'],
  ])('%s and %i months is %s', (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected)
  })

  it('count as numbers', () => {
    expect(monthNumber('0000-01')).toBe(0)
    expect(monthNumber('2015-08') - monthNumber('1955-08')).toBe(720)
    expect(monthNumber('2015-01') - monthNumber('2014-12')).toBe(1)
  })

  it('are read from days', () => {
    expect(monthOf('2024-02-29')).toBe('2024-02')
    expect(yearOf('2024-02-29')).toBe(2024)
    expect(yearOf('2024-02')).toBe(2024)
  })
})
