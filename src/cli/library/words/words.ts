import type { Lang } from '../../../report/index.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** The commands of `zizhi library`. */
export type LibraryCommandName =
  | 'list'
  | 'show'
  | 'update'
  | 'remove'
  | 'appoint'
  | 'agent'
  | 'dismiss'
  | 'report'
  | 'mark'
  | 'liftMark'
  | 'lock'
  | 'unlock'
  | 'project'
  | 'licence'

/** What `zizhi library show` tells, part by part. */
export const libraryParts = ['people', 'agent', 'marks', 'locks', 'projects', 'licence', 'reports'] as const
export type LibraryPart = (typeof libraryParts)[number]

/** What `zizhi library` says of itself, in one language. */
export interface LibraryWords {
  about: string
  commands: Readonly<Record<LibraryCommandName, string>>
  args: Record<'enterprise' | 'file' | 'mark' | 'lock', string>
  opts: Record<
    | 'only'
    | 'name'
    | 'region'
    | 'updateLine'
    | 'title'
    | 'representativePhone'
    | 'person'
    | 'agent'
    | 'phone'
    | 'line'
    | 'technicalLead'
    | 'reason'
    | 'employer'
    | 'tender'
    | 'lockUntil'
    | 'because'
    | 'project'
    | 'late'
    | 'number'
    | 'from'
    | 'until',
    string
  >
  appointHelp: string
  noLibrary(enterprise: string): string
  noProjects: string
  noProject(project: string): string
  badPhone(found: string): string
  nothingToUpdate: string
  untilBeforeFrom(from: string, until: string): string
  regions: Record<'inRegion' | 'outOfRegion', string>
  listed: readonly [enterprise: string, name: string, region: string, people: string, marks: string, locks: string]
  parts: Readonly<Record<LibraryPart, string>>
  people: readonly [person: string, kinds: string, standing: string]
  entered: Record<'enrolled' | 'cardOnly' | 'added', string>
  representative(who: string): string
  agentOf(who: string): string
  inStanding(person: string, standing: string): string
  withPhone(person: string, phone: boolean): string
  nobody: string
  none: string
  mark(mark: string, person: string, reason: string): string
  lock(lock: string, person: string, tender: string, until: string | undefined): string
  projectSource: Record<'synced' | 'late', string>
  licence(number: string, from: string, until: string): string
}

const tables: Record<Lang, LibraryWords> = { 'zh-CN': zhCN, en }

/** The words of `zizhi library` in a language. */
export const libraryWordsOf = (lang: Lang): LibraryWords => tables[lang]
