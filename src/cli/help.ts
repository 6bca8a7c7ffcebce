import { type Command, Help } from 'commander'
import { width } from '../report/render/width.ts'
import type { CliWords } from './words.ts'

const COLUMNS = 100
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are made of them
const COLOR = /\u001b\[\d+m/g

/** Makes a command and those added to it later speak one language in their help. */
export function localiseHelp(command: Command, words: CliWords): Command {
  const plain = new Help()
  return command
    .configureOutput({ getOutHelpWidth: () => COLUMNS, getErrHelpWidth: () => COLUMNS, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => words.titles[title as keyof CliWords['titles']] ?? title,
      commandUsage: (it) => translated(plain.commandUsage(it), words),
      subcommandTerm: (it) => translated(plain.subcommandTerm(it), words),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description}${words.defaultValue(String(defaultValue))}`,
      displayWidth: (text) => width(text.replace(COLOR, '')),
    })
    .helpOption('-h, --help', words.opts.help)
    .helpCommand('help [command]', words.helpCommand)
}

const translated = (usage: string, { placeholders }: CliWords) =>
  usage.replaceAll('[options]', placeholders.options).replaceAll('[command]', placeholders.command)
