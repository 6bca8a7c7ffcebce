import type { Words } from '../words.ts'

/** One phrase for each member of a union, told apart by the field `D`; a member without a phrase does not compile. */
export type Phrases<U, D extends keyof U> = {
  [C in U[D] & string]: (it: Extract<U, Record<D, C>>, words: Words) => string
}

/** Says one member of a union in the words of a table. */
export function phrase<U, D extends keyof U>(table: Phrases<U, D>, by: D, it: U, words: Words): string {
  const say = (table as Record<string, (it: U, words: Words) => string>)[it[by] as string]
  return say === undefined ? String(it[by]) : say(it, words)
}
