import { refuse } from '../refuse.ts'
import { drawSample, stillRunning } from '../sampling.ts'
import { failureAfter } from '../waits.ts'
import { happens, type Move } from './move.ts'

/** Whoever complains, people look at the filing. */
export const complain: Move<'complain'> = (state, { complaint, by, text }, { now: at }) =>
  happens(
    { type: 'complained', at, complaint, by, text },
    ...(state.openReview === undefined ? [{ type: 'takenOver' as const, at, because: 'complaint' as const, by }] : []),
  )

/** Takes a filing over for people to look at. As one of a quarter's sample, only if it was drawn. */
export const takeOver: Move<'takeOver'> = (state, { because, by, draw }, context) => {
  const { openReview } = state
  if (openReview !== undefined)
    return refuse(context, 'reviewOpen', { because: openReview.because, since: openReview.at })
  if (because === 'sampled') {
    const { quarter } = context
    const same = quarter !== undefined && draw?.quarter === quarter.quarter && draw.seed === quarter.seed
    if (!same) return refuse(context, 'notDrawn', draw === undefined ? {} : { quarter: draw.quarter })
    const running = stillRunning(quarter.quarter, context)
    if (running !== undefined) return { ok: false, refusal: running }
    const drawn = drawSample(quarter.filings, quarter.seed, context.procedure.sampling)
    if (!drawn.includes(state.filing)) return refuse(context, 'notDrawn', { quarter: quarter.quarter })
  }
  return happens({ type: 'takenOver', at: context.now, because, by, ...(draw === undefined ? {} : { draw }) })
}

/** What people find holds. Where the filing has ended, only what was taken over is looked at again. */
export const review: Move<'review'> = (state, { result, by, reason }, context) => {
  const { phase, openReview } = state
  const ended = phase === 'issued' || phase === 'refused'
  if (ended && openReview === undefined) return refuse(context, 'nothingToReview', { phase })
  const fails = result === 'fail' && !ended ? { failure: failureAfter(state.filing, context) } : {}
  return happens({ type: 'reviewed', at: context.now, result, by, reason, ...fails })
}
