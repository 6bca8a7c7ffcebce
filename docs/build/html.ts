import { escapeHtml } from '../../src/report/render/htmlText.ts'

/** HTML that is already safe. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

export type Content = string | number | Html | undefined | readonly Content[]

/**
 * HTML from a template; every text put into it is escaped, in elements and in quoted attributes alike.
 *
 * @example
 * html`<p>${'a < b'}</p>`.text // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(parts.reduce((all, part, i) => `${all}${textOf(values[i - 1])}${part}`))
}

function textOf(it: Content): string {
  if (it === undefined) return ''
  if (it instanceof Html) return it.text
  if (Array.isArray(it)) return it.map(textOf).join('')
  return escapeHtml(String(it))
}

/** Contents with something between each two. */
export function joined(list: readonly Content[], between: Content): Content[] {
  return list.flatMap((it, i) => (i === 0 ? [it] : [between, it]))
}

/** A heading with what stands under it; nothing where there is nothing under it. */
export function section(id: string, title: string, body: Content): Html | undefined {
  const text = textOf(body)
  return text === '' ? undefined : html`<section id="${id}"><h2>${title}</h2>${new Html(text)}</section>\n`
}

/** Names and values; those without a value are left out. */
export function factList(facts: readonly (readonly [string, Content])[]): Html {
  const known = facts.filter(([, value]) => textOf(value) !== '')
  return html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>\n`
}

/** A table whose cells carry the heading of their column, for narrow screens that stack them. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly Content[])[],
  className = '',
): Html | undefined {
  if (rows.length === 0) return undefined
  const cells = (row: readonly Content[]) => row.map((it, i) => html`<td data-label="${headings[i]}">${it}</td>`)
  return html`<table class="${className}"><thead><tr>${headings.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody></table>\n`
}
