import { afterEach, describe, expect, it } from 'vitest'
import { coveredYears, workingDays } from '../../src/adapters/calendar/index.ts'
import { addDays } from '../../src/domain/day.ts'
import { law } from '../filing/setup.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const national = workingDays()
const tibet = workingDays(law.profile.holidays)

describe('the national calendar', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('is right in %s', (name) => {
    process.env.TZ = name
    // The notice of the State Council for National Day 2024: 1 to 7 October off, 29 September and 12 October worked.
    const kinds = ['2024-09-29', '2024-09-30', '2024-10-01', '2024-10-07', '2024-10-08', '2024-10-12', '2024-10-13']
    expect(kinds.map((it) => national.kindOf(it))).toEqual([
      'working',
      'working',
      'off',
      'off',
      'working',
      'working',
      'off',
    ])
  })

  it('knows the first and the last of its years and no other', () => {
    const { first, last } = coveredYears
    expect(national.kindOf(`${first}-01-01`)).toBe('off')
    expect(national.kindOf(`${last}-12-31`)).toBe('working')
    expect(national.kindOf(addDays(`${first}-01-01`, -1))).toBe('calendarNotPublished')
    expect(national.kindOf(addDays(`${last}-12-31`, 1))).toBe('calendarNotPublished')
  })

  it('has holidays in every year that it says it has', () => {
    for (let year = coveredYears.first; year <= coveredYears.last; year++)
      expect(national.kindOf(`${year}-10-01`)).toBe('off')
  })
})

describe('the days off of 西藏', () => {
  it('are those published for the year', () => {
    const days = ['2025-02-26', '2025-02-27', '2025-03-04', '2025-03-05']
    expect(days.map((it) => tibet.kindOf(it))).toEqual(['working', 'off', 'off', 'working'])
    expect(national.kindOf('2025-02-27')).toBe('working')
  })

  it('have worked days of rest', () => {
    expect(new Date('2023-02-18T00:00:00Z').getUTCDay()).toBe(6)
    expect(tibet.kindOf('2023-02-18')).toBe('working')
    expect(national.kindOf('2023-02-18')).toBe('off')
  })

  it('are unknown where the year’s are not published, and only there', () => {
    expect(tibet.kindOf('2024-02-19')).toBe('calendarNotPublished')
    expect(tibet.kindOf('2024-08-05')).toBe('calendarNotPublished')
    expect(tibet.kindOf('2024-07-30')).toBe('working')
    expect(tibet.kindOf('2024-09-11')).toBe('working')
  })

  it('have 28 March every year since 2009', () => {
    expect(tibet.kindOf('2025-03-28')).toBe('off')
    expect(national.kindOf('2025-03-28')).toBe('working')
  })
})
