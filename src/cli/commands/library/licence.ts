import type { Command } from 'commander'
import type { Day } from '../../../domain/day.ts'
import type { Context } from '../../context.ts'
import { Failure } from '../../failure.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'
import { dayOption } from '../../options.ts'

interface LicenceOptions extends ChangeOptions {
  number: string
  from: Day
  until: Day
}

/** `zizhi library licence`: the safety licence was renewed. */
export function addLicence(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'licence', 'licence', context)
    .addOption(textOption('--number <number>', own.opts.number, context).makeOptionMandatory())
    .addOption(dayOption(own.opts.from, context, '--from').makeOptionMandatory())
    .addOption(dayOption(own.opts.until, context, '--until').makeOptionMandatory())
    .action((enterprise: string, options: LicenceOptions) => {
      const { number, from: validFrom, until: validUntil } = options
      if (validUntil <= validFrom) throw new Failure(own.untilBeforeFrom(validFrom, validUntil))
      const command = { type: 'recordSafetyLicence', number, validFrom, validUntil } as const
      return carryInLibrary(enterprise, command, options, context)
    })
}
