import type { Day } from '../domain/day.ts'
import type { Corpus } from './corpus.ts'

/** A rule as written: what it does not say of itself, its file says. */
interface Written {
  instrument?: string | undefined
  from?: Day | undefined
  until?: Day | undefined
}

/** A rule with its instrument and its first day. */
export type Dated<R> = R & { instrument: string; from: Day; until?: Day | undefined }

/** The rules of files in their order, each with its instrument and the day from which it holds. */
export function datedRules<R extends Written>(
  corpus: Corpus,
  files: readonly { instrument: string; rules: readonly R[] }[],
): Dated<R>[] {
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  return files.flatMap((file) =>
    file.rules.map((rule) => {
      const instrument = rule.instrument ?? file.instrument
      return { ...rule, instrument, from: rule.from ?? effectiveOf.get(instrument) ?? '9999-12-31' }
    }),
  )
}

/** Tells whether a rule holds on a day. */
export function isOpenOn({ from, until }: { from: Day; until?: Day | undefined }, day: Day): boolean {
  return from <= day && (until === undefined || day <= until)
}
