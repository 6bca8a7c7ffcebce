import type { FilingEvent } from './event.ts'
import type { ProcedureRefusal } from './refusal.ts'

/** What a command does: the events that happen at once, or why none does. */
export type Decision<E = FilingEvent> = { ok: true; events: E[] } | { ok: false; refusal: ProcedureRefusal }
