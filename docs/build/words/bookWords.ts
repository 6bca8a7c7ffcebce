import type { Reason } from '../../../src/assess/counting/reason.ts'
import type { Cause, Refusal } from '../../../src/assess/finding.ts'
import type { PassingBase } from '../../../src/cases/caseFile.ts'
import type { Edit } from '../../../src/cases/edit.ts'
import type { Law } from '../../../src/corpus/consolidate.ts'
import type { Selector } from '../../../src/corpus/schema/common.ts'
import type { CountingCheck, SeatKind } from '../../../src/corpus/schema/counting.ts'
import type { Words } from '../../../src/report/words.ts'
import type { Content } from '../html.ts'

type Authority = NonNullable<ReturnType<Law['authority']>>['authority']

/** A stretch of time in one unit. */
export type Span = { days: number } | { months: number } | { years: number }

export type CheckPhrases = {
  [K in CountingCheck['check']]: (it: Extract<CountingCheck, { check: K }>, words: Words) => string
}

/** The words of the book that are none of the law’s. */
export interface BookWords {
  comma: string
  title: string
  subtitle: string
  otherLanguage: string
  searchHint: string
  searchNone: string
  nav: Record<'home' | 'instruments' | 'routes' | 'procedure' | 'profiles' | 'authority' | 'vocabulary', string>
  contents: string
  corpus: (version: string, standards: number, instruments: number) => string
  disclaimer: string
  days: (from: string, until: string | undefined) => string
  sequence: string
  category: string
  grade: string
  standards: string
  kinds: string
  all: string
  yes: string
  no: string
  // Standards
  text: string
  newest: string
  changesHere: string
  notAssessed: string
  lineHistory: string
  regional: string
  regionalLead: (title: string) => string
  authority: string
  authorityOf: (it: Authority) => string
  accepted: string
  routes: string
  assesses: string
  takenFrom: (standard: Content) => Content
  addedByRoute: string
  routeAdds: string
  without: (lines: string) => string
  gradeFrom: Record<'own' | 'lowest', string>
  netAssetsBy: string
  netAssetsByOf: Record<'registeredCapital' | 'statement', string>
  expiringBefore: string
  onlyByName: string
  nothing: string
  terms: string
  sources: string
  remark: string
  unverifiedParts: string
  file: string
  noRoute: string
  before: string
  after: string
  period: string
  // Cases
  cases: string
  casesLead: (count: number) => string
  noCases: string
  caseName: string
  change: string
  expected: string
  base: (it: PassingBase) => string
  asItStands: string
  edit: (it: Edit) => string
  causes: Record<Cause['code'], string>
  refusals: Record<Refusal['code'], string>
  reasons: Record<Reason['code'], string>
  expect: {
    unmet: (line: string, causes: string) => string
    undetermined: (line: string, causes: string) => string
    notCounted: (line: string, reasons: string) => string
    refused: (reasons: string) => string
    jointlyShort: (lines: string) => string
    met: (lines: string) => string
    notAssessed: (lines: string) => string
    route: (name: string) => string
    has: (line: string, count: number) => string
  }
  // Instruments
  instrument: string
  issuer: string
  issued: string
  effective: string
  until: string
  enacts: string
  changes: string
  act: string
  affects: string
  affected: (count: number) => string
  cancels: string
  cancelledSince: (day: string) => string
  nothingChanged: string
  selector: (it: Selector, words: Words) => string
  // Profiles
  extends: string
  accepts: string
  firstFilingInRegionOnly: string
  evidence: string
  evidenceOf: (fact: string) => string
  counting: string
  rule: string
  checks: CheckPhrases
  together: (kinds: readonly SeatKind[]) => string
  oneSeat: string
  severalSeats: string
  takesAway: (key: string) => string
  // Validity and bans
  validity: string
  years: string
  window: string
  windowOf: (opens: string | undefined, closes: string | undefined) => string
  span: (it: Span) => string
  extensions: string
  expiring: string
  movedTo: string
  bans: string
  ban: string
  bars: string
  cause: string
  mark: string
  lasts: string
  barsOf: Record<'sameCategory' | 'all', string>
  replaces: string
  // Vocabulary
  vocabularyOf: Record<string, string>
  term: string
  english: string
  synonyms: string
  broader: string
  narrower: string
  levels: string
  specialties: string
  unit: string
  scale: string
  members: string
  open: string
  usedBy: string
  usedByCount: (count: number) => string
}
