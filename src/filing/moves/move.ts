import type { Command, CommandType } from '../command.ts'
import type { Context } from '../context.ts'
import type { Decision } from '../decision.ts'
import type { FilingEvent } from '../event.ts'
import type { FilingState } from '../state.ts'

export type Of<T extends CommandType> = Extract<Command, { type: T }>

/** What a command does to a filing that stands where the command is open. */
export type Move<T extends CommandType> = (state: FilingState, command: Of<T>, context: Context) => Decision

export const happens = (...events: FilingEvent[]): Decision => ({ ok: true, events })
