/** What can be wrong with an input, as a stable code. The words for it live in the locales. */
export type ProblemCode =
  | 'malformedJson'
  | 'duplicateKey'
  | 'missing'
  | 'wrongType'
  | 'notAllowed'
  | 'unknownField'
  | 'tooSmall'
  | 'tooLarge'
  | 'impossibleDate'
  | 'impossibleMonth'
  | 'badCheckDigit'
  | 'badQualification'
  | 'badAmount'
  | 'endsBeforeItStarts'
  | 'birthMonthConflict'
  | 'duplicatePerson'
  | 'duplicateId'
  | 'duplicateItem'
  | 'unknownReference'
  | 'unknownTerm'
  | 'unknownUnit'
  | 'wrongUnit'
  | 'noAcceptanceDay'
  | 'unknownStandard'

/**
 * One thing wrong with an input: where it stands, what was found there, what is allowed.
 *
 * `pointer` is a JSON pointer (RFC 6901); `line` and `column` start at 1 and are there when the text is known.
 */
export interface Problem {
  code: ProblemCode
  pointer: string
  found?: unknown
  allowed?: readonly (string | number)[]
  /** The nearest known name, when a name is unknown. */
  near?: string
  /** The other place of a pair, as a JSON pointer. */
  other?: string
  line?: number
  column?: number
}

/** A value, or everything that is wrong with the input. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** A JSON pointer from its steps. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
