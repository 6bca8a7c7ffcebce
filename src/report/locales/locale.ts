import type { Act } from '../../assess/act.ts'
import type { Reason } from '../../assess/counting/reason.ts'
import type { Cause, Has, MissingFact, NotCounted, Refusal } from '../../assess/finding.ts'
import type { Verdict } from '../../assess/verdict.ts'
import type { HistoryEntry } from '../../corpus/changes.ts'
import type { LintCode, LintProblem } from '../../corpus/lint/problem.ts'
import type { CompositeRequirement, LeafKind, LeafRequirement } from '../../corpus/requirements/index.ts'
import type { Section } from '../../corpus/requirements/kind.ts'
import type { Confidence } from '../../corpus/schema/common.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import type { Qualification } from '../../domain/qualification.ts'
import type { Evidence } from '../../domain/snapshot/fields.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { CommonCause } from '../commonCause.ts'
import type { Words } from '../words.ts'
import type { CompareWords } from './compare.ts'
import type { FactName } from './facts.ts'
import type { ForecastWords } from './forecast.ts'
import type { Labels } from './labels.ts'
import type { OrderWords } from './order.ts'
import type { Phrases } from './phrases.ts'

export const languages = ['zh-CN', 'en'] as const
/** The languages of reports; the first is the default. */
export type Lang = (typeof languages)[number]

/** What became of an item or of a whole filing. */
export type Outcome = Verdict | 'refused'

/** A saying for each kind of requirement. */
export type RequirementPhrases = {
  [K in LeafKind]: (it: Extract<LeafRequirement, { kind: K }>, words: Words) => string
} & Record<CompositeRequirement['kind'], (it: CompositeRequirement, words: Words) => string>

/** A line of law as citations name it. */
export interface CitedLine {
  instrument: string
  clause?: string | number | undefined
  /** What has happened to it since. */
  history: readonly HistoryEntry[]
  /** The qualification from whose standard a route takes it. */
  takenFrom?: Qualification
}

/** Every word that reports, notices and messages say in one language. All the data arrives coded. */
export interface Locale {
  lang: Lang
  labels: Labels
  /** What comparisons of law say. */
  compare: CompareWords
  /** What forecasts say. */
  forecast: ForecastWords
  /** What the check of the order of grades says. */
  order: OrderWords
  sections: Record<Section, string>
  outcomes: Record<Outcome, string>
  results: Record<Verdict, string>
  confidence: Record<Confidence, string>
  evidence: Record<Evidence, string>
  facts: Record<FactName, string>
  /** The heading of a requirement in the item column. */
  heading: RequirementPhrases
  /** What the law demands, said from the data of the rule. */
  requirement: RequirementPhrases
  has: Phrases<Has, 'of'>
  causes: Phrases<Cause, 'code'>
  /** Causes of what cannot be judged yet, where they are said in other words than a shortage. */
  openCauses: Partial<Phrases<Cause, 'code'>>
  /** Causes as many filings have them in common. */
  commonCauses: Phrases<CommonCause, 'code'>
  toBeVerified(text: string): string
  reasons: Phrases<Reason, 'code'>
  refusals: Phrases<Refusal, 'code'>
  /** Refusals as many filings have them in common. */
  refusalNames: Record<Refusal['code'], string>
  acts: Phrases<Act, 'act'>
  history: { [A in HistoryEntry['act']]: string }
  problems: { [C in ProblemCode]: (problem: Problem) => string }
  lint: { [C in LintCode]: (problem: LintProblem) => string }
  term(word: string): string | undefined
  qualification(it: Qualification, words: Words): string
  instrument(id: string, title: string | undefined): string
  citation(line: CitedLine, words: Words): string
  historyLine(entry: HistoryEntry, words: Words): string
  missing(it: MissingFact, words: Words): string
  /** One kind of fact missing for several people, or in several places where it is not a person’s. */
  missingOfMany(it: MissingFact, people: readonly string[], places: number, words: Words): string
  /** Names in a row, after the fifth only their number. */
  several(names: readonly string[], of: NotCounted['of']): string
  /** A part of a requirement that an amendment changed; empty for one without words. */
  changedPart(path: string, entry: HistoryEntry, words: Words): string
  /** The reading of a profile as the source of a line. */
  reading(id: string, title: string): string
  /** That parts of a text are not verified, and which where the language has words for it. */
  unverified(parts: readonly string[]): string[]
  /** A note of the rules; none where it is not in the language. */
  note(text: string | undefined): string | undefined
  /** The basis of a reason, in brackets after it. */
  basis(instrument: string, clause: string | number | undefined, words: Words): string
  /** The certificates of a person as the platform prints them beside the name. */
  credentials(person: Person, words: Words): string[]
  nearingAge(it: { person: string; age: number }, words: Words): string
  /** Requirements short of people together; `open` while others may still count. */
  jointlyShort(it: { requirements: string[]; by: number; open: boolean }, words: Words): string
  mendedWith(numbers: readonly number[]): string
  list(items: readonly string[]): string
  /** Statements side by side. */
  sentences(texts: readonly string[]): string
  colon(head: string, text: string): string
}
