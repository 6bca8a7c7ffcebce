import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/report/checkReport.ts'
import { languages } from '../../../src/report/locales/locale.ts'
import { oneTimeNotice } from '../../../src/report/notice.ts'
import { renderHtml } from '../../../src/report/render/html.ts'
import { renderMarkdown } from '../../../src/report/render/markdown.ts'
import { renderTerminal } from '../../../src/report/render/terminal.ts'
import { width } from '../../../src/report/render/width.ts'
import { assessment, ID_NUMBER, law, remedies } from '../filing.ts'

describe.each(languages)('rendered in %s', (lang) => {
  const report = checkReport(assessment, law, { lang })
  const notice = oneTimeNotice(assessment, law, remedies, { lang })

  it('terminal: 100 columns, no control character of a name, colour only when asked', () => {
    const text = renderTerminal(report, notice)
    for (const line of text.split('\n')) expect(width(line), line).toBeLessThanOrEqual(100)
    expect(text).not.toContain('\u001b')
    expect(renderTerminal(report, notice, { color: true })).toContain('\u001b[')
    expect(renderTerminal(report, notice, { color: true })).not.toContain('|\u001b[31m')
  })
  it('markdown: names cannot add cells or markup', () => {
    const text = renderMarkdown(report, notice)
    expect(text).not.toContain('<script')
    expect(text).not.toContain('\u001b')
    const rows = text.split('\n').filter((it) => it.startsWith('| '))
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(10)
  })
  it('html: names cannot add elements; nothing is loaded', () => {
    const html = renderHtml(report, notice)
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).not.toMatch(/<script|src=|href=|url\(/)
    expect(html).toContain('&lt;script&gt;|␛[31m')
    expect(html).toContain('@media print')
  })
  it('shows no whole identity number', () => {
    for (const text of [renderTerminal(report, notice), renderMarkdown(report, notice), renderHtml(report, notice)])
      expect(text).not.toContain(ID_NUMBER)
  })
  it('renders a report without a notice', () => {
    expect(renderTerminal(report)).not.toContain(lang === 'en' ? 'One-time' : '告知书')
  })
})
