import type { Lang } from '../report/index.ts'

/** How far a batch is, in numbers. */
export interface ProgressNumbers {
  done: number
  /** About how many there are; absent where the input has no known end. */
  total?: number | undefined
  perSecond: number
  met: number
  unmet: number
  undetermined: number
  refused: number
  errors: number
  /** Filings that another law makes something else of, where there is one. */
  moved?: number | undefined
  secondsLeft?: number | undefined
}

/** What `batch` and `generate` say of themselves, in one language. */
export interface BatchCommandWords {
  batch: string
  generate: string
  args: Record<'filings', string>
  opts: Record<
    'threads' | 'format' | 'detail' | 'limit' | 'shard' | 'failOn' | 'maxErrors' | 'journal' | 'out' | 'quiet',
    string
  >
  generateOpts: Record<'count' | 'seed' | 'standard' | 'passRate' | 'asOf', string>
  allRefused(qualification: string, reasons: readonly string[]): string
  exitCodes: string
  badNumber(option: string, found: string, from: number, to: number | undefined): string
  badWhole(option: string, found: string, from: number): string
  badShard(found: string): string
  standardInputTwice: string
  journalIsInput(file: string): string
  journalOther: Record<'journal' | 'corpus' | 'options' | 'input', (file: string) => string>
  tooManyErrors(errors: number, most: number): string
  progress(it: ProgressNumbers): string
  summary: {
    title: string
    records: string
    errors: string
    errorCodes: Record<string, string>
    outcomes: Record<'met' | 'unmet' | 'undetermined' | 'refused', string>
    standard: string
    deficiencies: string
    times: string
    requirement: string
  }
}

const duration = (seconds: number): string => {
  const whole = Math.round(seconds)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`
}

const zhCN: BatchCommandWords = {
  batch: '批量核查申报：每份申报输出一行结果，次序与输入相同。',
  generate: '生成虚构的申报，用于测试和演示。',
  args: {
    filings: '申报：NDJSON（可用gzip压缩）、JSON数组、单份JSON，或包含它们的目录，可填多个；- 为标准输入',
  },
  opts: {
    threads: '线程数（默认：处理器数；结果与线程数无关）',
    format: '输出格式；summary 只输出汇总',
    detail: '详细程度：verdict 结论，findings 每条标准的结论和计入的人员，full 另含原因（csv 默认为 findings）',
    limit: '只核查前若干份',
    shard: '只核查第 i 份分片，共 n 份，例如 1/4',
    failOn: '结论为所列之一时以1退出：unmet（含 refused）、undetermined、refused，用逗号分隔',
    maxErrors: '有问题的记录超过此数即停止（默认：不停止）',
    journal: '记录进度的文件：中断后以相同的命令再次执行，从中断处继续，输出与未中断时相同',
    out: '写入文件，不写到标准输出',
    quiet: '不显示进度和汇总',
  },
  generateOpts: {
    count: '份数',
    seed: '随机种子，种子相同则结果相同',
    standard: '资质名称，可填多个，用逗号分隔，依次使用',
    passRate: '达标的比例，0 至 1',
    asOf: '受理日期 YYYY-MM-DD（默认：该标准最近一次变动之日）',
  },
  allRefused: (qualification, reasons) =>
    `注意：${qualification}的申报均不予受理（${reasons.join('；')}），核查结论另列`,
  exitCodes: [
    '退出码：',
    '  0  已完成核查（无论是否达标）',
    '  1  有结论属于 --fail-on 所列（仅在使用 --fail-on 时；与 --compare 同用时，有结论变动为所列之一）',
    '  2  有的记录未能核查，或程序未能完成',
    '  3  标准库有错误',
  ].join('\n'),
  badNumber: (option, found, from, to) =>
    `${option} 应为${to === undefined ? `不小于 ${from} 的数` : ` ${from} 至 ${to} 的数`}，不接受 ${found}`,
  badWhole: (option, found, from) => `${option} 应为不小于 ${from} 的整数，不接受 ${found}`,
  badShard: (found) => `--shard 应为 i/n，i 从 1 到 n，不接受 ${found}`,
  standardInputTwice: '标准输入只能使用一次',
  journalIsInput: (file) => `--journal 与申报文件或 --out 相同：${file}`,
  journalOther: {
    journal: (file) => `--journal 的文件不是进度记录，未改动：${file}`,
    corpus: (file) => `进度记录所用的标准库与现在不同，不能继续：${file}`,
    options: (file) => `进度记录所用的选项与现在不同，不能继续：${file}`,
    input: (file) => `进度记录所属的输入与现在不同，不能继续：${file}`,
  },
  tooManyErrors: (errors, most) => `已停止：有 ${errors} 条记录未能核查，超过 --max-errors ${most}`,
  progress: ({ done, total, perSecond, met, unmet, undetermined, refused, errors, moved, secondsLeft }) =>
    [
      `已核查 ${done}${total === undefined ? '' : `/约${total}`}`,
      `每秒 ${Math.round(perSecond)}`,
      `达标 ${met}、不达标 ${unmet}、无法判定 ${undetermined}、不予受理 ${refused}、有误 ${errors}`,
      ...(moved === undefined ? [] : [`变动 ${moved}`]),
      ...(secondsLeft === undefined ? [] : [`剩余 ${duration(secondsLeft)}`]),
    ].join('，'),
  summary: {
    title: '汇总',
    records: '记录',
    errors: '未能核查',
    errorCodes: {
      malformedJson: '不是JSON',
      invalidFiling: '申报有误',
      notUtf8: '不是UTF-8',
      tooLong: '过长',
      brokenOff: '读取中断',
      internal: '程序出错',
    },
    outcomes: { met: '达标', unmet: '不达标', undetermined: '无法判定', refused: '不予受理' },
    standard: '资质',
    deficiencies: '最常见的不达标事项',
    times: '次数',
    requirement: '标准条款',
  },
}

const en: BatchCommandWords = {
  batch: 'Judge many filings: one line of results for each, in the order of the input.',
  generate: 'Make invented filings for tests and demonstrations.',
  args: {
    filings: 'NDJSON (perhaps gzipped), JSON arrays, single filings, folders of them; - is standard input',
  },
  opts: {
    threads: 'threads (default: the number of processors; the results do not depend on it)',
    format: 'output format; summary prints the summary alone',
    detail:
      'verdict: the outcome; findings: each requirement and who counts; full: the reasons too (csv: findings by default)',
    limit: 'judge only the first so many',
    shard: 'judge only the i-th of n shards, such as 1/4',
    failOn: 'exit with 1 on one of: unmet (includes refused), undetermined, refused; separated by commas',
    maxErrors: 'stop when more records than this are bad (default: never)',
    journal:
      'a file of progress: after an interruption the same command goes on, and the output is the same as without',
    out: 'write to a file in place of standard output',
    quiet: 'show neither progress nor summary',
  },
  generateOpts: {
    count: 'how many',
    seed: 'the same seed gives the same filings',
    standard: 'qualifications as certificates print them, taken in turn; separated by commas',
    passRate: 'the share that passes, 0 to 1',
    asOf: 'acceptance day YYYY-MM-DD (default: the last change of the law of the standard)',
  },
  allRefused: (qualification, reasons) =>
    `note: every filing for ${qualification} is refused (${reasons.join('; ')}); whether it meets the standard is judged beside that`,
  exitCodes: [
    'Exit codes:',
    '  0  judged, whatever the outcome',
    '  1  an outcome is one that --fail-on lists; with --compare, one became so',
    '  2  some records could not be judged, or the tool failed',
    '  3  the rules are invalid',
  ].join('\n'),
  badNumber: (option, found, from, to) =>
    `${option} must be a number ${to === undefined ? `of at least ${from}` : `from ${from} to ${to}`}, not ${found}`,
  badWhole: (option, found, from) => `${option} must be a whole number of at least ${from}, not ${found}`,
  badShard: (found) => `--shard must be i/n with i from 1 to n, not ${found}`,
  standardInputTwice: 'standard input can be read only once',
  journalIsInput: (file) => `--journal is an input or --out: ${file}`,
  journalOther: {
    journal: (file) => `the file of --journal is no journal, left as it is: ${file}`,
    corpus: (file) => `the journal is of a run by other rules, cannot go on: ${file}`,
    options: (file) => `the journal is of a run with other options, cannot go on: ${file}`,
    input: (file) => `the journal is of a run on another input, cannot go on: ${file}`,
  },
  tooManyErrors: (errors, most) => `stopped: ${errors} records could not be judged, more than --max-errors ${most}`,
  progress: ({ done, total, perSecond, met, unmet, undetermined, refused, errors, moved, secondsLeft }) =>
    [
      `${done}${total === undefined ? '' : `/~${total}`} done`,
      `${Math.round(perSecond)}/s`,
      `met ${met}, unmet ${unmet}, undetermined ${undetermined}, refused ${refused}, bad ${errors}`,
      ...(moved === undefined ? [] : [`${moved} moved`]),
      ...(secondsLeft === undefined ? [] : [`${duration(secondsLeft)} left`]),
    ].join(', '),
  summary: {
    title: 'Summary',
    records: 'records',
    errors: 'not judged',
    errorCodes: {
      malformedJson: 'not JSON',
      invalidFiling: 'faulty filing',
      notUtf8: 'not UTF-8',
      tooLong: 'too long',
      brokenOff: 'broken off',
      internal: 'fault of the tool',
    },
    outcomes: { met: 'met', unmet: 'unmet', undetermined: 'undetermined', refused: 'refused' },
    standard: 'Qualification',
    deficiencies: 'Most frequent deficiencies',
    times: 'Times',
    requirement: 'Requirement',
  },
}

const tables: Record<Lang, BatchCommandWords> = { 'zh-CN': zhCN, en }

/** The words of `batch` and `generate` in a language. */
export const batchCommandWordsOf = (lang: Lang): BatchCommandWords => tables[lang]
