import { type Command, Option } from 'commander'
import { DEFAULT_PROFILE } from '../corpus/consolidate.ts'
import { type Day, isDay } from '../domain/day.ts'
import { nearest } from '../domain/nearest.ts'
import { describeProblem } from '../report/index.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/** An option whose value is one of a few. */
export function choice(flags: string, about: string, choices: readonly string[], fallback: string, { words }: Context) {
  const name = flags.split(' ')[0]!
  return new Option(flags, `${about}${words.choices(choices)}`).default(fallback).argParser((found: string) => {
    if (!choices.includes(found)) throw new Failure(words.notAChoice(name, found, choices, nearest(found, choices)))
    return found
  })
}

/** An option whose value is a day. */
export function dayOption(about: string, { words, lang }: Context, name = '--as-of'): Option {
  return new Option(`${name} <day>`, about).argParser((found: string): Day => {
    if (isDay(found)) return found
    throw new Failure(words.optionProblem(name, describeProblem({ code: 'impossibleDate', pointer: '', found }, lang)))
  })
}

/** An option whose value is a list of a few words, separated by commas. */
export function listOption(flags: string, about: string, choices: readonly string[], { words }: Context): Option {
  const name = flags.split(' ')[0]!
  return new Option(flags, about).argParser((text: string) => {
    const found = text.split(',').map((it) => it.trim())
    for (const it of found)
      if (!choices.includes(it)) throw new Failure(words.notAChoice(name, it, choices, nearest(it, choices)))
    return found
  })
}

/** Adds the options that say where the law comes from. */
export function withLaw(command: Command, { words }: Context): Command {
  return command
    .addOption(new Option('--profile <id>', words.opts.profile).default(DEFAULT_PROFILE))
    .addOption(new Option('--rules <dir>', words.opts.rules))
}
