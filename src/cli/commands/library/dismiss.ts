import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

/** `zizhi library dismiss`: the agent is in office no more. */
export function addDismiss(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'dismiss', 'dismiss', context)
    .addOption(textOption('--person <id>', own.opts.agent, context).makeOptionMandatory())
    .action((enterprise: string, options: ChangeOptions & { person: string }) =>
      carryInLibrary(enterprise, { type: 'dismissAgent', person: options.person }, options, context),
    )
}
