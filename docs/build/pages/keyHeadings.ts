import { headingOf } from '../../../src/report/words.ts'
import type { View } from '../view.ts'

/** What lines are called that rules name by key alone: by the shortest heading, which says nothing of grades. */
export function keyHeading({ book, words }: View): (key: string) => string {
  const shortest = new Map<string, string>()
  const lines = book.standards.flatMap((it) => [...it.lines, ...it.regional.flatMap((one) => one.lines)])
  for (const { line } of lines) {
    const heading = headingOf(line.requirement, words)
    const known = shortest.get(line.key)
    if (known === undefined || heading.length < known.length) shortest.set(line.key, heading)
  }
  return (key) => shortest.get(key) ?? key
}
