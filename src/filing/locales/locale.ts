import type { Lang } from '../../report/locales/locale.ts'
import type { Words } from '../../report/words.ts'
import type { CommandType } from '../command.ts'
import type { DeadlineKind } from '../deadline.ts'
import type { CheckOutcome, FilingEvent, FilingEventType, ReviewCause } from '../event.ts'
import type { FaceFault, FaceRole } from '../face.ts'
import type { Mark } from '../form.ts'
import type { LibraryCommandType } from '../library/command.ts'
import type { LibraryEvent, LibraryEventType, PersonSource } from '../library/event.ts'
import type { RefusalCode, RefusalDetails } from '../refusal.ts'
import type { Phase } from '../state.ts'

/** One phrase for each kind of event. */
export type EventPhrases = { [T in FilingEventType]: (event: Extract<FilingEvent, { type: T }>) => string }

/** One phrase for each kind of event of a library. */
export type LibraryEventPhrases = {
  [T in LibraryEventType]: (event: Extract<LibraryEvent, { type: T }>) => string
}

/** One phrase for each refusal. */
export type RefusalPhrases<C extends RefusalCode = RefusalCode> = {
  [K in C]: (details: RefusalDetails[K], words: Words) => string
}

/** Every word of the procedure in one language. */
export interface FilingLocale {
  lang: Lang
  phases: Readonly<Record<Phase, string>>
  commands: Readonly<Record<CommandType, string>>
  libraryCommands: Readonly<Record<LibraryCommandType, string>>
  deadlines: Readonly<Record<DeadlineKind, string>>
  outcomes: Readonly<Record<CheckOutcome, string>>
  roles: Readonly<Record<FaceRole, string>>
  faults: Readonly<Record<FaceFault | 'match', string>>
  marks: Readonly<Record<Mark, string>>
  reviewCauses: Readonly<Record<ReviewCause, string>>
  personSources: Readonly<Record<PersonSource, string>>
  events: EventPhrases
  libraryEvents: LibraryEventPhrases
  refusals: RefusalPhrases
  /** Where a rule stands. */
  rule(instrument: string, clause: string | number | undefined): string
  /** When it becomes possible. */
  possibleFrom(moment: string): string
}
