import type { Lexicon } from '../../corpus/lexicon.ts'
import { leavesOf, type Predicate } from '../../corpus/schema/predicate.ts'
import { type Day, monthOf } from '../../domain/day.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { yearsOf } from '../credentials/experience.ts'
import { changing, newMonths, type Stretch, TIMELESS, type Timeless } from './days.ts'

/** What requirements are looked at with. */
export interface Scene {
  snapshot: Snapshot
  stretch: Stretch
  lexicon: Lexicon
  predicates: PredicateTurns
}

/** The days on which a description of people may fit others. */
export type PredicateTurns = { [K in keyof LeafPredicate]: Timeless | ((it: LeafPredicate[K], scene: Scene) => Day[]) }

type Leaf = ReturnType<typeof leavesOf>[number]
type LeafPredicate = { [L in Leaf as keyof L]: L[keyof L] }

/** On which days each description of people turns; whether a certificate is in force is a check of who counts. */
export const predicateTurns: PredicateTurns = {
  registered: TIMELESS,
  titled: TIMELESS,
  post: TIMELESS,
  worker: TIMELESS,
  experienced({ in: work }, { snapshot, stretch, lexicon }) {
    const { words } = lexicon.accept('experience', work)
    const days = [stretch.from, ...newMonths(stretch)]
    return (snapshot.people ?? []).flatMap(({ workHistory = [] }) => {
      const goesOn = workHistory.some(({ to }) => to === undefined || to > monthOf(stretch.from))
      if (!goesOn) return []
      return changing(days, (day) => {
        const { sure, possible } = yearsOf(workHistory, words, day)
        return `${sure} ${possible}`
      })
    })
  },
}

/** The days on which descriptions of people may fit others. */
export function described(predicates: readonly Predicate[], scene: Scene): Day[] {
  return predicates.flatMap(leavesOf).flatMap((leaf) =>
    Object.entries(leaf).flatMap(([key, it]) => {
      const turns = scene.predicates[key as keyof LeafPredicate] as Timeless | ((it: unknown, scene: Scene) => Day[])
      return turns === TIMELESS ? [] : turns(it, scene)
    }),
  )
}
