import type { Test, Works } from '../../../corpus/requirements/works.ts'
import type { Mutant } from '../mutant.ts'
import type { Equivalence } from './index.ts'

type Option = Works & { atLeast?: unknown }

/**
 * The upper bound of an option that asks for several smaller projects, beside an option of the same works that asks for a
 * single one from that size on: whatever a wider bound lets in meets the other option by itself.
 */
export const largerServes: Equivalence & { name: 'largerServes' } = {
  name: 'largerServes',
  holds(mutant) {
    const { path, parents } = mutant
    const at = path.lastIndexOf('any')
    if (!isWidened(mutant) || at < 0) return false
    const works = parents.at(-3) as Works
    const test = parents.at(-1) as Test
    const options = parents[at + 1] as Option[]
    return options.some((it, i) => i !== path[at + 1] && 'what' in it && serves(it, works, test, Number(mutant.from)))
  },
}

function isWidened({ operator, path, from, to }: Mutant): boolean {
  if (operator === 'bound') return path.at(-1) === 'below'
  return operator === 'figure' && (path.at(-1) === 'atMost' || path.at(-1) === 'below') && Number(to) > Number(from)
}

/** One project of the works that lies above the bound is all that the other option asks for. */
function serves(other: Option, works: Works, test: Test, bound: number): boolean {
  const rest = (it: Works) => ({ ...it, where: undefined, atLeast: undefined })
  const tests = other.where ?? []
  const least = tests.find((it) => it.metric === test.metric)?.atLeast
  const reached = typeof least === 'number' && least <= (test.atMost === undefined ? bound : bound + 1)
  const asksMore = tests.some(
    (it) => it.metric !== test.metric && !works.where?.some((own) => JSON.stringify(own) === JSON.stringify(it)),
  )
  return (
    reached && !asksMore && (other.atLeast ?? 1) === 1 && JSON.stringify(rest(other)) === JSON.stringify(rest(works))
  )
}
