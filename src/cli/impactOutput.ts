import { open } from 'node:fs/promises'
import { impactHtml } from '../batch/compare/report/html.ts'
import type { ImpactReport } from '../batch/compare/report/impactReport.ts'
import { impactMarkdown } from '../batch/compare/report/markdown.ts'
import { compareWordsOf } from './compareWords.ts'
import type { Context } from './context.ts'
import { Failure, systemReason } from './failure.ts'
import { writeResult } from './output.ts'

const forms: Record<string, (it: ImpactReport) => string> = {
  md: impactMarkdown,
  html: impactHtml,
  json: (it) => `${JSON.stringify(it, null, 2)}\n`,
}

const formOf = (file: string) => forms[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '']

/**
 * Makes sure that reports can be written, before hours of work.
 *
 * @throws Failure for a name that is of no form, and for a file that cannot be written
 */
export async function checkReportFiles(files: readonly string[], { lang, words }: Context): Promise<void> {
  for (const file of files) {
    if (formOf(file) === undefined) throw new Failure(compareWordsOf(lang).badReportName(file))
    try {
      await (await open(file, 'a')).close()
    } catch (error) {
      throw new Failure(words.cannotWrite(file, systemReason(error)))
    }
  }
}

/** Writes a report to each of some files, in the form that its name says. */
export async function writeImpact(report: ImpactReport, files: readonly string[], context: Context): Promise<void> {
  for (const file of files) await writeResult(formOf(file)!(report), file, context)
}
