import type { CheckReport } from './checkReport.ts'
import type { OneTimeNotice } from './notice.ts'

/** A report with its notice, as one JSON document. */
export interface ReportDocument {
  schema: 'zizhi/report@1'
  report: CheckReport
  notice?: OneTimeNotice
}

/**
 * The JSON text of a report and its notice: the same bytes for the same input, without a key for what is not there.
 */
export function reportJson(report: CheckReport, notice?: OneTimeNotice): string {
  const document: ReportDocument = { schema: 'zizhi/report@1', report, ...(notice === undefined ? {} : { notice }) }
  return `${JSON.stringify(document, null, 2)}\n`
}
