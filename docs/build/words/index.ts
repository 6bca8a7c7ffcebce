import type { Lang } from '../../../src/report/index.ts'
import type { BookWords } from './bookWords.ts'
import { en } from './en.ts'
import { zhCN } from './zhCN.ts'

export type { BookWords } from './bookWords.ts'

/** The words of the book itself, by language; what the law says comes from the report’s locales. */
export const bookWords: Record<Lang, BookWords> = { 'zh-CN': zhCN, en }
