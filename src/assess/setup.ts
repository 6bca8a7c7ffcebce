import type { Law } from '../corpus/consolidate.ts'
import type { Counting } from '../corpus/counting.ts'
import type { Lexicon } from '../corpus/lexicon.ts'
import type { Requirement } from '../corpus/requirements/index.ts'
import type { RouteFile } from '../corpus/schema/route.ts'
import type { Day } from '../domain/day.ts'
import type { Qualification } from '../domain/qualification.ts'
import type { Item } from '../domain/snapshot/application.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Act } from './act.ts'
import type { Moment } from './counting/check.ts'
import type { Gates } from './counting/checks.ts'
import type { PeopleReader, Questions } from './credentials/questions.ts'
import type { Finding, MissingFact } from './finding.ts'
import type { PeopleView } from './peopleView.ts'
import type { PeopleSeating, Seater } from './seating/peopleSeating.ts'
import type { SeatGroup } from './seating/seatPlan.ts'

/** What a requirement may use while it is compiled. */
export interface Setup {
  key: string
  law: Law
  lexicon: Lexicon
  counting: Counting
  gates: Gates
  route: RouteFile | undefined
  /** The questions about people of the whole item. */
  questions: Questions
  /** The seating of seats that are filled apart from the others. */
  seater(groups: readonly SeatGroup[]): Seater
  /** Reserves seats that are filled together with those of the other requirements. */
  reserve(group: SeatGroup): number
}

/**
 * The highest net assets that the application as a whole must show, in two bounds: what it surely must, and the most it
 * may have to once it is known what is held and what the law asks.
 */
export interface AssetsNeed {
  surely: { wan: number; by?: Qualification }
  atMost: { wan: number; by?: Qualification; open?: MissingFact | 'figure' | { doubts: string[] } }
}

/** What a judge may look at. */
export interface Context {
  snapshot: Snapshot
  item: Item
  day: Day
  moment: Moment
  law: Law
  people: PeopleView
  gates: Gates
  reader: PeopleReader
  /** What the item asks of people; closed, so that only what it asks can be asked again. */
  questions: Questions
  seating: PeopleSeating
  assetsNeed: AssetsNeed
}

/** Why a requirement is not met, and who or what was looked at for it and not counted. */
export type Explanation = Pick<Finding, 'causes' | 'notCounted' | 'missing' | 'parts'>

/** A requirement judged. The explanation is made when somebody asks for it: most evaluations only count. */
export interface Judged extends Pick<Finding, 'verdict' | 'has'> {
  parts?: Judged[]
  explain(): Explanation
}

/** A compiled requirement. */
export interface Judge {
  judge(context: Context): Judged
  /** What would mend an unmet or undetermined finding; empty when nothing that the firm can do would. */
  remedy(judged: Judged, context: Context): Act[]
}

/** One kind of requirement as it is judged. */
export interface Assessor<R extends Requirement> {
  kind: R['kind']
  compile(requirement: R, setup: Setup): Judge
}

/** A requirement judged whose explanation is at hand. */
export function judged({
  verdict,
  has,
  causes,
  notCounted,
  missing,
}: Pick<Judged, 'verdict' | 'has'> & Partial<Explanation>): Judged {
  return {
    verdict,
    has,
    explain: () => ({ causes: causes ?? [], notCounted: notCounted ?? [], missing: missing ?? [] }),
  }
}

/** A requirement judged, with its explanation. */
export function findingOf(key: string, requirement: Requirement, { verdict, has, explain }: Judged): Finding {
  const { causes, notCounted, missing, parts } = explain()
  return parts === undefined
    ? { key, requirement, verdict, has, causes, notCounted, missing }
    : { key, requirement, verdict, has, causes, notCounted, missing, parts }
}
