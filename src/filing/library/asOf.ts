import type { Instant } from '../instant.ts'
import { libraryDueBy } from './due.ts'
import type { LibraryEvent } from './event.ts'
import { evolveLibrary } from './evolve.ts'
import type { LibraryState } from './state.ts'

/** A library as it stands at a moment, whether or not anybody has ticked since; `undefined` when nothing has happened. */
export function libraryAsOf(events: readonly LibraryEvent[], now: Instant): LibraryState | undefined {
  const told = events.reduce<LibraryState | undefined>(evolveLibrary, undefined)
  return told && libraryDueBy(told, now).reduce<LibraryState>(evolveLibrary, told)
}
