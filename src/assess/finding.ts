import type { EquipmentLine } from '../corpus/requirements/equipment.ts'
import type { Requirement } from '../corpus/requirements/index.ts'
import type { PerformanceClass } from '../corpus/requirements/works.ts'
import type { RoutedRequirement } from '../corpus/routing.ts'
import type { Authority } from '../corpus/schema/authority.ts'
import type { Selector } from '../corpus/schema/common.ts'
import type { Predicate } from '../corpus/schema/predicate.ts'
import type { Day } from '../domain/day.ts'
import type { Qualification } from '../domain/qualification.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Act } from './act.ts'
import type { Standing } from './counting/reason.ts'
import type { Verdict } from './verdict.ts'

/** A fact that the snapshot does not show, or shows with too weak evidence, by JSON pointer. */
export interface MissingFact {
  pointer: string
  fact: string
  person?: string
  /** The evidence that the profile needs, when the fact is there with weaker evidence. */
  needs?: 'fetched' | 'verified'
}

/** Why a requirement is not met, as data. The words live in the locales. Numbers are what the names say. */
export type Cause =
  | { code: 'notLegalPerson'; legalForm: string }
  | { code: 'capitalShort'; hasYuan: number; needsYuan: number; byYuan: number }
  | {
      code: 'assetsShort'
      basis: 'registeredCapital' | 'statement'
      hasYuan: number
      needsYuan: number
      byYuan: number
      /** The qualification whose figure is the highest, when it is another one. */
      setBy?: Qualification
    }
  | { code: 'statementStale'; statementDate: Day; earliest: Day }
  | { code: 'peopleShort'; who: Predicate; unit: '人' | '人次'; needs: number; has: number; by: number; sub: boolean }
  | { code: 'notCovered'; who: Predicate; words: string[] }
  | { code: 'jointlyShort'; with: string[]; by: number }
  | { code: 'noLead' }
  | { code: 'leadNotCounted'; person: string }
  | { code: 'personLacks'; person: string; role: string; wants: Predicate; hasYears?: number }
  | { code: 'roleVacant'; role: string; needs: number; has: number }
  | { code: 'noWorkHistory'; role: string; person: string }
  | { code: 'leadProjectsShort'; needs: number; has: number; by: number }
  | { code: 'classesShort'; needs: number; has: number; by: number }
  | { code: 'projectsShort'; needs: number; has: number; by: number }
  | { code: 'groupShort'; of: number[]; needs: number; has: number }
  | { code: 'classShort'; n: number; class: PerformanceClass }
  | { code: 'unitsContested'; classes: number[] }
  | { code: 'linesShort'; needs: number; has: number; by: number }
  | { code: 'machinesShort'; line: EquipmentLine; needs: number; has: number; by: number; unit?: string }
  | { code: 'premisesLacking'; what: string; needsSqm?: number; hasSqm?: number }
  | { code: 'qualificationsShort'; of: Selector; needs: number; has: number; by: number }
  | { code: 'actOnRecord'; act: string; on: Day; document?: string }
  | { code: 'notDeclared'; of: string }
  | { code: 'factMissing'; missing: MissingFact }
  | { code: 'mayCount'; count: number }
  | { code: 'figureUnknown'; path: string }
  | { code: 'textUnknown'; about: string }
  /** The text of the law, or of `setBy`, is not confirmed; `otherwise` is the verdict by the figures as recorded. */
  | { code: 'lawUnverified'; about: string[]; otherwise: Verdict; setBy?: Qualification }
  | { code: 'tooManyWays' }

/** Who or what was looked at for a requirement and not counted, with every reason. */
export interface NotCounted {
  /** `person`, `equipment` or `project`. */
  of: 'person' | 'equipment' | 'project'
  id: string
  /** A unit project of the project. */
  unit?: string
  /** May it count once the unknown is known? */
  mayCount: boolean
  reasons: Standing[]
}

/** What the enterprise has, for the column of the report. */
export type Has =
  | { of: 'legalForm'; legalForm?: string }
  | { of: 'yuan'; basis: 'registeredCapital' | 'statement'; yuan?: number; statementDate?: Day }
  | { of: 'people'; unit: '人' | '人次'; lines: HasLine[]; seated: string[] }
  | { of: 'persons'; role: string; persons: { person: string; years?: number }[] }
  | { of: 'projects'; classes: HasClass[]; count?: number }
  | { of: 'machines'; lines: { what: string; count: number; possible: number; unit?: string }[] }
  | { of: 'premises'; what: string; areaSqm?: number; found: boolean }
  | { of: 'qualifications'; qualifications: Qualification[] }
  | { of: 'record'; acts: { act: string; on: Day }[]; known: boolean }
  | { of: 'declaration'; declared?: boolean }
  | { of: 'parts' }
  | { of: 'nothing' }

/** How many people answer a line of a requirement: surely, and at most. */
export interface HasLine {
  who: Predicate
  needs: number
  sure: number
  possible: number
}

/** Which units serve a class of performance. */
export interface HasClass {
  n: number
  verdict: Verdict
  units: { project: string; unit: string }[]
}

/** One requirement judged. */
export interface Finding {
  key: string
  requirement: Requirement
  verdict: Verdict
  has: Has
  causes: Cause[]
  notCounted: NotCounted[]
  missing: MissingFact[]
  /** The findings of the parts, where the law joins several by any or all. */
  parts?: Finding[]
}

/** A person that does not surely count for an item, with every reason. */
export interface PersonStanding {
  person: string
  /** `may`: counts once the unknown is known. */
  standing: 'may' | 'not'
  reasons: Standing[]
}

/** The line of law on which a refusal rests. */
interface Cited {
  instrument: string
  clause?: string | number
}

/** Why an item may not be filed at all on the day; `possibleOn` is the first day on which this reason is gone. */
export type Refusal =
  | { code: 'unknownStandard'; near?: string }
  | { code: 'gradeCancelled'; instrument: string; effective: Day; clause?: string | number }
  | {
      code: 'otherAuthority'
      authority: Authority
      accepted: readonly Authority[]
      instrument: string
      clause?: string | number
    }
  | ({ code: 'outOfRegion' } & Cited)
  | { code: 'noRoute'; kind: string; open: string[] }
  | { code: 'unknownRoute'; route: string; open: string[] }
  | ({ code: 'expiresTooLate'; route: string; until: Day; before: Day } & Cited)
  | { code: 'beforeRoutes'; instrument: string; effective: Day }
  | ({ code: 'markedAbnormal'; reason: string; from: Day; possibleOn?: Day } & Cited)
  | ({ code: 'barred'; act: string; on: Day; until: Day; possibleOn: Day; document?: string } & Cited)
  | { code: 'publicInstitution' }
  | ({ code: 'notHeld'; category: string } & Partial<Cited>)
  | ({ code: 'holdsNothing' } & Partial<Cited>)
  | ({ code: 'heldExpired'; qualification: Qualification; until: Day } & Partial<Cited>)
  | ({ code: 'renewalNotOpen'; qualification: Qualification; until: Day; possibleOn: Day } & Cited & Windowed)
  | ({ code: 'renewalClosed'; qualification: Qualification; until: Day; closedAfter: Day } & Cited & Windowed)
  | ({ code: 'alreadyHeld'; qualification: Qualification } & Partial<Cited>)

/** Whether sources disagree on when a renewal may be filed, so that the authority must be asked. */
interface Windowed {
  contested?: true
}

/** Seats of one kind in a requirement, with the people who sit there. */
export interface Seat {
  requirement: string
  /** The words of which the people cover one, when the seats are for that. */
  covers?: string[]
  /** Depth-first number of the line inside the requirement. */
  line: number
  people: string[]
}

/** One qualification applied for, judged. */
export interface ItemAssessment {
  index: number
  qualification: Qualification
  route?: string
  routeInstrument?: string
  /** `refused` when it may not be filed at all; the requirements are judged all the same. */
  outcome: Verdict | 'refused'
  verdict: Verdict
  refusals: Refusal[]
  /** Facts without which it is not known whether it may be filed. */
  missing: MissingFact[]
  requirements: readonly RoutedRequirement[]
  findings: Finding[]
  people: PersonStanding[]
  seating: Seat[]
  /** Sets of requirements that are each within reach but short of people together. */
  jointlyShort: { requirements: string[]; by: number }[]
  warnings: { code: 'nearingAge'; person: string; age: number }[]
}

/** One qualification applied for, judged without explanation. */
export interface ItemJudgement extends Pick<ItemAssessment, 'index' | 'qualification' | 'outcome' | 'verdict'> {
  refusals: Refusal[]
  findings: Pick<Finding, 'key' | 'verdict' | 'has'>[]
}

/** A whole filing judged without explanation: verdicts, what the enterprise has, who is counted. */
export interface Judgement {
  day: Day
  outcome: Verdict | 'refused'
  items: ItemJudgement[]
}

/** A whole filing, judged. */
export interface Assessment {
  day: Day
  profile: string
  corpusVersion: string
  outcome: Verdict | 'refused'
  items: ItemAssessment[]
  snapshot: Snapshot
}

/** What would mend a finding, as data. */
export interface Remedy {
  item: number
  finding: string
  acts: Act[]
}
