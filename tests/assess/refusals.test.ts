import { describe, expect, it } from 'vitest'
import { type Bare, filed, refused } from './filing.ts'

const SECOND = '建筑工程施工总承包二级'
const holding = (qualification: string, validUntil?: string) => ({
  qualifications: [{ qualification, ...(validUntil === undefined ? {} : { validUntil }) }],
})
const NONE = { codes: [], refused: false }

/** Both sides of a line: the application on the first day is refused so, that on the second is not. */
function itTurns(name: string, code: string, of: (day: string) => Bare, refusedOn: string, openOn: string) {
  it(`${name}: ${refusedOn} refused, ${openOn} open`, () => {
    expect(refused(of(refusedOn))).toEqual({ codes: [code], refused: true })
    expect(refused(of(openOn))).toEqual(NONE)
  })
}

describe('renewal', () => {
  const building = (day: string): Bare => ({ day, kind: '延续', enterprise: holding(SECOND, '2025-05-31') })
  itTurns(
    'of construction opens three months before the last day',
    'renewalNotOpen',
    building,
    '2025-02-27',
    '2025-02-28',
  )
  itTurns('of construction closes with the last day', 'heldExpired', building, '2025-06-01', '2025-05-31')

  const supervision = (day: string): Bare => ({
    day,
    kind: '延续',
    qualification: '工程监理房屋建筑工程专业乙级',
    enterprise: holding('工程监理房屋建筑工程专业乙级', '2025-05-31'),
  })
  itTurns('of supervision opens 60 days before', 'renewalNotOpen', supervision, '2025-03-31', '2025-04-01')
  itTurns('of supervision closes with the last day', 'heldExpired', supervision, '2025-06-01', '2025-05-31')

  it('names the clause and the first day, and that sources disagree on it', () => {
    expect(filed(building('2025-01-01')).refusals).toEqual([
      {
        code: 'renewalNotOpen',
        qualification: { sequence: '施工总承包', category: '建筑工程', grade: '二级' },
        until: '2025-05-31',
        possibleOn: '2025-02-28',
        instrument: '令22',
        clause: '第十七、十八条',
        contested: true,
      },
    ])
    expect(filed(supervision('2025-06-01')).refusals[0]).toMatchObject({ instrument: '部令158号', clause: '第十三条' })
  })

  it('has no window for other kinds of application', () => {
    expect(
      refused({
        day: '2025-01-01',
        kind: '升级',
        qualification: '建筑工程施工总承包一级',
        enterprise: holding(SECOND, '2029-01-01'),
      }),
    ).toEqual(NONE)
  })

  it('of a certificate without a last day is not refused, the day is missing', () => {
    const { refusals, missing } = filed({ day: '2025-01-01', kind: '延续', enterprise: holding(SECOND) })
    expect(refusals).toEqual([])
    expect(missing).toEqual([{ pointer: '/enterprise/qualifications/0/validUntil', fact: 'validUntil' }])
  })
})

describe('a certificate that holds on', () => {
  const tibet = (day: string, until = '2022-06-30'): Bare => ({
    day,
    kind: '延续',
    profile: '西藏',
    enterprise: holding(SECOND, until),
  })
  itTurns('in Tibet to the end of 2022', 'heldExpired', tibet, '2023-01-01', '2022-12-31')
  itTurns('is renewed in the window of its new last day', 'renewalNotOpen', tibet, '2022-09-29', '2022-09-30')

  it('does so only where the notice is known, and only for the days that it names', () => {
    expect(refused({ ...tibet('2022-10-01'), profile: '全国' }).codes).toEqual(['heldExpired'])
    expect(refused(tibet('2022-10-01', '2021-12-30')).codes).toEqual(['heldExpired'])
    expect(refused(tibet('2022-12-30', '2022-12-29'))).toEqual(NONE)
    expect(refused(tibet('2022-12-31', '2022-12-30')).codes).toEqual(['heldExpired'])
  })

  it('when the ministry issued it, to the end of 2023', () => {
    const first = (day: string, grade: string): Bare => ({
      day,
      kind: '延续',
      qualification: `建筑工程施工总承包${grade}`,
      enterprise: holding(`建筑工程施工总承包${grade}`, '2023-06-30'),
    })
    expect(refused(first('2023-12-31', '一级'))).toEqual(NONE)
    expect(refused(first('2024-01-01', '一级')).codes).toEqual(['heldExpired'])
    expect(refused(first('2023-12-31', '二级')).codes).toEqual(['heldExpired'])
  })
})

describe('bans', () => {
  const act = (name: string, more: object = {}) => ({
    penalties: [{ act: name, on: '2024-03-10', qualification: SECOND, ...more }],
  })
  const first =
    (enterprise: object) =>
    (day: string): Bare => ({ day, kind: '首次', enterprise })
  itTurns('false papers bar that category for a year', 'barred', first(act('申报弄虚作假')), '2025-03-09', '2025-03-10')
  itTurns('fraud bars it for three', 'barred', first(act('骗取资质')), '2027-03-09', '2027-03-10')
  itTurns('a ban begins with the decision', 'barred', first(act('骗取资质')), '2024-03-10', '2024-03-09')
  itTurns(
    'synonyms are the same act',
    'barred',
    first(act('以欺骗、贿赂等不正当手段取得资质')),
    '2027-03-09',
    '2027-03-10',
  )
  itTurns(
    'a last day of its own comes first',
    'barred',
    first(act('骗取资质', { until: '2024-12-31' })),
    '2024-12-31',
    '2025-01-01',
  )

  it('bar the category that the act concerned with all its grades, and no other', () => {
    const other = (qualification: string) =>
      refused({ day: '2025-01-01', kind: '首次', enterprise: act('骗取资质', { qualification }) })
    expect(other('建筑工程施工总承包一级').codes).toEqual(['barred'])
    expect(other('市政公用工程施工总承包二级')).toEqual(NONE)
  })

  it('name the act, the paper, the clause and the day', () => {
    expect(filed(first(act('骗取资质', { document: '文1' }))('2025-01-01')).refusals).toEqual([
      {
        code: 'barred',
        act: '骗取资质',
        on: '2024-03-10',
        until: '2027-03-09',
        possibleOn: '2027-03-10',
        document: '文1',
        instrument: '令22',
        clause: '第三十六条',
      },
    ])
  })

  const supervision = (day: string): Bare => ({
    day,
    kind: '首次',
    qualification: '工程监理房屋建筑工程专业乙级',
    enterprise: act('申报弄虚作假', { qualification: '工程监理房屋建筑工程专业乙级' }),
  })
  itTurns('hold for supervision too', 'barred', supervision, '2025-03-09', '2025-03-10')

  const addition =
    (name: string) =>
    (day: string): Bare => ({
      day,
      kind: '增项',
      qualification: '市政公用工程施工总承包二级',
      enterprise: { ...holding(SECOND, '2029-01-01'), ...act(name) },
    })
  itTurns(
    'false papers in a renewal bar additions for a year',
    'barred',
    addition('延续弄虚作假'),
    '2025-03-09',
    '2025-03-10',
  )
  itTurns(
    'an order to mend bars them for three months',
    'barred',
    addition('资质条件不达标责令整改'),
    '2024-06-09',
    '2024-06-10',
  )

  it('of rises and additions leave a renewal open', () => {
    const renewal = (name: string) =>
      refused({ day: '2024-04-01', kind: '延续', enterprise: { ...holding(SECOND, '2024-05-01'), ...act(name) } })
    for (const name of ['申报弄虚作假', '延续弄虚作假', '资质条件不达标责令整改']) expect(renewal(name)).toEqual(NONE)
    expect(renewal('骗取资质').codes).toEqual(['barred'])
  })

  it('of a profile hold there alone', () => {
    const promise = (day: string, profile: string) =>
      refused({ day, profile, kind: '首次', enterprise: { ...act('告知承诺不实'), region: 'inRegion' } }).codes
    expect(promise('2027-03-09', '西藏')).toEqual(['barred'])
    expect(promise('2027-03-10', '西藏')).toEqual([])
    expect(promise('2027-03-09', '全国')).toEqual([])
  })

  it('that are not known are missing facts, not refusals', () => {
    const unknown = filed(first({ penalties: undefined, marks: undefined })('2025-01-01'))
    expect(unknown.refusals).toEqual([])
    expect(unknown.missing.map((it) => it.pointer)).toEqual(['/enterprise/penalties', '/enterprise/marks'])
    const concerned = filed(first(act('骗取资质', { qualification: undefined }))('2025-01-01'))
    expect(concerned.refusals).toEqual([])
    expect(concerned.missing).toEqual([
      { pointer: '/enterprise/penalties/0/qualification', fact: 'penalties/0/qualification' },
    ])
  })
})

describe('marks of the platform', () => {
  const marked = (from: string, until?: string) => ({ marks: [{ reason: '人员不足', from, until }] })
  const of =
    (enterprise: object) =>
    (day: string): Bare => ({ day, kind: '首次', enterprise })
  itTurns('bar while they stand', 'markedAbnormal', of(marked('2024-01-01', '2024-06-30')), '2024-06-30', '2024-07-01')
  itTurns('bar from their first day', 'markedAbnormal', of(marked('2024-01-01')), '2024-01-01', '2023-12-31')
  itTurns('bar since the notice alone', 'markedAbnormal', of(marked('2023-01-01')), '2023-09-15', '2023-09-14')

  it('name the notice and the day after their last', () => {
    expect(filed(of(marked('2024-01-01', '2024-06-30'))('2024-02-01')).refusals).toEqual([
      {
        code: 'markedAbnormal',
        reason: '人员不足',
        from: '2024-01-01',
        possibleOn: '2024-07-01',
        instrument: '建市规〔2023〕3号',
      },
    ])
  })
})

describe('authority and procedure', () => {
  const third = (day: string): Bare => ({ day, kind: '首次', qualification: '建筑工程施工总承包三级' })
  itTurns('before 令22 no procedure is known', 'beforeRoutes', third, '2015-02-28', '2015-03-01')
  itTurns('the third grade ends in mid-2021', 'gradeCancelled', third, '2021-07-01', '2021-06-30')

  const direct = (day: string): Bare => ({ day, kind: '首次' })
  itTurns('二级 is open to new firms since 361号', 'noRoute', direct, '2022-10-27', '2022-10-28')

  it('say from when the procedure is known', () => {
    expect(filed(third('2015-01-15')).refusals).toEqual([
      { code: 'beforeRoutes', instrument: '令22', effective: '2015-03-01' },
    ])
  })

  const oneYear = (day: string, validUntil = '2024-09-14'): Bare => ({
    day,
    kind: '延续',
    route: '延续一年',
    qualification: '建筑工程施工总承包一级',
    enterprise: holding('建筑工程施工总承包一级', validUntil),
  })
  itTurns(
    'the renewal for one year is open since 47号',
    'unknownRoute',
    (day) => oneYear(day, '2024-03-01'),
    '2023-12-27',
    '2023-12-28',
  )
  itTurns(
    'the renewal for one year is for certificates that end in time',
    'expiresTooLate',
    (until) => oneYear('2024-08-01', until),
    '2024-09-15',
    '2024-09-14',
  )

  it('a route to be named is not taken unnamed', () => {
    expect(filed(oneYear('2024-08-01')).findings.map((it) => it.key)).toEqual(['netAssets', 'technicalLead'])
    expect(filed({ ...oneYear('2024-08-01'), route: undefined }).route).toBe('延续')
    expect(refused(oneYear('2024-09-15', '2024-11-01')).codes).toEqual(['unknownRoute'])
  })

  it('三级 in force is exchanged for 二级, judged by nothing', () => {
    const exchange = (day: string, route?: string) =>
      filed({ day, route, kind: '升级', enterprise: holding('建筑工程施工总承包三级', '2024-01-31') })
    expect(exchange('2024-01-31', '三级换领')).toMatchObject({ outcome: 'met', route: '三级换领', findings: [] })
    expect(exchange('2024-02-01', '三级换领').refusals.map((it) => it.code)).toEqual(['heldExpired'])
    expect(exchange('2024-01-31').route).toBe('升级')
  })

  it('labour is filed with the city, whatever the day', () => {
    const labour = (day: string) => filed({ day, kind: '首次', qualification: '施工劳务不分等级', profile: '西藏' })
    for (const [day, instrument, route] of [
      ['2021-06-30', '令22', '首次'],
      ['2021-07-01', '建办市〔2021〕30号', '劳务备案'],
    ] as const) {
      expect(labour(day).refusals).toMatchObject([{ code: 'otherAuthority', authority: 'city', instrument }])
      expect(labour(day).route).toBe(route)
    }
  })

  it('the platform of Tibet takes what the province decides', () => {
    const grade = (it: string) => ({
      day: '2025-01-10',
      kind: '升级' as const,
      profile: '西藏',
      qualification: `建筑工程施工总承包${it}`,
      enterprise: holding(`建筑工程施工总承包${it === '一级' ? '二级' : '三级'}`, '2028-01-01'),
    })
    expect(refused(grade('一级'))).toEqual({ codes: ['otherAuthority'], refused: true })
    expect(refused(grade('二级'))).toEqual(NONE)
    expect(refused({ ...grade('一级'), profile: '全国' })).toEqual(NONE)
  })

  it('a first filing in Tibet is for firms of the region, by the guide', () => {
    const from = (region: 'inRegion' | 'outOfRegion' | undefined) =>
      filed({ day: '2025-01-10', kind: '首次', profile: '西藏', enterprise: { region } })
    expect(from('outOfRegion').refusals).toEqual([
      { code: 'outOfRegion', instrument: '西藏资质智能化审批操作指南', clause: '三、1' },
    ])
    expect(from('inRegion').refusals).toEqual([])
    expect(from(undefined).refusals).toEqual([])
    expect(from(undefined).missing).toEqual([{ pointer: '/enterprise/region', fact: 'region' }])
  })
})

describe('what is held', () => {
  const on = (kind: Bare['kind'], enterprise: object, qualification = SECOND) =>
    refused({ day: '2025-01-10', kind, enterprise, qualification }).codes

  it('a rise presupposes the grade below, an addition anything at all', () => {
    expect(on('升级', holding('建筑工程施工总承包三级', '2025-01-10'))).toEqual([])
    expect(on('升级', holding('建筑工程施工总承包三级', '2025-01-09'))).toEqual(['heldExpired'])
    expect(on('升级', holding('市政公用工程施工总承包三级', '2026-01-01'))).toEqual(['notHeld'])
    expect(on('增项', {})).toEqual(['holdsNothing'])
    expect(on('增项', holding('市政公用工程施工总承包三级', '2026-01-01'))).toEqual([])
  })

  it('a first filing by a holder of another category is not refused: no source says so', () => {
    expect(on('首次', holding('市政公用工程施工总承包三级', '2026-01-01'))).toEqual([])
  })

  it('what is or is not held is said with the instrument of the route', () => {
    const { refusals } = filed({ day: '2025-01-10', kind: '增项', enterprise: {}, qualification: SECOND })
    expect(refusals).toMatchObject([{ code: 'holdsNothing', instrument: '建办市函〔2022〕361号' }])
  })

  it('what is held in force is not applied for again', () => {
    expect(on('首次', holding(SECOND, '2025-01-10'))).toEqual(['alreadyHeld'])
    expect(on('首次', holding(SECOND, '2025-01-09'))).toEqual([])
  })
})
