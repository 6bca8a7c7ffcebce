import { movedIn } from '../batch/compare/impact.ts'
import type { BatchProgress } from '../batch/options.ts'
import { errorsIn } from '../batch/summary.ts'
import { batchCommandWordsOf } from './batchWords.ts'
import type { Context } from './context.ts'

/** How often progress is shown, in milliseconds: on a terminal, and in a log. */
const ON_TERMINAL = 200
const IN_LOG = 10_000

/**
 * Shows how far a batch is: on a terminal in one line that is written over itself, elsewhere in a plain line every ten
 * seconds.
 */
export function progressOf({ io, lang }: Context): { show(it: BatchProgress): void; clear(): void } {
  const { progress } = batchCommandWordsOf(lang)
  const begun = io.clock()
  let shown = begun
  let open = false
  return {
    show(it) {
      const now = io.clock()
      if (now - shown < (io.isErrTerminal ? ON_TERMINAL : IN_LOG)) return
      shown = now
      const line = progress(numbersOf(it, (now - begun) / 1000))
      io.err(io.isErrTerminal ? `\r${line}\u001b[K` : `${line}\n`)
      open = io.isErrTerminal
    },
    clear() {
      if (open) io.err('\r\u001b[K')
      open = false
    },
  }
}

function numbersOf({ summary, read, size }: BatchProgress, seconds: number) {
  const { records, outcomes, impact } = summary
  const share = size === undefined || size === 0 ? undefined : read / size
  return {
    done: records,
    ...outcomes,
    errors: errorsIn(summary),
    ...(impact === undefined ? {} : { moved: movedIn(impact) }),
    perSecond: seconds === 0 ? 0 : records / seconds,
    total: share === undefined || share === 0 ? undefined : Math.round(records / share),
    secondsLeft: share === undefined || share === 0 ? undefined : (seconds / share) * (1 - share),
  }
}
