import { addDays } from '../../domain/day.ts'
import { dayOf } from '../instant.ts'
import { refuse } from '../refuse.ts'
import { happens, type Move } from './move.ts'

/** What has passed is shown to the public; what people found holds before what the machine did. */
export const publish: Move<'publish'> = (state, _, context) => {
  const { openReview, review, report } = state
  if (openReview !== undefined)
    return refuse(context, 'reviewOpen', { because: openReview.because, since: openReview.at })
  const outcome = review === undefined ? report!.outcome : review.result === 'pass' ? 'met' : 'unmet'
  if (outcome !== 'met') return refuse(context, 'notPassed', { outcome })
  const { days, countsFirstDay } = context.procedure.publicity
  const from = dayOf(context.now)
  return happens({
    type: 'publicityStarted',
    at: context.now,
    from,
    until: addDays(from, countsFirstDay ? days - 1 : days),
  })
}
