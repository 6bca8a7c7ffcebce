import type { Operator, Path } from '../mutant.ts'
import { keyOf } from '../sites.ts'

/** The keys under which the law states how many, how much or how long. */
export const figureKeys = new Set<string | number>([
  'atLeast',
  'atLeastWan',
  'atLeastSqm',
  'atMost',
  'above',
  'below',
  'years',
  'lookbackYears',
  'projects',
  'orSameClass',
  'months',
  'days',
])

/** A cell of a table of a standard. */
const isCell = (path: Path) => path[0] === 'tables' && path.length === 4

/** One more and one less of every figure; a figure with decimals moves by its last place. */
export const figure: Operator & { name: 'figure' } = {
  name: 'figure',
  mutate({ path, value }) {
    const isFigure = figureKeys.has(keyOf({ path })) || isCell(path) || path.at(-2) === 'months'
    if (typeof value !== 'number' || !isFigure) return []
    const places = String(value).split('.')[1]?.length ?? 0
    return [1, -1]
      .map((step) => Number((value + step / 10 ** places).toFixed(places)))
      .filter((to) => to >= 0)
      .map((to) => ({ to }))
  },
}
