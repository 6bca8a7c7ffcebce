import type { PerformanceClass, Works } from '../../../src/corpus/requirements/works.ts'
import { amount, demands } from './amounts.ts'
import type { Words } from './words.ts'

/** The ways to satisfy a class, each as the demands that must all hold; `any` and `all` are multiplied out. */
export function waysOf(it: PerformanceClass, words: Words): string[] {
  return ways(it, words).map((all) => all.sort().join(' and '))
}

function ways(it: PerformanceClass, words: Words): string[][] {
  if ('any' in it) return it.any.flatMap((child) => ways(child, words))
  if ('all' in it)
    return it.all.reduce<string[][]>(
      (found, child) => found.flatMap((left) => ways(child, words).map((right) => [...left, ...right])),
      [[]],
    )
  if ('pool' in it) return [[counted(it.atLeast, it.countUnit, it.pool, words)]]
  const { atLeast, countUnit, sum, perYear, subtotals = [] } = it
  const over = described([it], words)
  const count = atLeast ?? (sum === undefined && perYear === undefined ? 1 : undefined)
  return [
    [
      ...(count === undefined ? [] : [counted(count, countUnit, [it], words)]),
      ...(sum === undefined ? [] : [`${demands(sum, words).join()} together, over ${over}`]),
      ...(perYear === undefined ? [] : [`${demands(perYear, words).join()} in one year, of ${over}`]),
      ...subtotals.map(({ part, atLeast: n, unit }) => `${words.of('parts', part)} >= ${amount(n, unit)} of ${over}`),
    ],
  ]
}

const counted = (n: unknown, unit = '项', pool: readonly Works[], words: Words) =>
  `${n} ${unit} of ${described(pool, words)}`

/** Works that are counted together: one description for each word and each demand of which one is enough. */
function described(pool: readonly Works[], words: Words): string {
  const all = pool.flatMap((it) => {
    const fixed = [
      ...(it.where ?? []).flatMap((test) => demands(test, words)),
      ...(it.not === undefined ? [] : [`not ${words.of('works', it.not)}`]),
      ...(it.role === undefined ? [] : [`contracted as ${words.of('roles', it.role)}`]),
      ...(it.contains === undefined ? [] : [`with ${words.of('parts', it.contains)}`]),
      ...(it.containsAtLeast === undefined
        ? []
        : [`with ${it.containsAtLeast.atLeast} of ${words.of('parts', it.containsAtLeast.of)}`]),
    ]
    const open = it.whereAny?.map((test) => demands(test, words)) ?? [[]]
    return words
      .of('works', it.what)
      .flatMap((word) => open.map((one) => [word, ...[...fixed, ...one].sort()].join('; ')))
  })
  return `[${[...new Set(all)].sort().join(' | ')}]`
}
