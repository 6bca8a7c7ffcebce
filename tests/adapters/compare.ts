import type { Engine } from 'json-rules-engine'
import { verdictsFrom } from '../../src/adapters/json-rules-engine/index.ts'
import { assess, type Plan, printQualification, type Snapshot } from '../../src/index.ts'

export const run = (engine: Engine, snapshot: Snapshot) => engine.run({ 'zizhi:snapshot': snapshot })

/** Each requirement of each item by both. */
export async function compare(plan: Plan, engine: Engine, snapshot: Snapshot) {
  const result = await run(engine, snapshot)
  const ours = assess(plan, snapshot).items.map((item) => ({
    standard: printQualification(item.qualification),
    verdicts: Object.fromEntries(item.findings.map((finding) => [finding.key, finding.verdict])),
  }))
  const theirs = ours.map(({ standard }) => ({ standard, verdicts: verdictsFrom(result, standard) }))
  return { ours, theirs, events: result.events.length }
}

export const count = (items: readonly { verdicts: object }[]) =>
  items.reduce((sum, it) => sum + Object.keys(it.verdicts).length, 0)
