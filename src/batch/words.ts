import { type Lang, languages } from '../report/index.ts'
import type { BatchErrorCode } from './record.ts'

/** What a batch says of records that it cannot judge, in one language. */
interface BatchWords {
  errors: Record<BatchErrorCode, (reason: string) => string>
  andMore(problem: string, count: number): string
}

const zhCN: BatchWords = {
  errors: {
    malformedJson: () => '不是JSON',
    invalidFiling: () => '不符合申报文件的格式',
    notUtf8: () => '不是UTF-8编码（可能是GBK或UTF-16）',
    tooLong: () => '过长，不是一份申报',
    brokenOff: (reason) => `无法继续读取：${reason}`,
    internal: (reason) => `程序出错：${reason}`,
  },
  andMore: (problem, count) => `${problem}；另有${count}个问题`,
}

const en: BatchWords = {
  errors: {
    malformedJson: () => 'not JSON',
    invalidFiling: () => 'not a filing',
    notUtf8: () => 'not UTF-8 (perhaps GBK or UTF-16)',
    tooLong: () => 'too long for a filing',
    brokenOff: (reason) => `cannot be read on: ${reason}`,
    internal: (reason) => `the judge failed: ${reason}`,
  },
  andMore: (problem, count) => `${problem}; and ${count} more`,
}

const tables: Record<Lang, BatchWords> = { 'zh-CN': zhCN, en }

/** The words of a batch in a language. */
export const batchWordsOf = (lang: Lang = languages[0]): BatchWords => tables[lang]
