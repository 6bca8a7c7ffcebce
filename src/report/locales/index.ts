import { en } from './en/index.ts'
import type { Lang, Locale } from './locale.ts'
import { zhCN } from './zh-CN/index.ts'

const locales: Record<Lang, Locale> = { 'zh-CN': zhCN, en }

/** The words of a language; Chinese when none is asked for. */
export function localeOf(lang: Lang = 'zh-CN'): Locale {
  return locales[lang]
}
