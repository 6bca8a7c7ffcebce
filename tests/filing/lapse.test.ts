import { describe, expect, it } from 'vitest'
import { type Context, deadlinesOf, decide, pastFilingOf } from '../../src/filing/index.ts'
import { at, content, eventsOf, play, procedure, refusalOf, T, until } from './setup.ts'

/** A jurisdiction that lets what is not confirmed lapse after two days; this one says nothing of it. */
const lapsing = { procedure: { ...procedure, consent: { ...procedure.consent, lapsesAfterHours: 48 } } }
const consented = () => until('consented', lapsing)
const LAPSE = '2024-09-18T01:02:00.000Z'
const JUST_BEFORE = '2024-09-18T01:01:59.999Z'
const later = (now: string, more: Partial<Context> = {}) => at(now, { ...lapsing, ...more })

describe('what was consented to and not confirmed', () => {
  it('does not lapse where the profile sets no hours', () => {
    expect(procedure.consent.lapsesAfterHours).toBeUndefined()
    expect(deadlinesOf(until('consented'))).toEqual([])
    expect(decide(until('consented'), { type: 'tick' }, at('2034-01-01T00:00:00.000Z'))).toEqual({
      ok: true,
      events: [],
    })
  })

  it('lapses when the hours are over, not a millisecond before', () => {
    expect(deadlinesOf(consented())).toEqual([{ kind: 'consentLapses', due: LAPSE }])
    expect(eventsOf(decide(consented(), { type: 'tick' }, later(JUST_BEFORE)))).toEqual([])
    expect(eventsOf(decide(consented(), { type: 'tick' }, later(LAPSE)))).toEqual([
      { type: 'lapsed', at: LAPSE, because: 'consentLapsed' },
    ])
    const lapsed = play([[{ type: 'tick' }, later(LAPSE)]], consented())
    expect(lapsed.phase).toBe('lapsed')
    expect(deadlinesOf(lapsed)).toEqual([])
  })

  it('keeps the hours that were in force when it was consented to', () => {
    expect(eventsOf(decide(consented(), { type: 'tick' }, at(LAPSE)))).toMatchObject([{ type: 'lapsed' }])
  })

  it('has lapsed whether or not anybody ticked', () => {
    const late = decide(
      until('papers', lapsing),
      { type: 'startFaceCheck', session: 's1', person: '法人', role: 'legalRepresentative' },
      later(LAPSE),
    )
    expect(refusalOf(late)).toMatchObject({ code: 'notInPhase', details: { phase: 'lapsed' } })
  })

  it('takes a comparison under way along', () => {
    const scanning = play(
      [[{ type: 'startFaceCheck', session: 's1', person: '法人', role: 'legalRepresentative' }, later(JUST_BEFORE)]],
      until('papers', lapsing),
    )
    const match = { type: 'finishFaceCheck', session: 's1', outcome: 'match' } as const
    expect(decide(scanning, match, later(JUST_BEFORE)).ok).toBe(true)
    expect(refusalOf(decide(scanning, match, later(LAPSE)))).toMatchObject({
      code: 'notInPhase',
      details: { phase: 'lapsed' },
    })
    const lapsed = play([[{ type: 'tick' }, later(LAPSE)]], scanning)
    expect(lapsed.face).toBeUndefined()
    expect(refusalOf(decide(lapsed, match, later(LAPSE)))).toMatchObject({ code: 'notInPhase' })
  })

  it('is over once the face has confirmed it', () => {
    const accepted = until('accepted', lapsing)
    expect(deadlinesOf(accepted).map((it) => it.kind)).toEqual(['reportDue'])
    expect(eventsOf(decide(accepted, { type: 'tick' }, later(LAPSE)))).toEqual([])
  })

  it('is filed again without a wait', () => {
    const lapsed = play([[{ type: 'tick' }, later(LAPSE)]], consented())
    const history = { filings: [pastFilingOf(lapsed)] }
    const again = play([
      [{ type: 'refile', filing: '2', previous: '1', content }, later(LAPSE, { history })],
      [{ type: 'submit' }, later(LAPSE, { history })],
    ])
    expect(again).toMatchObject({ phase: 'submitted', previous: '1' })
  })

  it('takes nothing any more', () => {
    const lapsed = play([[{ type: 'tick' }, later(LAPSE)]], consented())
    for (const command of [
      { type: 'consent', version: procedure.consent.version, by: '经办' },
      { type: 'withdraw', by: '经办' },
      { type: 'complain', complaint: 'c', by: '公众', text: '' },
      { type: 'edit', content },
    ] as const)
      expect(refusalOf(decide(lapsed, command, later(T(0).replace('-16', '-20'))))).toMatchObject({
        code: 'notInPhase',
        details: { phase: 'lapsed' },
      })
  })
})
