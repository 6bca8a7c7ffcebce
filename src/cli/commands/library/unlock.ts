import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'
import { choice } from '../../options.ts'

const causes = ['tenderFailed', 'publicityEnded'] as const

/** `zizhi library unlock`: the tender failed, or the publicity of its winner is over. */
export function addUnlock(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  const because = choice('--because <why>', own.opts.because, causes, '', context)
  because.defaultValue = undefined
  changingNamed(library, 'unlock', 'unlock', context)
    .argument('<lock>', own.args.lock)
    .addOption(because.makeOptionMandatory())
    .action((enterprise: string, lock: string, options: ChangeOptions & { because: (typeof causes)[number] }) =>
      carryInLibrary(enterprise, { type: 'endTender', lock, because: options.because }, options, context),
    )
}
