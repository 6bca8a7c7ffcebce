import { describe, expect, it } from 'vitest'
import { deadlinesOf, decide, type FilingState, pastFilingOf } from '../../src/filing/index.ts'
import { at, eventsOf, play, procedure, refusalOf, T, until } from './setup.ts'

const check = (outcome: 'met' | 'unmet' | 'undetermined' | 'refused') =>
  ({ type: 'runCheck', outcome, record: 'c'.repeat(64) }) as const

describe('the story of the guide', () => {
  it('goes from the draft to the certificate', () => {
    const issued = until('issued')
    expect(issued.phase).toBe('issued')
    expect(issued.publicity).toEqual({ from: '2024-09-16', until: '2024-09-23' })
    expect(issued.issueFrom).toBe('2024-09-24')
    expect(issued.certificates).toEqual([
      expect.objectContaining({
        number: '1-1',
        placeholder: true,
        validFrom: '2024-09-24',
        validUntil: '2029-09-24',
        renewalFrom: '2029-07-26',
      }),
      expect.objectContaining({ number: '1-2', placeholder: true }),
    ])
  })

  it('reports five minutes after acceptance, not a millisecond before', () => {
    const state = until('accepted')
    const early = decide(state, check('met'), at('2024-09-16T01:10:29.999Z'))
    expect(refusalOf(early)).toMatchObject({ code: 'reportTooEarly', possibleFrom: T(10, 30) })
    expect(eventsOf(decide(state, check('met'), at(T(10, 30))))[0]).toMatchObject({ type: 'checkReported' })
  })

  it('publishes for seven days, and issues on the working day after, over a holiday', () => {
    const state = play([[{ type: 'publish' }, at('2024-09-24T01:00:00.000Z')]], until('reported'))
    const late = at('2024-10-08T01:00:00.000Z')
    expect(state.publicity).toEqual({ from: '2024-09-24', until: '2024-10-01' })
    const early = decide(state, { type: 'issue', by: '审批员' }, at('2024-10-01T15:59:59.999Z'))
    expect(refusalOf(early)).toMatchObject({
      code: 'publicityNotOver',
      possibleFrom: '2024-10-07T16:00:00.000Z',
    })
    const over = decide(state, { type: 'issue', by: '审批员' }, at('2024-10-01T16:00:00.000Z'))
    expect(refusalOf(over)).toMatchObject({ code: 'notYetIssueDay', possibleFrom: '2024-10-07T16:00:00.000Z' })
    expect(eventsOf(decide(state, { type: 'issue', by: '审批员' }, late)).map((it) => it.type)).toEqual([
      'publicityEnded',
      'issued',
    ])
  })

  it('says that the calendar is not published instead of guessing', () => {
    const state = play([[{ type: 'publish' }, at('2026-12-28T01:00:00.000Z')]], until('reported'))
    const late = at('2027-01-05T01:00:00.000Z')
    for (const command of [{ type: 'tick' }, { type: 'issue', by: '审批员' }] as const)
      expect(refusalOf(decide(state, command, late))).toMatchObject({
        code: 'calendarNotPublished',
        details: { year: 2027 },
      })
  })
})

describe('failing and filing again', () => {
  const fail = (n: number, now: string): FilingState => ({
    ...until('accepted'),
    filing: `f${n}`,
    lastAt: now,
  })

  it('waits 24, 48, 96 hours and so on', () => {
    const filings: ReturnType<typeof pastFilingOf>[] = []
    const waits = [1, 2, 3, 4].map((n) => {
      const now = `2024-10-0${n}T00:00:00.000Z`
      const state = play([[check('unmet'), at(now, { history: { filings } })]], fail(n, now))
      filings.push(pastFilingOf(state))
      return (Date.parse(state.failure!.mayFileFrom) - Date.parse(now)) / 3_600_000
    })
    expect(waits).toEqual([24, 48, 96, 192])
  })

  it('counts anew after a pass, and never where the profile says so', () => {
    const failed = pastFilingOf(play([[check('unmet'), at(T(20))]], until('accepted')))
    const met = { ...pastFilingOf(until('reported')), filing: '2', decided: { at: T(30), outcome: 'met' as const } }
    const history = { filings: [{ ...failed, filing: '0' }, met] }
    const again = (refiling: typeof procedure.refiling) =>
      play([[check('unmet'), at(T(40), { history, procedure: { ...procedure, refiling } })]], until('accepted')).failure
        ?.count
    expect(again(procedure.refiling)).toBe(1)
    expect(again({ ...procedure.refiling, countStartsAnew: 'never' })).toBe(2)
  })

  it('is refused until the wait is over, at submission and at consent', () => {
    const failed = play([[check('unmet'), at(T(10, 30))]], until('accepted'))
    const history = { filings: [{ ...pastFilingOf(failed), filing: '0' }] }
    const from = '2024-09-17T01:10:30.000Z'
    for (const [stage, command] of [
      ['draft', { type: 'submit' }],
      ['submitted', { type: 'consent', version: procedure.consent.version, by: '经办' }],
    ] as const) {
      const early = decide(until(stage), command, at('2024-09-17T01:10:29.999Z', { history }))
      expect(refusalOf(early)).toMatchObject({ code: 'waitAfterFailure', possibleFrom: from, details: { count: 1 } })
      expect(decide(until(stage), command, at(from, { history })).ok).toBe(true)
    }
  })

  it('waits seven days after a withdrawal', () => {
    const gone = play([[{ type: 'withdraw', by: '经办' }, at(T(6))]], until('accepted', {}))
    expect(gone).toMatchObject({ phase: 'withdrawn', withdrawn: { mayFileFrom: '2024-09-23T01:06:00.000Z' } })
    const history = { filings: [{ ...pastFilingOf(gone), filing: '0' }] }
    const early = decide(until('draft'), { type: 'submit' }, at('2024-09-23T01:05:59.999Z', { history }))
    expect(refusalOf(early)).toMatchObject({ code: 'waitAfterWithdrawal', possibleFrom: '2024-09-23T01:06:00.000Z' })
    expect(deadlinesOf(gone)).toEqual([{ kind: 'mayFileAgain', due: '2024-09-23T01:06:00.000Z' }])
  })

  it('can be written down however often it failed', () => {
    const filings = Array.from({ length: 60 }, (_, i) => ({
      filing: `x${i}`,
      phase: 'refused' as const,
      decided: { at: T(1), outcome: 'unmet' as const },
    }))
    const state = play([[check('unmet'), at(T(20), { history: { filings } })]], until('accepted'))
    expect(state.failure).toEqual({ count: 61, mayFileFrom: '9999-12-31T23:59:59.999Z' })
  })
})

describe('people decide', () => {
  it('on what the machine cannot tell', () => {
    const open = play([[check('undetermined'), at(T(20))]], until('accepted'))
    expect(refusalOf(decide(open, { type: 'publish' }, at(T(21))))).toMatchObject({ code: 'reviewOpen' })
    const passed = play([[{ type: 'review', result: 'pass', by: '复核', reason: '属实' }, at(T(22))]], open)
    expect(play([[{ type: 'publish' }, at(T(23))]], passed).phase).toBe('publicity')
  })

  it('against a pass in the publicity', () => {
    const state = play(
      [[{ type: 'review', result: 'fail', by: '复核', reason: '人员不实' }, at('2024-09-18T01:00:00.000Z')]],
      until('publicity'),
    )
    expect(state).toMatchObject({ phase: 'refused', failure: { count: 1 } })
  })

  it('for a firm that objects to a failure', () => {
    const failed = play([[check('unmet'), at(T(20))]], until('accepted'))
    const review = { type: 'review', result: 'pass', by: '复核', reason: '系统数据滞后' } as const
    expect(refusalOf(decide(failed, review, at(T(21))))).toMatchObject({ code: 'nothingToReview' })
    const lifted = play(
      [
        [{ type: 'complain', complaint: 'c1', by: '企业', text: '注册信息已更新' }, at(T(21))],
        [review, at(T(22))],
      ],
      failed,
    )
    expect(lifted.phase).toBe('reported')
    expect(lifted.failure).toBeUndefined()
    expect(pastFilingOf(lifted).decided?.outcome).toBe('met')
  })

  it('on a complaint before anything is issued', () => {
    const state = play(
      [[{ type: 'complain', complaint: 'c1', by: '公众', text: '人员挂靠' }, at('2024-09-20T01:00:00.000Z')]],
      until('publicity'),
    )
    const issue = decide(state, { type: 'issue', by: '审批员' }, at('2024-09-24T02:00:00.000Z'))
    expect(refusalOf(issue)).toMatchObject({ code: 'reviewOpen', details: { because: 'complaint' } })
  })

  it('on what was drawn, and revoke what was issued', () => {
    const quarter = { quarter: '2024Q3', seed: '七', filings: ['1'] }
    const draw = { quarter: '2024Q3', seed: '七' }
    const context = at('2024-10-08T01:00:00.000Z', { quarter })
    const command = { type: 'takeOver', because: 'sampled', by: '处室', draw } as const
    const other = at('2024-10-08T01:00:00.000Z', { quarter: { ...quarter, filings: ['2'] } })
    expect(refusalOf(decide(until('issued'), command, other))).toMatchObject({ code: 'notDrawn' })
    const open = play([[command, context]], until('issued'))
    const end = play([[{ type: 'review', result: 'fail', by: '复核', reason: '虚假承诺' }, context]], open)
    expect(end.phase).toBe('revoked')
    expect(end.failure).toBeUndefined()
  })
})
