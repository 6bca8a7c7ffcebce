import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { mend, remediesFor } from '../../src/assess/remedies.ts'
import { little, planOn } from './arbitraries/corpora.ts'
import { anyFiling, type Filing } from './arbitraries/filing.ts'
import { openFindings } from './arbitraries/mendable.ts'
import { runs } from './arbitraries/runs.ts'
import { scenarios } from './arbitraries/scenarios.ts'

function remedied({ snapshot, profile }: Filing) {
  const plan = planOn(little, snapshot.application.acceptedOn!, profile)
  const before = assess(plan, snapshot)
  const remedies = remediesFor(plan, before)
  const waits = new Set(
    remedies.flatMap((it) => (it.acts.some(({ act }) => act === 'waitUntil') ? [`${it.item} ${it.finding}`] : [])),
  )
  const open = (list: typeof remedies) =>
    assess(plan, mend(snapshot, list, plan)).items.flatMap(({ index, findings }) =>
      openFindings(findings)
        .filter((it) => !waits.has(`${index} ${it.key}`))
        .map((it) => `${index} ${it.key} ${it.verdict}`),
    )
  const verdicts = (list: typeof remedies) =>
    assess(plan, mend(snapshot, list, plan)).items.flatMap(({ index, findings }) =>
      findings.map((it) => `${index} ${it.key} ${it.verdict}`),
    )
  return { remedies: remedies.filter((it) => !waits.has(`${it.item} ${it.finding}`)), open, verdicts }
}

// What remains open although remedied is the matter of completeness; irredundance speaks of what is met.
// Declared exceptions: requirements with figures or texts that are not known, and acts on record that only time mends.
describe('laws 1 and 2: remedies', () => {
  it.each(Object.keys(scenarios))('are complete on %s', (name) => {
    fc.assert(
      fc.property(anyFiling([name]), (filing) => {
        const { remedies, open } = remedied(filing)
        expect(open(remedies)).toEqual([])
      }),
      runs(120),
    )
  })

  it.each(Object.keys(scenarios))('are irredundant on %s', (name) => {
    fc.assert(
      fc.property(anyFiling([name]), (filing) => {
        const { remedies, verdicts } = remedied(filing)
        const all = verdicts(remedies)
        const met = remedies.filter((it) => all.includes(`${it.item} ${it.finding} met`))
        for (const left of met)
          expect(verdicts(remedies.filter((it) => it !== left)), JSON.stringify(left)).not.toEqual(all)
      }),
      runs(50),
    )
  })
})
