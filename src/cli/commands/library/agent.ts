import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { phoneOption } from '../../library/phone.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

interface AgentOptions extends ChangeOptions {
  person: string
  phone: string
}

/** `zizhi library agent`: the data of the agent in office are completed. */
export function addAgentData(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'agent', 'agent', context)
    .addOption(textOption('--person <id>', own.opts.agent, context).makeOptionMandatory())
    .addOption(phoneOption(own.opts.phone, context).makeOptionMandatory())
    .action((enterprise: string, options: AgentOptions) => {
      const { person, phone } = options
      return carryInLibrary(enterprise, { type: 'updateAgent', person, phone }, options, context)
    })
}
