import type { Command } from 'commander'
import type { ReviewCause } from '../../../filing/event.ts'
import type { Context } from '../../context.ts'
import { Failure } from '../../failure.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand, textOption } from '../../filing/options.ts'
import { quarterOption } from '../../filing/quarter.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { choice } from '../../options.ts'

const causes = ['complaint', 'sampled', 'undetermined', 'authority'] as const satisfies readonly ReviewCause[]

interface TakeOverOptions extends ChangeOptions {
  by: string
  because: ReviewCause
  quarter?: string
  seed?: string
}

/** `zizhi filing take-over`: people look at a filing again. */
export function addTakeOver(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'take-over', 'takeOver', context)
    .argument('<filing>', own.args.filing)
    .addOption(textOption('--by <name>', own.opts.by, context).makeOptionMandatory())
    .addOption(choice('--because <why>', own.opts.because, causes, 'authority', context))
    .addOption(quarterOption(context))
    .addOption(textOption('--seed <seed>', own.opts.seed, context))
    .action((id: string, options: TakeOverOptions) => {
      const { by, because, quarter, seed } = options
      const given = [quarter, seed].filter((it) => it !== undefined).length
      if (given !== (because === 'sampled' ? 2 : 0)) throw new Failure(own.drawNeeds)
      const draw = quarter === undefined || seed === undefined ? {} : { draw: { quarter, seed } }
      return carry(id, { type: 'takeOver', by, because, ...draw }, options, context)
    })
}
