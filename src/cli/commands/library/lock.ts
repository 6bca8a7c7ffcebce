import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Day } from '../../../domain/day.ts'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { numberFor } from '../../library/numbered.ts'
import { libraryWordsOf } from '../../library/words/words.ts'
import { dayOption } from '../../options.ts'

interface LockOptions extends ChangeOptions {
  person: string
  tender: string
  until?: Day
}

/** `zizhi library lock`: a person is named in a bid, and is locked until it ends. */
export function addLock(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'lock', 'lock', context)
    .addOption(textOption('--person <id>', own.opts.person, context).makeOptionMandatory())
    .addOption(textOption('--tender <name>', own.opts.tender, context).makeOptionMandatory())
    .addOption(dayOption(own.opts.lockUntil, context, '--until'))
    .action((enterprise: string, options: LockOptions) => {
      const { key = randomUUID(), person, tender, until } = options
      return carryInLibrary(
        enterprise,
        async (desk) => ({
          type: 'lockForBid',
          lock: await numberFor('lock', key, enterprise, desk),
          person,
          tender,
          ...(until === undefined ? {} : { until }),
        }),
        { ...options, key },
        context,
      )
    })
}
