import type { Figures } from './measure.ts'

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((it, i) => (i === 0 || it === 'evidence' ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}

/** A number as people read it: 12,300; 123; 12.3; 1.23. */
export function round(value: number): string {
  if (value >= 100) return Number(value.toPrecision(3)).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export const spread = ({ median, min, max }: Figures) => `${round(median)} (${round(min)}-${round(max)})`
