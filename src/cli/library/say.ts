import type { LibraryEvent } from '../../filing/library/event.ts'
import type { LibraryState } from '../../filing/library/state.ts'
import { describeLibraryEvent } from '../../filing/locales/describe.ts'
import { momentText } from '../../filing/locales/moment.ts'
import type { Handled } from '../../filing/service/handled.ts'
import type { Context } from '../context.ts'
import type { Desk } from '../filing/desk.ts'
import type { SayOptions } from '../filing/options.ts'
import { sayOutcome } from '../filing/say.ts'

/** What became of a command on a library: printed, and told by the exit code. */
export function sayLibrary(
  enterprise: string,
  handled: Handled<LibraryEvent, LibraryState>,
  options: SayOptions,
  desk: Desk,
  context: Context,
): void {
  const lines = (events: readonly LibraryEvent[]) => libraryLines(events, context)
  sayOutcome(handled, options, desk, { about: { enterprise }, lines }, context)
}

/** Events of a library as lines, each with its moment. */
export function libraryLines(events: readonly LibraryEvent[], { lang }: Context): string[] {
  return events.map((it) => `${momentText(it.at)}  ${describeLibraryEvent(it, lang)}`)
}
