import type { FilingEvent } from '../event.ts'
import type { ProcedureRefusal } from '../refusal.ts'
import type { FilingState } from '../state.ts'

/**
 * What became of a command. `done` alone has changed something, now or, where it is `repeated`, when the key came first.
 * Whoever gets none of these but an error does not know whether it was stored: the same command with the same key tells, and
 * is carried out once at most.
 */
export type Handled<E = FilingEvent, S = FilingState> =
  | { outcome: 'done'; repeated: boolean; version: number; events: readonly E[]; state: S }
  /** The procedure says no, or not yet. Nothing is remembered of it: the same key may be used again. */
  | { outcome: 'refused'; refusal: ProcedureRefusal }
  /** Somebody else changed it since the version that the command was made for. */
  | { outcome: 'conflict'; expected: number; actual: number }
  /** The key belongs to another command. */
  | { outcome: 'keyReused'; stream: string }

/** How a command is to be carried out. */
export interface Handling {
  /** Names the command: sent again with the same key it is not carried out again. */
  key: string
  /**
   * The version that whoever sends it has seen. With it, a change by others in between is a `conflict`. Without it the command
   * is decided anew on what there is then, which may refuse it.
   */
  expected?: number
}
