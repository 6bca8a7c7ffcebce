import {
  comparisonHtml,
  comparisonMarkdown,
  type LawComparison,
  lawComparisonHtml,
  lawComparisonMarkdown,
  renderComparison,
  renderLawComparison,
  type StandardComparison,
} from '../report/index.ts'
import { type Context, wantsColor } from './context.ts'
import { writeResult } from './output.ts'

export const diffFormats = ['pretty', 'md', 'json', 'html'] as const
export type DiffFormat = (typeof diffFormats)[number]

interface Written {
  format: DiffFormat
  out?: string
}

const json = (it: object) => `${JSON.stringify(it, null, 2)}\n`

const ofStandards: Record<DiffFormat, (it: StandardComparison, color: boolean) => string> = {
  pretty: (it, color) => renderComparison(it, { color }),
  md: comparisonMarkdown,
  json,
  html: comparisonHtml,
}

const ofLaws: Record<DiffFormat, (it: LawComparison, color: boolean) => string> = {
  pretty: (it, color) => renderLawComparison(it, { color }),
  md: lawComparisonMarkdown,
  json,
  html: lawComparisonHtml,
}

/** Writes a comparison of two standards in the format asked for. */
export function writeComparison(it: StandardComparison, { format, out }: Written, context: Context): Promise<void> {
  return writeResult(ofStandards[format](it, out === undefined && wantsColor(context)), out, context)
}

/** Writes a list of the standards that differ. */
export function writeLawComparison(it: LawComparison, { format, out }: Written, context: Context): Promise<void> {
  return writeResult(ofLaws[format](it, out === undefined && wantsColor(context)), out, context)
}
