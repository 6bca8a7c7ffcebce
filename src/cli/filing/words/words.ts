import type { Lang } from '../../../report/index.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** The commands of `zizhi filing`. */
export type FilingCommandName =
  | 'enrol'
  | 'new'
  | 'edit'
  | 'submit'
  | 'consent'
  | 'form'
  | 'table'
  | 'face'
  | 'status'
  | 'report'
  | 'list'
  | 'publish'
  | 'complain'
  | 'takeOver'
  | 'draw'
  | 'review'
  | 'issue'
  | 'withdraw'
  | 'work'

/** What `zizhi filing` says of itself, in one language. */
export interface FilingWords {
  about: string
  commands: Readonly<Record<FilingCommandName, string>>
  args: Record<'filing' | 'snapshot' | 'table' | 'quarter', string>
  opts: Record<
    | 'db'
    | 'keys'
    | 'now'
    | 'key'
    | 'format'
    | 'profile'
    | 'enterprise'
    | 'matter'
    | 'previous'
    | 'by'
    | 'agree'
    | 'out'
    | 'scan'
    | 'dpi'
    | 'place'
    | 'role'
    | 'person'
    | 'text'
    | 'because'
    | 'quarter'
    | 'seed'
    | 'takeOver'
    | 'result'
    | 'reason'
    | 'number'
    | 'state'
    | 'every'
    | 'once'
    | 'reportFormat',
    string
  >
  help: string
  exitCodes: string
  provider: string
  noProvider: string
  badProvider(reason: string): string
  providerFailed: Record<
    'unreachable' | 'refused' | 'distrusted' | 'badAnswer' | 'usedSession' | 'unknownSession',
    string
  >
  noReading: Record<
    'noCard' | 'noReader' | 'unreadable' | 'badNumber' | 'unreachable' | 'refused' | 'distrusted' | 'badAnswer',
    string
  >
  blank(option: string): string
  badNow(found: string): string
  badQuarter(found: string): string
  drawNeeds: string
  drawn(quarter: string, percent: number, of: number, count: number): string
  taken: string
  badPlace(found: string): string
  scanNeeds: string
  noProcedure(profile: string): string
  noFiling(filing: string): string
  noReport(filing: string): string
  noPerson(person: string): string
  noIdNumber(person: string): string
  noLegalRepresentative: string
  otherCard(person: string): string
  refused(code: string, text: string): string
  rule(rule: string, source: string): string
  conflict(expected: number, actual: number): string
  keyReused(of: string): string
  repeated: string
  nothing: string
  numbered(filing: string): string
  state(filing: string, phase: string): string
  nextDue: string
  consentTitle(version: string): string
  next: string
  scanNow(name: string, seconds: number): string
  layCard(name: string): string
  cardRead(name: string, idNumber: string): string
  enrolled(name: string): string
  notEnrolled(name: string, why: string): string
  alreadyEnrolled(name: string): string
  listed: readonly [filing: string, firm: string, state: string, changed: string]
  working(everySeconds: number): string
  stopped: string
  bidLockLifts: string
  tickOutcome: Record<'done' | 'nothing' | 'refused' | 'failed', string>
}

const tables: Record<Lang, FilingWords> = { 'zh-CN': zhCN, en }

/** The words of `zizhi filing` in a language. */
export const filingWordsOf = (lang: Lang): FilingWords => tables[lang]
