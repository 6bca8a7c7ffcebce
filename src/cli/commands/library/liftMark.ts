import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

/** `zizhi library lift-mark`: what was abnormal is settled. */
export function addLiftMark(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'lift-mark', 'liftMark', context)
    .argument('<mark>', own.args.mark)
    .addOption(textOption('--reason <text>', own.opts.reason, context).makeOptionMandatory())
    .action((enterprise: string, mark: string, options: ChangeOptions & { reason: string }) =>
      carryInLibrary(enterprise, { type: 'liftMark', mark, because: options.reason }, options, context),
    )
}
