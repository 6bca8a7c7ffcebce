import { assess, compile, consolidate, parseSnapshot, shippedCorpus } from '../../src/index.ts'

/** Judges a filing: the same function runs in Node and, bundled, in the browser. */
export function judge(text: string): string {
  const snapshot = parseSnapshot(JSON.parse(text))
  if (!snapshot.ok) return JSON.stringify(snapshot.problems)
  const plan = compile(consolidate(shippedCorpus, { day: snapshot.value.application.acceptedOn! }))
  const { outcome, items } = assess(plan, snapshot.value)
  return JSON.stringify({
    outcome,
    items: items.map(({ findings, seating, refusals, people }) => ({
      findings: findings.map(({ key, verdict, causes, missing }) => ({ key, verdict, causes, missing })),
      seating,
      refusals,
      people,
    })),
  })
}
