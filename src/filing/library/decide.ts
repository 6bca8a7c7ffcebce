import { refuse } from '../refuse.ts'
import type { LibraryCommand, LibraryCommandType } from './command.ts'
import { libraryDueBy } from './due.ts'
import { evolveLibrary } from './evolve.ts'
import { dismissAgent, finishAgentFace, requestAgent, updateAgent } from './moves/agent.ts'
import {
  addProject,
  endTender,
  liftMark,
  lockForBid,
  mark,
  nameLegalRepresentative,
  recordSafetyLicence,
  report,
} from './moves/firm.ts'
import { happens, type LibraryContext, type LibraryDecision, type LibraryMove } from './moves/move.ts'
import { addPerson, finishEnrolment, recordCard, removePerson, startEnrolment } from './moves/people.ts'
import type { LibraryState } from './state.ts'

export type { LibraryContext, LibraryDecision }

const moves: { readonly [T in Exclude<LibraryCommandType, 'open' | 'tick'>]: LibraryMove<T> } = {
  updateBasicData: (_, { firm, representative }, { now: at }) =>
    happens({ type: 'basicDataUpdated', at, firm, representative }),
  nameLegalRepresentative,
  addPerson,
  recordCard,
  startEnrolment,
  finishEnrolment,
  removePerson,
  requestAgent,
  finishAgentFace,
  updateAgent,
  dismissAgent,
  report,
  mark,
  liftMark,
  lockForBid,
  endTender,
  addProject,
  recordSafetyLicence,
}

type AnyMove = (state: LibraryState, command: LibraryCommand, context: LibraryContext) => LibraryDecision

/**
 * Decides what a command does to the library of an enterprise: the events that happen at once, or why nothing does. Pure and
 * total. What time has brought about by now comes first.
 */
export function decideLibrary(
  state: LibraryState | undefined,
  command: LibraryCommand,
  context: LibraryContext,
): LibraryDecision {
  const { now } = context
  if (state !== undefined && now < state.lastAt)
    return refuse(context, 'clockBackwards', { now, last: state.lastAt }, state.lastAt)
  if (command.type === 'open') {
    const { enterprise, firm } = command
    return state === undefined
      ? happens({ type: 'enterpriseOpened', at: now, enterprise, firm })
      : refuse(context, 'enterpriseExists', { enterprise })
  }
  if (state === undefined) return refuse(context, 'noSuchEnterprise', { command: command.type })
  const due = libraryDueBy(state, now)
  if (command.type === 'tick') return happens(...due)
  const current = due.reduce<LibraryState>(evolveLibrary, state)
  const decided = (moves[command.type] as AnyMove)(current, command, context)
  return decided.ok ? { ok: true, events: [...due, ...decided.events] } : decided
}
