import { doubtsOf } from '../corpus/citation.ts'
import type { Law, Standard } from '../corpus/consolidate.ts'
import { type RoutedRequirement, routedRequirements } from '../corpus/routing.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import type { Item } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Moment } from './counting/check.ts'
import { compileGates } from './counting/checks.ts'
import { askQuestions } from './credentials/questions.ts'
import { viewPeople } from './peopleView.ts'
import { compileCited } from './requirements/index.ts'
import { type Scan, scanNobody, writeScan } from './scan.ts'
import { type Seater, seaterOf } from './seating/peopleSeating.ts'
import { type SeatGroup, seatPlan } from './seating/seatPlan.ts'
import type { AssetsNeed, Context, Judge, Judged } from './setup.ts'
import { makePass, type Source, type SourceWay } from './source/source.ts'

/** A standard by a route, compiled: what it asks of people in one pass, and a judge for each requirement. */
export interface ItemPlan {
  standard: Standard
  route: RouteFile | undefined
  requirements: readonly RoutedRequirement[]
  judges: readonly Judge[]
  /** How people are looked at: by a scan prepared at build time or made of source, or each by closures. */
  scannedBy: SourceWay | 'closures'
  /** The source of the passes over people, for those who prepare it. */
  sources(): Source[]
  /** The highest net assets that it asks for. */
  netAssets: AssetsFigure | undefined
  context(snapshot: Snapshot, item: Item, moment: Moment, assetsNeed: AssetsNeed): Context
}

/**
 * Compiles a standard by a route.
 *
 * @param ways - how the passes over people may be made, the first that can be; closures when none
 */
export function compileItem(
  law: Law,
  standard: Standard,
  route: RouteFile | undefined,
  ways: readonly SourceWay[] = ['prepared', 'source'],
): ItemPlan {
  const { lexicon } = law
  const counting = law.counting(standard.qualification.sequence)
  const requirements = routedRequirements(law, standard, route)
  const questions = askQuestions(lexicon)
  const gates = compileGates(counting, law.profile.evidence)
  const groups: SeatGroup[] = []
  const seaters: Seater[] = []
  const seater = (seated: readonly SeatGroup[]) => {
    const made = seaterOf(seatPlan(seated, counting.together, counting.oneSeatAmongLines), ways)
    seaters.push(made)
    return made
  }
  const judges = requirements.map((it) =>
    compileCited(it, {
      key: it.key,
      law,
      lexicon,
      counting,
      gates,
      route,
      questions,
      seater,
      reserve(group) {
        groups.push(group)
        return groups.length - 1
      },
    }),
  )
  const reader = questions.close(gates)
  const written = writeScan(reader, gates)
  const made = makePass<Scan>(written, ways)
  const scan = made?.pass ?? scanNobody
  const joint = seater(groups)
  return {
    standard,
    route,
    requirements,
    judges,
    scannedBy: made?.by ?? 'closures',
    sources: () => [written.source, ...seaters.map((it) => it.written.source)],
    netAssets: assetsOf(requirements),
    context(snapshot, item, moment, assetsNeed) {
      const people = viewPeople(snapshot, item, scan, reader, moment)
      const seating = joint.seat(people)
      return { snapshot, item, day: moment.day, moment, gates, law, people, reader, questions, seating, assetsNeed }
    },
  }
}

/** A figure of net assets; `unknown` where the law has one that is not known. */
export interface AssetsFigure {
  wan: number | 'unknown'
  /** What of it is not verified, where the text is not. */
  doubts?: string[]
}

/** The figure of the net assets line; undefined where the law has none. */
export function assetsOf(requirements: readonly RoutedRequirement[]): AssetsFigure | undefined {
  const figures = requirements.flatMap(({ requirement, citation }): AssetsFigure[] => {
    if (requirement.kind !== 'netAssets') return []
    const doubts = doubtsOf(citation)
    const wan = typeof requirement.atLeastWan === 'number' ? requirement.atLeastWan : 'unknown'
    return [doubts === undefined ? { wan } : { wan, doubts }]
  })
  const rank = ({ wan }: AssetsFigure) => (wan === 'unknown' ? Number.POSITIVE_INFINITY : wan)
  return figures.sort((a, b) => rank(b) - rank(a))[0]
}

/** Judges every requirement of an item; nothing is short-circuited. */
export function judgeAll({ judges }: ItemPlan, context: Context): Judged[] {
  const all = new Array<Judged>(judges.length)
  for (let i = 0; i < judges.length; i++) all[i] = judges[i]!.judge(context)
  return all
}
