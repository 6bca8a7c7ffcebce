import { element, escapeHtml } from './htmlText.ts'

/**
 * One self-contained HTML page: no script runs in it, nothing is loaded from outside.
 *
 * @param title - plain text
 * @param body - HTML that is already safe, part by part
 * @example
 * htmlPage('核查报告', 'zh-CN', style, ['<h1>核查报告</h1>']).startsWith('<!doctype html>') // true
 */
export function htmlPage(title: string, lang: string, style: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    element('title', escapeHtml(title)),
    element('style', style),
    '</head>',
    '<body>',
    ...body.filter((it) => it !== ''),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
