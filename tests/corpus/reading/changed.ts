import type { Standard } from '../../../src/corpus/consolidate.ts'

/** What is no figure of the law although it may be a number. */
const about = new Set(['clause', 'note', 'sources', 'unverified'])

/** Copies of a standard in each of which one number of one requirement is another, with the place of it. */
export function* changed(standard: Standard): Generator<{ place: string; standard: Standard }> {
  for (const [i, { key, requirement }] of standard.requirements.entries())
    for (const path of numbers(requirement)) {
      const requirements = structuredClone(standard.requirements)
      const holder = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((it, step) => it[step] as never, requirements[i]!.requirement as never)
      const last = path.at(-1)!
      holder[last] = (holder[last] as number) + 1
      yield { place: [key, ...path].join('/'), standard: { ...standard, requirements } }
    }
}

function numbers(value: unknown): string[][] {
  if (typeof value === 'number') return [[]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value)
    .filter(([step]) => !about.has(step))
    .flatMap(([step, inner]) => numbers(inner).map((path) => [step, ...path]))
}
