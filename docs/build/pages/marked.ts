import { type Content, Html, html } from '../html.ts'

/** Words that are compared as wholes: numbers, Latin words, single characters. */
const TOKEN = /\d[\d,.]*|[A-Za-z]+|./gsu

/** Two wordings with what is gone marked in the one and what is new in the other. */
export function marked(before: string, after: string): [Content, Content] {
  const old = before.match(TOKEN) ?? []
  const now = after.match(TOKEN) ?? []
  const lengths = commonLengths(old, now)
  const was: Content[] = []
  const is: Content[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      was.push(old[i++]!)
      is.push(now[j++]!)
    } else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      was.push(html`<del>${old[i++]!}</del>`)
    } else is.push(html`<ins>${now[j++]!}</ins>`)
  }
  return [tidied(was), tidied(is)]
}

/** The length of the longest common run of tokens from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  return lengths
}

/** Joins marks that touch. */
const tidied = (list: readonly Content[]) =>
  new Html(html`${list}`.text.replaceAll('</del><del>', '').replaceAll('</ins><ins>', ''))
