import { addDays } from '../domain/day.ts'
import { entry } from '../domain/entry.ts'
import type { Command } from './command.ts'
import type { Context } from './context.ts'
import type { Decision } from './decision.ts'
import { dueBy } from './due.ts'
import { evolve } from './evolve.ts'
import { startOf } from './instant.ts'
import { begin } from './moves/begin.ts'
import { endedSession } from './moves/face.ts'
import { moves } from './moves/index.ts'
import type { ProcedureRefusal } from './refusal.ts'
import { refusal, refuse } from './refuse.ts'
import type { FilingState } from './state.ts'
import { openIn } from './transitions.ts'
import { workingDayFrom } from './workingDays.ts'

type AnyMove = (state: FilingState, command: Command, context: Context) => Decision

/**
 * Decides what a command does to a filing: the events that happen at once, or why nothing does, with the rule behind it and
 * when it becomes possible. Pure and total. What time has brought about by now comes first, whether or not anybody ticked.
 *
 * @param state - the filing as its events tell it; `undefined` before the first
 * @param command - what somebody wants
 * @param context - the moment, and everything else that counts
 * @example
 * const decision = decide(undefined, { type: 'draft', filing: '甲', content }, context)
 * decision.ok && decision.events.map((it) => it.type) // ['drafted']
 */
export function decide(state: FilingState | undefined, command: Command, context: Context): Decision {
  const { now } = context
  if (state !== undefined && now < state.lastAt)
    return refuse(context, 'clockBackwards', { now, last: state.lastAt }, state.lastAt)
  if (command.type === 'draft' || command.type === 'refile') return begin(state, command, context)
  if (state === undefined) return refuse(context, 'noSuchFiling', { command: command.type })
  const due = dueBy(state, context)
  if (command.type === 'tick')
    return due.blocked === undefined ? { ok: true, events: due.events } : { ok: false, refusal: due.blocked }
  const current = due.events.reduce<FilingState>(evolve, state)
  if (!openIn(command.type).includes(current.phase))
    return { ok: false, refusal: outOfOrder(current, command, context, due.blocked) }
  const decided = (moves[command.type] as AnyMove)(current, command, context)
  return decided.ok ? { ok: true, events: [...due.events, ...decided.events] } : decided
}

/** Why a command is not open where a filing stands; as exact as can be told. */
function outOfOrder(
  state: FilingState,
  command: Exclude<Command, { type: 'draft' | 'refile' | 'tick' }>,
  context: Context,
  blocked: ProcedureRefusal | undefined,
): ProcedureRefusal {
  const { phase, publicity } = state
  // A comparison that was under way when the filing ended has no result of its own.
  if (command.type === 'finishFaceCheck' && !underWay(state, command.session))
    return endedSession(state, command.session, context)
  if (command.type === 'issue' && phase === 'publicity' && publicity !== undefined) {
    if (blocked !== undefined) return blocked
    const first = workingDayFrom(addDays(publicity.until, 1), context)
    return refusal(context, 'publicityNotOver', { until: publicity.until }, first.ok ? startOf(first.day) : undefined)
  }
  return refusal(context, 'notInPhase', { command: command.type, phase, allowed: openIn(command.type) })
}

function underWay({ faceChecks }: FilingState, session: string): boolean {
  const known = entry(faceChecks, session)
  return known !== undefined && known.ended === undefined
}
