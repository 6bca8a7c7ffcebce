import { printable } from './printable.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A text as HTML, safe in elements and in quoted attributes.
 *
 * @example
 * escapeHtml('<script>') // '&lt;script&gt;'
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (it) => ENTITIES[it]!)
}

/** An element around HTML that is already safe. */
export function element(tag: string, inner: string, className?: string): string {
  return `<${tag}${className === undefined ? '' : ` class="${className}"`}>${inner}</${tag}>`
}

/** A list of plain texts; nothing for none. */
export function htmlList(texts: readonly string[], tag: 'ul' | 'ol' = 'ul', className?: string): string {
  if (texts.length === 0) return ''
  return element(tag, texts.map((it) => element('li', escapeHtml(it))).join(''), className)
}
