import type { Law, Standard } from '../corpus/consolidate.ts'
import { type RoutedRequirement, routedRequirements } from '../corpus/routing.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import type { Item } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Moment } from './counting/check.ts'
import { compileGates } from './counting/checks.ts'
import { askQuestions } from './credentials/questions.ts'
import { viewPeople } from './peopleView.ts'
import { compileRequirement } from './requirements/index.ts'
import { compileScan, scanNobody } from './scan/scan.ts'
import { seatPeople } from './seating/peopleSeating.ts'
import { type SeatGroup, seatPlan } from './seating/seatPlan.ts'
import type { AssetsNeed, Context, Judge, Judged } from './setup.ts'

/** A standard by a route, compiled: what it asks of people in one pass, and a judge for each requirement. */
export interface ItemPlan {
  standard: Standard
  route: RouteFile | undefined
  requirements: readonly RoutedRequirement[]
  judges: readonly Judge[]
  /** The highest net assets that it asks for, in 万元. */
  netAssetsWan: AssetsFigure
  context(snapshot: Snapshot, item: Item, moment: Moment, assetsNeed: AssetsNeed): Context
}

/** Compiles a standard by a route. */
export function compileItem(law: Law, standard: Standard, route: RouteFile | undefined): ItemPlan {
  const { lexicon } = law
  const counting = law.counting(standard.qualification.sequence)
  const requirements = routedRequirements(law, standard, route)
  const questions = askQuestions(lexicon)
  const gates = compileGates(counting, law.profile.evidence)
  const groups: SeatGroup[] = []
  const judges = requirements.map(({ key, requirement }) =>
    compileRequirement(requirement, {
      key,
      law,
      lexicon,
      counting,
      gates,
      route,
      questions,
      reserve(group) {
        groups.push(group)
        return groups.length - 1
      },
    }),
  )
  const reader = questions.close(gates)
  const scan = compileScan(reader, gates) ?? scanNobody
  const plan = seatPlan(groups, counting.together, counting.oneSeatAmongLines)
  return {
    standard,
    route,
    requirements,
    judges,
    netAssetsWan: assetsOf(requirements),
    context(snapshot, item, moment, assetsNeed) {
      const people = viewPeople(snapshot, item, scan, reader, moment)
      const seating = seatPeople(plan, people)
      return { snapshot, item, day: moment.day, moment, gates, law, people, reader, seating, assetsNeed }
    },
  }
}

/** A figure of net assets; `unknown` where the law has one that is not known, undefined where it has none. */
export type AssetsFigure = number | 'unknown' | undefined

/** The figure of the net assets line. */
export function assetsOf(requirements: readonly RoutedRequirement[]): AssetsFigure {
  const figures = requirements.flatMap(({ requirement }) =>
    requirement.kind === 'netAssets' ? [requirement.atLeastWan] : [],
  )
  if (figures.length === 0) return undefined
  return figures.every((it) => typeof it === 'number') ? Math.max(...figures) : 'unknown'
}

/** Judges every requirement of an item; nothing is short-circuited. */
export function judgeAll({ judges }: ItemPlan, context: Context): Judged[] {
  const all: Judged[] = []
  for (let i = 0; i < judges.length; i++) all.push(judges[i]!.judge(context))
  return all
}
