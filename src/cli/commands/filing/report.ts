import type { Command } from 'commander'
import { renderHtml, renderMarkdown, renderTerminal, reportJson } from '../../../report/index.ts'
import { type Context, wantsColor } from '../../context.ts'
import { atDesk } from '../../filing/desk.ts'
import { filingAt } from '../../filing/found.ts'
import { type DeskOptions, filingCommand } from '../../filing/options.ts'
import { reportOf } from '../../filing/report.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { choice } from '../../options.ts'
import { writeResult } from '../../output.ts'
import { type CheckFormat, checkFormats } from '../../renderChecks.ts'

interface ReportOptions extends DeskOptions {
  as: CheckFormat
  out?: string
}

/** `zizhi filing report`: the check report and the one-time notice as they were sealed. */
export function addReport(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'report', 'report', context)
    .argument('<filing>', own.args.filing)
    .addOption(choice('--as <format>', own.opts.reportFormat, checkFormats, 'pretty', context))
    .option('--out <file>', own.opts.out)
    .action((id: string, options: ReportOptions) =>
      atDesk(options, context, async (desk) => {
        const { state } = await filingAt(desk, id, context)
        const { report, notice } = await reportOf(desk, state, context)
        const color = options.out === undefined && wantsColor(context)
        const texts: Readonly<Record<CheckFormat, () => string>> = {
          pretty: () => renderTerminal(report, notice, { color }),
          json: () => reportJson(report, notice),
          md: () => renderMarkdown(report, notice),
          html: () => renderHtml(report, notice),
        }
        await writeResult(texts[options.as](), options.out, context)
      }),
    )
}
