import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { repeated, textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { numberFor } from '../../library/numbered.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

interface MarkOptions extends ChangeOptions {
  person: string
  reason: string
  employer?: string[]
}

/** `zizhi library mark`: a person is marked as abnormal, for example as employed by several firms. */
export function addMark(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'mark', 'mark', context)
    .addOption(textOption('--person <id>', own.opts.person, context).makeOptionMandatory())
    .addOption(textOption('--reason <text>', own.opts.reason, context).makeOptionMandatory())
    .addOption(repeated('--employer <name>', own.opts.employer, context))
    .action((enterprise: string, options: MarkOptions) => {
      const { key = randomUUID(), person, reason, employer: employers } = options
      return carryInLibrary(
        enterprise,
        async (desk) => ({
          type: 'mark',
          mark: await numberFor('mark', key, enterprise, desk),
          person,
          reason,
          ...(employers === undefined ? {} : { employers }),
        }),
        { ...options, key },
        context,
      )
    })
}
