import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MaskTest } from '../../src/assess/credentials/questions.ts'
import { inTurnOf } from '../../src/assess/seating/inTurn.ts'
import { provenShortages } from '../../src/assess/seating/proven.ts'
import { type SeatGroup, seatPlan } from '../../src/assess/seating/seatPlan.ts'
import { seatAll } from '../../src/assess/seating/shortage.ts'
import { runs } from '../laws/runs.ts'

const BITS = 5

/** Lines as a requirement reserves them: words that are covered, then the rest of the line, which takes any of them. */
const requirement = fc.record({
  kind: fc.constantFrom('registered', 'titled', 'post', 'worker'),
  line: fc.integer({ min: 1, max: (1 << BITS) - 1 }),
  covering: fc.array(fc.integer({ min: 0, max: BITS - 1 }), { maxLength: 2 }),
  rest: fc.integer({ min: 0, max: 3 }),
})

const some = (bits: number): MaskTest => ({ test: (mask) => (mask & bits) !== 0, bits, how: 'some' })

const plans = fc.array(requirement, { minLength: 1, maxLength: 4 }).map((list) => {
  const groups = list.flatMap(({ kind, line, covering, rest }, r): SeatGroup[] => {
    const words = covering.map((it) => 1 << it)
    const seats = [
      ...words.map((bits) => ({ need: 1, bits })),
      { need: rest, bits: words.reduce((a, b) => a | b, line) },
    ]
    return seats.map(({ need, bits }) => ({ requirement: `r${r}`, line: 0, need, test: some(bits), kind }))
  })
  return seatPlan(groups, [['registered', 'titled']], true)
})

const masks = fc.array(fc.integer({ min: 0, max: (1 << BITS) - 1 }), { maxLength: 12 })

it('what is proven without a search is what a search finds', () => {
  let proven = 0
  fc.assert(
    fc.property(plans, masks, (plan, people) => {
      const named = people.map((_, i) => ({ id: `p${i}` }))
      const { filled, fitting } = inTurnOf(plan)(named as never, people)
      const shortages = provenShortages(plan, people, filled, fitting)
      if (shortages === undefined) return
      proven += shortages.length
      const classes = people.map((mask) => ({ accepts: plan.accepts(mask), count: 1 }))
      const searched = seatAll(
        plan,
        classes,
        plan.needs.map(() => 0),
      )
      expect(shortages).toEqual(searched.shortages)
      expect(filled.reduce((a, b) => a + b, 0)).toBe(searched.seating.total)
    }),
    runs(3000),
  )
  expect(proven).toBeGreaterThan(100)
})
