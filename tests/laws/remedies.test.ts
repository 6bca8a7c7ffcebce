import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { mend, remediesFor } from '../../src/assess/remedies.ts'
import { little, planOn } from './arbitraries/corpora.ts'
import { type Filing, anyFiling } from './arbitraries/filing.ts'
import { isMendable } from './arbitraries/mendable.ts'
import { runs } from './arbitraries/runs.ts'
import { scenarios } from './arbitraries/scenarios.ts'

function remedied({ snapshot, profile }: Filing) {
  const plan = planOn(little, snapshot.application.acceptedOn!, profile)
  const before = assess(plan, snapshot)
  const remedies = remediesFor(plan, before)
  const waits = new Set(remedies.flatMap((it) => (it.acts.some(({ act }) => act === 'waitUntil') ? [`${it.item} ${it.finding}`] : [])))
  const open = (list: typeof remedies) =>
    assess(plan, mend(snapshot, list, plan)).items.flatMap(({ index, findings }) =>
      findings
        .filter((it) => it.verdict !== 'met' && isMendable(it.requirement) && !waits.has(`${index} ${it.key}`))
        .map((it) => `${index} ${it.key} ${it.verdict}`),
    )
  return { remedies: remedies.filter((it) => !waits.has(`${it.item} ${it.finding}`)), open }
}

// Declared exceptions: requirements with figures or texts that are not known, and acts on record that only time mends.
describe('laws 1 and 2: remedies', () => {
  it.each(Object.keys(scenarios))('are complete on %s', (name) => {
    fc.assert(
      fc.property(anyFiling([name]), (filing) => {
        const { remedies, open } = remedied(filing)
        expect(open(remedies)).toEqual([])
      }),
      runs(250),
    )
  })

  it.each(Object.keys(scenarios))('are irredundant on %s', (name) => {
    fc.assert(
      fc.property(anyFiling([name]), (filing) => {
        const { remedies, open } = remedied(filing)
        for (const left of remedies) expect(open(remedies.filter((it) => it !== left)), JSON.stringify(left)).not.toEqual([])
      }),
      runs(150),
    )
  })
})
