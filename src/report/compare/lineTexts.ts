import type { Locale } from '../locales/locale.ts'
import type { ComparedLine } from './comparison.ts'

/** What a line of a comparison says below its heading, label and text: one form for every renderer. */
export function lineTexts({ a, b, changes, by, state }: ComparedLine, { labels, compare, colon }: Locale): string[] {
  const quoted = (label: string, side: ComparedLine['a']) =>
    side === undefined
      ? []
      : [
          colon(label, side.requirement),
          ...(side.doubt === undefined ? [] : [colon(labels.confidence, side.doubt)]),
          ...(state === 'changed' && a?.citation === b?.citation && side === a
            ? []
            : [colon(labels.basis, side.citation)]),
        ]
  return [
    ...changes.map((it) => colon(compare.changes, it.text)),
    ...quoted(compare.sideA, a),
    ...quoted(compare.sideB, b),
    ...by.map((it) => colon(compare.by, it)),
  ]
}

/** The lines to show: those that are the same are only counted. */
export function shownLines(lines: readonly ComparedLine[]): ComparedLine[] {
  return lines.filter((it) => it.state !== 'same')
}
