import type { BookLaw } from './laws/book.ts'

/** A law that does not hold, with the smallest filing found that breaks it and how to see it again. */
export class LawBroken extends Error {
  readonly code = 'lawBroken'
  constructor(
    /** The number of the law in the book of laws. */
    readonly law: number,
    /** The minimal arguments of the property: the filing first. */
    readonly counterexample: readonly unknown[],
    readonly seed: number | undefined,
    /** The path from the seed to the counterexample. */
    readonly path: string | undefined,
    message: string,
  ) {
    super(message)
    this.name = 'LawBroken'
  }
}

/** Says in words which law is broken, by what, and how to replay it. */
export function describeBreach(
  { number, says }: BookLaw,
  standard: string,
  found: { why: string; counterexample: readonly unknown[]; seed?: number; path?: string | null },
): string {
  const { why, counterexample, seed, path } = found
  return [
    `law ${number} does not hold for ${standard}: ${says}`,
    `  ${why}`,
    ...counterexample.map((it, i) => `  ${i === 0 ? 'minimal filing' : 'with'}: ${JSON.stringify(shown(it))}`),
    ...(seed === undefined
      ? []
      : [`  replay: lawsHold(corpus, standard, { laws: [${number}], seed: ${seed}, path: '${path}' })`]),
  ].join('\n')
}

/** A filing by its snapshot: what else was generated along with it is not part of it. */
function shown(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(shown)
  return it !== null && typeof it === 'object' && 'snapshot' in it ? it.snapshot : it
}
