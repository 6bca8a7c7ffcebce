import { isNode, parseDocument } from 'yaml'
import type { Expectation } from './caseFile.ts'
import { flow } from './flow.ts'

/** A value to write into a case file: the expectation of a case, or the open lines of a group. */
export type Rewrite = { path: readonly (string | number)[]; value: Expectation | readonly string[] }

/** Rewrites some values of a case file; every other byte, comments included, stays as it is. */
export function rewriteCases(text: string, rewrites: readonly Rewrite[]): string {
  const document = parseDocument(text)
  const splices = rewrites.map(({ path, value }) => {
    const old = document.getIn(path, true)
    if (isNode(old) && old.range && Array.isArray(value) && value.length === 0) return wholeLines(text, old.range)
    if (isNode(old) && old.range) return { from: old.range[0], to: old.range[1], text: flow(value) }
    // A group without open lines gets them behind its base.
    const base = document.getIn([...path.slice(0, -1), 'base'], true)
    const end = isNode(base) ? base.range![1] : text.length
    return { from: end, to: end, text: `\n  ${path.at(-1)}: ${flow(value)}` }
  })
  return splices
    .sort((a, b) => b.from - a.from)
    .reduce((rest, it) => `${rest.slice(0, it.from)}${it.text}${keepsLine(rest, it)}${rest.slice(it.to)}`, text)
}

/** A list that has become empty goes with its lines. */
function wholeLines(text: string, [from, to]: readonly number[]) {
  const end = text.indexOf('\n', to! - 1)
  return { from: text.lastIndexOf('\n', from) + 1, to: end < 0 ? text.length : end + 1, text: '' }
}

/** A block value ends with its line, a flow value before the end of it. */
function keepsLine(text: string, { from, to, text: added }: { from: number; to: number; text: string }): string {
  return to > from && added !== '' && text[to - 1] === '\n' ? '\n' : ''
}
