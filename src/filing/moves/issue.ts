import { renewalWindow } from '../../corpus/validity.ts'
import { addYears } from '../../domain/day.ts'
import type { Qualification } from '../../domain/qualification.ts'
import type { Context } from '../context.ts'
import type { Certificate } from '../event.ts'
import { dayOf, startOf } from '../instant.ts'
import { refuse } from '../refuse.ts'
import { notWorking } from '../workingDays.ts'
import { happens, type Move } from './move.ts'

/** Signs and issues, on a working day after the publicity, unless people still look at it. */
export const issue: Move<'issue'> = (state, { by, numbers }, context) => {
  const { openReview, content, filing } = state
  if (openReview !== undefined)
    return refuse(context, 'reviewOpen', { because: openReview.because, since: openReview.at })
  const day = dayOf(context.now)
  const from = state.issueFrom!
  if (day < from) return refuse(context, 'notYetIssueDay', { from }, startOf(from))
  const rest = notWorking(day, context)
  if (rest !== undefined) return { ok: false, refusal: rest }
  const { items } = content
  const { numberPattern } = context.procedure.issue
  const expected = numbers !== undefined || numberPattern !== undefined ? items.length : 0
  if ((numbers?.length ?? 0) !== expected)
    return refuse(context, 'numbersDoNotFit', { expected, found: numbers?.length ?? 0 })
  const odd =
    numberPattern === undefined ? undefined : numbers?.find((it) => !new RegExp(`^(?:${numberPattern})$`).test(it))
  if (odd !== undefined) return refuse(context, 'numberOutOfForm', { number: odd, pattern: numberPattern! })
  const certificates = items.map((it, i) => certificate(it, numbers?.[i], `${filing}-${i + 1}`, context))
  const unknown = certificates.indexOf(undefined)
  if (unknown >= 0) return refuse(context, 'validityUnknown', { item: unknown })
  return happens({ type: 'issued', at: context.now, by, certificates: certificates as Certificate[] })
}

/**
 * A certificate of a qualification from today on. The day of issue is not counted, so it ends on the same day some years
 * later; `undefined` where no rule says how long it holds.
 */
function certificate(
  qualification: Qualification,
  number: string | undefined,
  placeholder: string,
  { law, now }: Context,
): Certificate | undefined {
  const standard = law.standard(qualification)
  const rule = standard === undefined ? undefined : law.validity(standard.selectable)
  if (rule === undefined) return undefined
  const validFrom = dayOf(now)
  const validUntil = addYears(validFrom, rule.years)
  const { first } = renewalWindow(rule, validUntil)
  return {
    qualification,
    number: number ?? placeholder,
    placeholder: number === undefined,
    validFrom,
    validUntil,
    ...(first === undefined ? {} : { renewalFrom: first }),
  }
}
