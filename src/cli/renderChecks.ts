import { renderHtml, renderMarkdown, renderTerminal, reportJson } from '../report/index.ts'
import type { Judged } from '../report/judgeBy.ts'
import { masked } from './mask.ts'

export const checkFormats = ['pretty', 'json', 'md', 'html'] as const
export type CheckFormat = (typeof checkFormats)[number]

export type JudgedFile = Judged & { file: string }

/** The text of judged filings; several JSON documents make one array, each naming its file. */
export function renderChecks(
  all: readonly JudgedFile[],
  format: CheckFormat,
  several: boolean,
  color: boolean,
): string {
  if (format === 'json' && several) {
    const documents = all.map(({ file, report, notice }) => ({
      file: masked(file),
      ...(JSON.parse(reportJson(report, notice)) as object),
    }))
    return `${JSON.stringify(documents, null, 2)}\n`
  }
  const texts = all.map(({ file, report, notice }) => {
    if (format === 'json') return reportJson(report, notice)
    if (format === 'md') return renderMarkdown(report, notice)
    if (format === 'html') return renderHtml(report, notice)
    return `${several ? `== ${masked(file)} ==\n\n` : ''}${renderTerminal(report, notice, { color })}`
  })
  return texts.join('\n')
}
