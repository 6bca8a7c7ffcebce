import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { deskCommand, keyedCommand } from '../filing/options.ts'
import { type LibraryCommandName, libraryWordsOf } from './words/words.ts'

/** A command of `zizhi library` that only looks. */
export function lookingCommand(parent: Command, name: string, which: LibraryCommandName, context: Context): Command {
  return deskCommand(parent, name, libraryWordsOf(context.lang).commands[which], context)
}

/** A command of `zizhi library` that changes a library. */
export function changingLibrary(parent: Command, name: string, which: LibraryCommandName, context: Context): Command {
  return keyedCommand(parent, name, libraryWordsOf(context.lang).commands[which], context)
}

/** The same, of a library that is named by the id of its enterprise. */
export function changingNamed(parent: Command, name: string, which: LibraryCommandName, context: Context): Command {
  return changingLibrary(parent, name, which, context).argument(
    '<enterprise>',
    libraryWordsOf(context.lang).args.enterprise,
  )
}
