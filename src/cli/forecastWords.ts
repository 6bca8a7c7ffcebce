import type { Lang } from '../report/index.ts'

/** What `forecast` says of itself, in one language. */
export interface ForecastCommandWords {
  forecast: string
  opts: Record<'until' | 'from' | 'insurance' | 'format' | 'failOn', string>
  exitCodes: string
  noUntil: string
  untilBefore(until: string, from: string): string
}

const zhCN: ForecastCommandWords = {
  forecast: '预测企业在某日之前何时跌破资质标准、原因是什么：日期推移，事实不变。',
  opts: {
    until: '预测到哪一日 YYYY-MM-DD（必填）',
    from: '从哪一日起 YYYY-MM-DD（默认：各申报的受理日期）',
    insurance: '社会保险：continues 现有人员继续缴纳，as-recorded 只计已记录的月份',
    format: '输出格式；ndjson 按输入次序，其余按首次不达标之日',
    failOn: '出现所列情形时以1退出：falls（变为不达标）、opens（由达标变为无法判定），用逗号分隔',
  },
  exitCodes: [
    '退出码：',
    '  0  已完成预测（无论结果）',
    '  1  出现 --fail-on 所列情形（仅在使用 --fail-on 时）',
    '  2  有的记录未能读取，或程序未能完成',
    '  3  标准库有错误',
  ].join('\n'),
  noUntil: '请用 --until 指定预测到哪一日，例如 --until 2027-12-31',
  untilBefore: (until, from) => `--until ${until} 早于 --as-of ${from}，应为该日或以后`,
}

const en: ForecastCommandWords = {
  forecast: 'Say when firms fall below their standards up to a day, and why: the days go by, the facts stay.',
  opts: {
    until: 'the last day looked at, YYYY-MM-DD (required)',
    from: 'the first day looked at, YYYY-MM-DD (default: the acceptance day of each filing)',
    insurance: 'continues: who is insured now goes on to be; as-recorded: only the months on record',
    format: 'output format; ndjson in the order of the input, the others by the day of the first fall',
    failOn: 'exit with 1 on one of: falls (comes to be not met), opens (met, then undetermined); separated by commas',
  },
  exitCodes: [
    'Exit codes:',
    '  0  forecast made, whatever it says',
    '  1  something that --fail-on lists happens',
    '  2  some records could not be read, or the tool failed',
    '  3  the rules are invalid',
  ].join('\n'),
  noUntil: 'say with --until up to which day to look, such as --until 2027-12-31',
  untilBefore: (until, from) => `--until ${until} is before --as-of ${from}: it must be that day or a later one`,
}

const tables: Record<Lang, ForecastCommandWords> = { 'zh-CN': zhCN, en }

/** The words of `forecast` in a language. */
export const forecastCommandWordsOf = (lang: Lang): ForecastCommandWords => tables[lang]
