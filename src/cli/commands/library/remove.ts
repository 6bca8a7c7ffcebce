import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

/** `zizhi library remove`: a person leaves the firm. */
export function addRemove(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'remove', 'remove', context)
    .addOption(textOption('--person <id>', own.opts.person, context).makeOptionMandatory())
    .action((enterprise: string, options: ChangeOptions & { person: string }) =>
      carryInLibrary(enterprise, { type: 'removePerson', person: options.person }, options, context),
    )
}
