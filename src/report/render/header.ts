import type { ReportHeader } from '../checkReport.ts'
import type { Locale } from '../locales/locale.ts'

/** The lines above the tables, label and value; the outcome apart. */
export function headerLines(header: ReportHeader, { labels }: Locale): [string, string][] {
  const all: [string, string | undefined][] = [
    [labels.filing, header.filing],
    [labels.enterprise, header.enterprise],
    [labels.creditCode, header.creditCode],
    [labels.registeredCapital, header.registeredCapital],
    [labels.kind, header.kind],
    [labels.day, header.day],
    [labels.profile, header.profile],
    [labels.corpusVersion, header.corpusVersion],
  ]
  return all.filter((it): it is [string, string] => it[1] !== undefined)
}
