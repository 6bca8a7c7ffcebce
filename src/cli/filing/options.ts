import { type Command, Option } from 'commander'
import { type Instant, isInstant } from '../../filing/instant.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import type { LawOptions } from '../openCorpus.ts'
import { choice, withLaw } from '../options.ts'
import { type FilingCommandName, filingWordsOf } from './words/words.ts'

/** What every command of `zizhi filing` is told. */
export interface DeskOptions extends LawOptions {
  db?: string
  keys?: string
  now?: Instant
}

/** What every command that prints is told. */
export interface SayOptions {
  format: 'pretty' | 'json'
}

/** A command on a database of filings, with the options that all of them have. */
export function deskCommand(parent: Command, name: string, about: string, context: Context): Command {
  const own = filingWordsOf(context.lang)
  const command = parent
    .command(name)
    .description(about)
    .option('--db <database>', own.opts.db)
    .option('--keys <file>', own.opts.keys)
    .addOption(nowOption(context))
    .addOption(choice('--format <format>', own.opts.format, ['pretty', 'json'], 'pretty', context))
    .addHelpText('after', `\n${own.help}\n\n${own.exitCodes}`)
  return withLaw(command, context)
}

/** A command that changes something: sent again under the same key it is not carried out again. */
export function keyedCommand(parent: Command, name: string, about: string, context: Context): Command {
  return deskCommand(parent, name, about, context).addOption(
    textOption('--key <key>', filingWordsOf(context.lang).opts.key, context),
  )
}

/** A command of `zizhi filing`. */
export function filingCommand(parent: Command, name: string, which: FilingCommandName, context: Context): Command {
  return deskCommand(parent, name, filingWordsOf(context.lang).commands[which], context)
}

/** A command of `zizhi filing` that changes a filing. */
export function changingCommand(parent: Command, name: string, which: FilingCommandName, context: Context): Command {
  return keyedCommand(parent, name, filingWordsOf(context.lang).commands[which], context)
}

function nowOption({ lang }: Context): Option {
  const own = filingWordsOf(lang)
  return new Option('--now <moment>', own.opts.now).argParser((found: string): Instant => {
    if (isInstant(found)) return found
    throw new Failure(own.badNow(found))
  })
}

/** An option whose value is a text that says something. */
export function textOption(flags: string, about: string, context: Context): Option {
  return new Option(flags, about).argParser((it: string) => notBlank(flags, it, context))
}

/** An option that may be given several times, each time with a text that says something. */
export function repeated(flags: string, about: string, context: Context): Option {
  return new Option(flags, about).argParser((it: string, before: string[] | undefined) => [
    ...(before ?? []),
    notBlank(flags, it, context),
  ])
}

function notBlank(flags: string, found: string, { lang }: Context): string {
  if (found.trim() !== '') return found
  throw new Failure(filingWordsOf(lang).blank(flags.split(' ')[0]!))
}
