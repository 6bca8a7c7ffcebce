import type { AdmissionFinding } from '../../admission.ts'
import type { Context } from '../../context.ts'
import type { Decision } from '../../decision.ts'
import type { LibraryCommand, LibraryCommandType } from '../command.ts'
import type { LibraryEvent } from '../event.ts'
import type { LibraryState } from '../state.ts'

/** What a decision about a library needs from outside. */
export interface LibraryContext extends Pick<Context, 'now' | 'procedure'> {
  /** What the admission policy found against a report (报送): for `report`. */
  admission: readonly AdmissionFinding[]
}

export type LibraryDecision = Decision<LibraryEvent>

/** What a command does to a library. */
export type LibraryMove<T extends LibraryCommandType> = (
  state: LibraryState,
  command: Extract<LibraryCommand, { type: T }>,
  context: LibraryContext,
) => LibraryDecision

export const happens = (...events: LibraryEvent[]): LibraryDecision => ({ ok: true, events })
