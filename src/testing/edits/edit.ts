import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Limits } from '../limits.ts'

/** One thing moved in a filing: of the `n`th of its kind, to just below (-1), just at (0) or just above (1) a limit. */
export type Edit = (snapshot: Snapshot, at: { n: number; by: -1 | 0 | 1 }, limits: Limits) => Snapshot

/** A list with one of its members replaced by some others; a list that is absent or empty stays so. */
export function replaced<T>(list: readonly T[] | undefined, n: number, by: (it: T) => readonly T[]): T[] | undefined {
  return list?.flatMap((it, i) => (i === n % list.length ? by(it) : [it]))
}

/** An edit of one person. */
export const onPerson =
  (change: (it: Person, at: { n: number; by: -1 | 0 | 1 }, limits: Limits) => Partial<Person>): Edit =>
  (snapshot, at, limits) => ({
    ...snapshot,
    people: replaced(snapshot.people, at.n, (it) => [{ ...it, ...change(it, at, limits) }]),
  })

/** An edit of the enterprise. */
export const onEnterprise =
  (
    change: (
      it: Snapshot['enterprise'],
      at: { n: number; by: -1 | 0 | 1 },
      limits: Limits,
    ) => Partial<Snapshot['enterprise']>,
  ): Edit =>
  (snapshot, at, limits) => ({
    ...snapshot,
    enterprise: { ...snapshot.enterprise, ...change(snapshot.enterprise, at, limits) },
  })

/** The member of a list that a number chooses. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]
