import { printable } from './printable.ts'

/**
 * A text as Markdown that shows it literally: markup, tables and HTML in it have no effect.
 *
 * @example
 * escapeMarkdown('<b>|*x*') // '&lt;b&gt;\\|\\*x\\*'
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/@/g, '&#64;')
}

const cell = (text: string) => text.split('\n').map(escapeMarkdown).join('<br>')

/** A GFM table. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line)].join('\n')
}

/** A bulleted list. */
export function markdownList(texts: readonly string[]): string {
  return texts.map((it) => `- ${escapeMarkdown(it)}`).join('\n')
}
