import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { changingCommand, textOption } from '../../filing/options.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

interface ConsentOptions extends ChangeOptions {
  by: string
  agree: string
}

/** `zizhi filing consent`: agrees to the text that `submit` showed, by its version. */
export function addConsent(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'consent', 'consent', context)
    .argument('<filing>', own.args.filing)
    .addOption(textOption('--by <name>', own.opts.by, context).makeOptionMandatory())
    .addOption(textOption('--agree <version>', own.opts.agree, context).makeOptionMandatory())
    .action((id: string, options: ConsentOptions) => {
      const { by, agree: version } = options
      return carry(id, { type: 'consent', version, by }, options, context)
    })
}
