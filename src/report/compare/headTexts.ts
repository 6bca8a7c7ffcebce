import type { Locale } from '../locales/locale.ts'
import type { ComparedSide, LawComparison, StandardComparison } from './comparison.ts'

/** The facts above a comparison of two standards. */
export function standardFacts(it: StandardComparison, locale: Locale): string[] {
  const { labels, compare, colon } = locale
  const side = (label: string, of: ComparedSide) => [
    colon(label, of.title),
    ...(of.cancelled === undefined ? [] : [colon(label, of.cancelled)]),
  ]
  return [
    ...side(compare.sideA, it.a),
    ...side(compare.sideB, it.b),
    ...(it.reform === undefined ? [] : [colon(compare.reform, it.reform)]),
    colon(labels.corpusVersion, it.corpusVersion),
    compare.count(it.count),
  ]
}

/** The facts above a list of the standards that differ. */
export function lawFacts(it: LawComparison, locale: Locale): string[] {
  const { labels, compare, colon, list } = locale
  return [
    colon(compare.sideA, it.a.title),
    colon(compare.sideB, it.b.title),
    ...(it.reform === undefined ? [] : [colon(compare.reform, it.reform)]),
    colon(labels.corpusVersion, it.corpusVersion),
    compare.standards(it.count.differing, it.count.compared),
    ...(it.onlyA.length === 0 ? [] : [colon(compare.onlyStandards(compare.sideA), list(it.onlyA))]),
    ...(it.onlyB.length === 0 ? [] : [colon(compare.onlyStandards(compare.sideB), list(it.onlyB))]),
  ]
}

/** What one standard in a list of them has become, in short: what one side alone has, then a line a requirement. */
export function summary(it: StandardComparison, { compare, colon, list, sentences }: Locale): string[] {
  const cancelled = it.a.cancelled === it.b.cancelled ? [] : [it.b.cancelled ?? it.a.cancelled!]
  const alone = (['onlyA', 'onlyB'] as const).flatMap((state) => {
    const items = it.lines.filter((line) => line.state === state).map((line) => line.item)
    return items.length === 0 ? [] : [colon(compare.states[state], list(items))]
  })
  const changed = it.lines
    .filter(({ state }) => state === 'changed')
    .map(({ item, changes }) => colon(item, sentences(changes.map(({ text }) => text))))
  return [...cancelled, ...alone, ...changed]
}
