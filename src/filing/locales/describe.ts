import type { Law } from '../../corpus/consolidate.ts'
import { localeOf } from '../../report/locales/index.ts'
import type { Lang } from '../../report/locales/locale.ts'
import { type Words, wordsFor } from '../../report/words.ts'
import type { FilingEvent } from '../event.ts'
import type { LibraryEvent } from '../library/event.ts'
import type { ProcedureRefusal, RefusalCode } from '../refusal.ts'
import { en } from './en/index.ts'
import type { FilingLocale } from './locale.ts'
import { momentText } from './moment.ts'
import { zhCN } from './zh-CN/index.ts'

const locales: Record<Lang, FilingLocale> = { 'zh-CN': zhCN, en }

/** The words of the procedure in a language; Chinese when none is asked for. */
export const filingLocaleOf = (lang: Lang = 'zh-CN'): FilingLocale => locales[lang]

/** A refusal as people read it. */
export interface DescribedRefusal {
  code: RefusalCode
  text: string
  /** The rule behind it. */
  rule: string
  source: string
  /** When it becomes possible, by clocks in China, where that is known. */
  possibleFrom?: string
}

/**
 * A refusal of the procedure in words.
 *
 * @param law - the law of the day, whose words the refusals of the law are made of
 * @example
 * describeRefusal(refusal, law).text // '公示至2025-02-03，公示期未满'
 */
export function describeRefusal(refusal: ProcedureRefusal, law: Law, lang: Lang = 'zh-CN'): DescribedRefusal {
  const { code, rule, possibleFrom, details } = refusal
  const locale = filingLocaleOf(lang)
  const say = locale.refusals[code] as (details: unknown, words: Words) => string
  return {
    code,
    text: say(details, wordsFor(law, localeOf(lang))),
    rule: locale.rule(rule.instrument, rule.clause),
    source: rule.source,
    ...(possibleFrom === undefined ? {} : { possibleFrom: momentText(possibleFrom) }),
  }
}

/** An event of a filing in words, without its moment. */
export function describeEvent(event: FilingEvent, lang: Lang = 'zh-CN'): string {
  return (filingLocaleOf(lang).events[event.type] as (it: FilingEvent) => string)(event)
}

/** An event of a library in words, without its moment. */
export function describeLibraryEvent(event: LibraryEvent, lang: Lang = 'zh-CN'): string {
  return (filingLocaleOf(lang).libraryEvents[event.type] as (it: LibraryEvent) => string)(event)
}
