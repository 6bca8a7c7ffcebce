import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { repeated, textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

interface ReportOptions extends ChangeOptions {
  line: string[]
  technicalLead?: string
}

/** `zizhi library report`: 资质报送, of firms from outside the region and of four kinds inside it. */
export function addReporting(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingNamed(library, 'report', 'report', context)
    .addOption(repeated('--line <line>', own.opts.line, context).makeOptionMandatory())
    .addOption(textOption('--technical-lead <id>', own.opts.technicalLead, context))
    .action((enterprise: string, options: ReportOptions) => {
      const { line: lines, technicalLead } = options
      const lead = technicalLead === undefined ? {} : { technicalLead }
      return carryInLibrary(enterprise, { type: 'report', lines, ...lead }, options, context)
    })
}
