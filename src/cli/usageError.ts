import type { CommanderError } from 'commander'
import type { CliWords } from './words.ts'

/** What is wrong with a command line, in the words of one language; the parser hands over only English and a code. */
export function usageErrorText({ code, message }: CommanderError, words: CliWords): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(quoted, near)
    case 'commander.unknownCommand':
      return words.unknownCommand(quoted, near)
    case 'commander.missingArgument':
      return words.missingArgument(quoted)
    case 'commander.optionMissingArgument':
      return words.missingValue(quoted)
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(quoted)
    case 'commander.excessArguments':
      return words.tooManyArguments
    default:
      return message.replace(/^error: /, '')
  }
}
