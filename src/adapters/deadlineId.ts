import type { DeadlineLike } from '../filing/ports/event.ts'

/** One name for a deadline of a stream. */
export const deadlineId = (streams: string, stream: string, { kind, due, of }: DeadlineLike): string =>
  JSON.stringify([streams, stream, kind, due, ...(of === undefined ? [] : [of])])
