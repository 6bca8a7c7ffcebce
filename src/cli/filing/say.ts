import { deadlinesOf } from '../../filing/deadlinesOf.ts'
import type { FilingEvent } from '../../filing/event.ts'
import { describeEvent, describeRefusal, filingLocaleOf } from '../../filing/locales/describe.ts'
import { momentText } from '../../filing/locales/moment.ts'
import type { ProcedureRefusal } from '../../filing/refusal.ts'
import type { Handled } from '../../filing/service/handled.ts'
import type { FilingState } from '../../filing/state.ts'
import type { Context } from '../context.ts'
import { exit } from '../failure.ts'
import { masked } from '../mask.ts'
import type { Desk } from './desk.ts'
import { nextSteps } from './next.ts'
import type { SayOptions } from './options.ts'
import { filingWordsOf } from './words/words.ts'

/** Prints lines with whatever looks like an identity number masked. */
export function say(lines: readonly string[], { io }: Context): void {
  for (const line of lines.flatMap((it) => it.split('\n'))) io.out(`${masked(line)}\n`)
}

/** Prints a value as JSON, likewise. */
export const sayJson = (value: unknown, context: Context): void => say([JSON.stringify(value, null, 2)], context)

/** How what a command did is said: what it was about, and the lines of it. */
export interface Saying<E, S> {
  about: Readonly<Record<string, string>>
  lines(events: readonly E[], state: S): string[]
}

/** What became of a command on a filing: printed, and told by the exit code. */
export function sayHandled(filing: string, handled: Handled, options: SayOptions, desk: Desk, context: Context): void {
  const lines = (events: readonly FilingEvent[], state: FilingState) => [
    ...eventLines(events, context),
    ...standing(state, context),
    ...next(state, desk, context),
  ]
  sayOutcome(handled, options, desk, { about: { filing }, lines }, context)
}

/** What became of a command: printed, and told by the exit code. */
export function sayOutcome<E, S>(
  handled: Handled<E, S>,
  { format }: SayOptions,
  desk: Desk,
  { about, lines }: Saying<E, S>,
  context: Context,
): void {
  const own = filingWordsOf(context.lang)
  if (handled.outcome === 'refused') {
    sayRefusal(handled.refusal, format, desk, context)
    return
  }
  if (handled.outcome !== 'done') {
    const { outcome } = handled
    const text = outcome === 'conflict' ? own.conflict(handled.expected, handled.actual) : own.keyReused(handled.stream)
    if (format === 'json') sayJson(handled, context)
    else context.io.err(`${masked(text)}\n`)
    context.end(exit.failed)
    return
  }
  const { repeated, version, events, state } = handled
  if (format === 'json') {
    sayJson({ outcome: 'done', ...about, version, repeated, events, state }, context)
    return
  }
  const note = repeated ? [own.repeated] : events.length === 0 ? [own.nothing] : []
  say([...note, ...lines(events, state)], context)
}

/** A refusal: its code, the rule behind it, when it becomes possible. */
export function sayRefusal(refusal: ProcedureRefusal, format: 'pretty' | 'json', desk: Desk, context: Context): void {
  if (format === 'json')
    sayJson({ outcome: 'refused', refusal, said: describeRefusal(refusal, desk.law(), context.lang) }, context)
  else say(refusalLines(refusal, desk, context), context)
  context.end(exit.fellShort)
}

/** A refusal as lines. */
export function refusalLines(refusal: ProcedureRefusal, desk: Pick<Desk, 'law'>, { lang }: Context): string[] {
  const own = filingWordsOf(lang)
  const { code, text, rule, source, possibleFrom } = describeRefusal(refusal, desk.law(), lang)
  return [
    own.refused(code, text),
    `  ${own.rule(rule, source)}`,
    ...(possibleFrom === undefined ? [] : [`  ${filingLocaleOf(lang).possibleFrom(possibleFrom)}`]),
  ]
}

/** Events as lines, each with its moment. */
export function eventLines(events: readonly FilingEvent[], { lang }: Context): string[] {
  return events.map((it) => `${momentText(it.at)}  ${describeEvent(it, lang)}`)
}

/** Where a filing stands, and what becomes due. */
export function standing(state: FilingState, { lang }: Context): string[] {
  const own = filingWordsOf(lang)
  const { phases, deadlines } = filingLocaleOf(lang)
  const due = deadlinesOf(state).map((it) => `  ${momentText(it.due)}  ${deadlines[it.kind]}`)
  return [own.state(state.filing, phases[state.phase]), ...(due.length === 0 ? [] : [own.nextDue, ...due])]
}

/** What takes the filing on. */
export function next(state: FilingState, desk: Desk, { lang }: Context): string[] {
  const steps = nextSteps(state, desk.procedure())
  return steps.length === 0 ? [] : [filingWordsOf(lang).next, ...steps.map((it) => `  ${it}`)]
}
