import type { Context } from './context.ts'
import type { FirmHistory, PastFiling } from './history.ts'
import { after, type Instant, instantOf, millisecondsOf } from './instant.ts'
import type { ProcedureRefusal } from './refusal.ts'
import { refusal } from './refuse.ts'
import type { FilingState } from './state.ts'

/** The last instant that can be written. */
const LAST: Instant = '9999-12-31T23:59:59.999Z'

/** What a filing is to later ones of the firm. */
export function pastFilingOf(state: FilingState): PastFiling {
  const { filing, phase, report, review, failure, withdrawn } = state
  const decided =
    review !== undefined
      ? { at: review.at, outcome: review.result === 'pass' ? ('met' as const) : ('unmet' as const) }
      : report && { at: report.at, outcome: report.outcome }
  return {
    filing,
    phase,
    ...(decided === undefined ? {} : { decided }),
    ...(failure === undefined ? {} : { failure }),
    ...(withdrawn === undefined ? {} : { withdrawn: { mayFileFrom: withdrawn.mayFileFrom } }),
  }
}

const failed = ({ decided }: PastFiling) => decided?.outcome === 'unmet' || decided?.outcome === 'refused'
const passed = ({ decided }: PastFiling) => decided?.outcome === 'met'

/**
 * The wait that a failure brings: the first one some hours, each further one a multiple of the one before. The count starts
 * anew as the profile says.
 */
export function failureAfter(
  filing: string,
  { now, procedure, history }: Context,
): { count: number; mayFileFrom: Instant } {
  const { firstHours, factor, countStartsAnew } = procedure.refiling
  const earlier = others(history, filing)
  const lastPass = earlier
    .filter(passed)
    .map((it) => it.decided!.at)
    .sort()
    .at(-1)
  const counted = earlier.filter(
    (it) => failed(it) && (countStartsAnew === 'never' || lastPass === undefined || it.decided!.at > lastPass),
  )
  const count = counted.length + 1
  const wait = firstHours * 3_600_000 * factor ** (count - 1)
  const longest = millisecondsOf(LAST) - millisecondsOf(now)
  return { count, mayFileFrom: instantOf(millisecondsOf(now) + Math.min(wait, longest)) }
}

/** When the firm may file again after it withdrew. */
export function afterWithdrawal({ now, procedure }: Context): Instant {
  return after(now, { hours: 24 * procedure.withdrawal.waitDays })
}

/** Why the firm has to wait with another filing; the longest wait where there are several. */
export function waiting(filing: string, context: Context): ProcedureRefusal | undefined {
  const { now, history } = context
  const waits = others(history, filing).flatMap((it): ProcedureRefusal[] => [
    ...(it.failure !== undefined && now < it.failure.mayFileFrom
      ? [refusal(context, 'waitAfterFailure', { filing: it.filing, count: it.failure.count }, it.failure.mayFileFrom)]
      : []),
    ...(it.withdrawn !== undefined && now < it.withdrawn.mayFileFrom
      ? [refusal(context, 'waitAfterWithdrawal', { filing: it.filing }, it.withdrawn.mayFileFrom)]
      : []),
  ])
  return waits.sort((a, b) => (a.possibleFrom! < b.possibleFrom! ? 1 : -1))[0]
}

const others = ({ filings }: FirmHistory, filing: string) => filings.filter((it) => it.filing !== filing)
