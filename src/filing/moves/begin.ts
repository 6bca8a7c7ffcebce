import type { Context } from '../context.ts'
import type { Decision } from '../decision.ts'
import type { FilingEvent } from '../event.ts'
import { refuse } from '../refuse.ts'
import type { FilingState } from '../state.ts'
import { happens, type Of } from './move.ts'

/** Begins a filing. What keeps to the old way is told so at once; everything else is looked at when it is submitted. */
export function begin(state: FilingState | undefined, command: Of<'draft'> | Of<'refile'>, context: Context): Decision {
  const { filing, content } = command
  const known = context.history.filings.some((it) => it.filing === filing)
  if (state !== undefined || known) return refuse(context, 'filingExists', { filing })
  if (command.type === 'refile') {
    const { previous } = command
    const before = context.history.filings.find((it) => it.filing === previous)
    if (before === undefined) return refuse(context, 'previousUnknown', { previous })
    if (before.phase !== 'refused' && before.phase !== 'withdrawn' && before.phase !== 'lapsed')
      return refuse(context, 'previousNotEnded', { previous, phase: before.phase })
  }
  const at = context.now
  const previous = command.type === 'refile' ? { previous: command.previous } : {}
  const drafted: FilingEvent = { type: 'drafted', at, filing, content, ...previous }
  return happens(drafted, ...routed(context))
}

/** That the filing keeps to the old way, where the policy says so. */
export function routed({ now: at, admission }: Context): FilingEvent[] {
  const manual = admission.find((it) => it.effect === 'manual')
  return manual === undefined ? [] : [{ type: 'routedToManual', at, because: manual.code, rule: manual.rule }]
}
