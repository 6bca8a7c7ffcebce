import type { Verdict } from '../../../assess/verdict.ts'
import { type Lang, languages } from '../../../report/index.ts'
import type { ComparedOutcome } from '../record.ts'
import { en } from './words/en.ts'
import { zhCN } from './words/zh-CN.ts'

/** What a requirement may be under a law. */
export type ComparedVerdict = Verdict | 'notAsked'

/** What an item or a requirement may be under a law. */
export type ImpactState = ComparedOutcome | ComparedVerdict

interface OtherLawNamed {
  day?: string | undefined
  reform?: string | undefined
  profile: string
  asOf?: string | undefined
}

/** What a report of the impact of a law says, in one language. */
export interface ImpactWords {
  title: string
  sideA: string
  sideB: string
  lawA(it: { day?: string | undefined; profile: string }): string
  lawB(it: OtherLawNamed): string
  note: string
  corpusVersion: string
  filings: string
  items: string
  /** What becomes of items that both laws refuse, by the requirements alone. */
  behind: string
  errors: string
  countOf(all: number, moved: number): string
  /** Of items. */
  states: Record<ComparedOutcome, string>
  /** Of requirements. */
  results: Record<ComparedVerdict, string>
  /** Between the states of a move. */
  arrow: string
  /** What refusals stand under, among requirements. */
  admission: string
  /** Headings. */
  outcomes: string
  byStandard: string
  byRequirement: string
  changes: string
  nothingChanged: string
  columns: Record<
    | 'outcome'
    | 'sequence'
    | 'category'
    | 'grade'
    | 'qualification'
    | 'items'
    | 'metByA'
    | 'metByB'
    | 'lost'
    | 'gained'
    | 'others'
    | 'requirement'
    | 'move'
    | 'times'
    | 'reasons'
    | 'change',
    string
  >
  total: string
  nothingMoved: string
  nothingFlipped: string
  andMore(rows: number): string
  /** A reason with how often it was one. */
  times(text: string, count: number): string
  /** A move with how many items made it. */
  moved(text: string, count: number): string
  /** What a chart shows, for those who do not see it. */
  charts: Record<'outcomes' | 'standards', string>
}

const tables: Record<Lang, ImpactWords> = { 'zh-CN': zhCN, en }

/** The words of a report of the impact of a law. */
export const impactWordsOf = (lang: Lang = languages[0]): ImpactWords => tables[lang]
