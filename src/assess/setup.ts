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
import type { PeopleSeating } from './seating/peopleSeating.ts'
import type { SeatGroup } from './seating/seatPlan.ts'

/** What a requirement may use while it is compiled. */
export interface Setup {
  key: string
  law: Law
  lexicon: Lexicon
  counting: Counting
  route: RouteFile | undefined
  /** The questions about people of the whole item. */
  questions: Questions
  /** Reserves seats that are filled together with those of the other requirements. */
  reserve(group: SeatGroup): number
}

/**
 * The highest net assets that the application as a whole must show, in two bounds: what it surely must, and the most it
 * may have to once it is known what is held and what the law asks.
 */
export interface AssetsNeed {
  surely: { wan: number; by?: Qualification }
  atMost: { wan: number; by?: Qualification; open?: MissingFact | 'figure' }
}

/** What a judge may look at. */
export interface Context {
  snapshot: Snapshot
  item: Item
  day: Day
  moment: Moment
  gates: Gates
  law: Law
  people: PeopleView
  reader: PeopleReader
  seating: PeopleSeating
  assetsNeed: AssetsNeed
}

/** A finding without the name of its requirement. */
export type Judged = Pick<Finding, 'verdict' | 'has' | 'causes' | 'notCounted' | 'missing'> & Pick<Finding, 'parts'>

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

/** A finding of a requirement that is met, to be completed. */
export function judged(it: Partial<Judged> & Pick<Judged, 'verdict' | 'has'>): Judged {
  const { verdict, has, causes = [], notCounted = [], missing = [], parts } = it
  return parts === undefined
    ? { verdict, has, causes, notCounted, missing }
    : { verdict, has, causes, notCounted, missing, parts }
}
