import { type Lang, languages } from '../report/index.ts'

/** Every word that the command line says besides the reports, in one language. */
export interface CliWords {
  titles: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Global Options:', string>
  placeholders: { options: string; command: string }
  defaultValue(value: string): string
  choices(values: readonly string[]): string
  about: Record<'zizhi' | 'check' | 'standard' | 'list' | 'show' | 'history' | 'lint' | 'schema', string>
  exitCodes: string
  args: Record<'files' | 'qualification' | 'directory' | 'schema', string>
  opts: Record<
    | 'asOf'
    | 'day'
    | 'route'
    | 'showRoute'
    | 'profile'
    | 'rules'
    | 'format'
    | 'out'
    | 'failOn'
    | 'notes'
    | 'lang'
    | 'help'
    | 'version',
    string
  >
  helpCommand: string
  standardInput: string
  seeHelp: string
  unknownOption(flag: string, near?: string): string
  unknownCommand(name: string, near?: string): string
  missingArgument(name: string): string
  missingValue(option: string): string
  missingOption(option: string): string
  tooManyArguments: string
  notAChoice(option: string, found: string, choices: readonly string[], near?: string): string
  optionProblem(option: string, text: string): string
  noSuchFile(file: string): string
  isDirectory(file: string): string
  notADirectory(file: string): string
  cannotRead(file: string, reason: string): string
  emptyFile(file: string): string
  notUtf8(file: string, line: number): string
  tooLarge(file: string, megabytes: number): string
  tooManyValues(file: string, most: number): string
  asOfHint: string
  moreProblems(count: number | undefined): string
  notJudged(file: string, count: number | undefined): string
  htmlOneFile: string
  outIsInput(file: string): string
  cannotWrite(file: string, reason: string): string
  noRules(directory: string): string
  rulesInvalid(directory: string, errors: number): string
  unknownProfile(found: string, known: readonly string[]): string
  unknownRoute(found: string, known: readonly string[]): string
  inForceOnly(qualification: string, periods: readonly { from: string; until?: string | undefined }[]): string
  severities: Record<'error' | 'warning' | 'note', string>
  lintCount(count: Record<'error' | 'warning' | 'note', number>): string
  notesHint: string
  unexpected(message: string): string
}

const zhCN: CliWords = {
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Global Options:': '通用选项：',
  },
  placeholders: { options: '[选项]', command: '[命令]' },
  defaultValue: (value) => `（默认：${value}）`,
  choices: (values) => `（可选：${values.join('、')}）`,
  about: {
    zizhi: '判断建筑业企业、工程监理企业是否达到所申请的资质标准，并说明理由。',
    check: '核查申报，输出核查报告和一次性告知书。',
    standard: '查询资质标准。',
    list: '列出某日现行的资质标准。',
    show: '显示某日现行的标准条款，以及每条的制定、修改、取消、恢复。',
    history: '显示标准各条款的全部沿革。',
    lint: '检查标准库目录，指出每个问题的文件、行、列。',
    schema: '输出JSON Schema。',
  },
  exitCodes: [
    '退出码：',
    '  0  已完成核查（无论是否达标）',
    '  1  结论属于 --fail-on 所列（仅在使用 --fail-on 时）',
    '  2  输入有误，或程序未能完成',
    '  3  标准库有错误',
  ].join('\n'),
  args: {
    files: '申报文件（JSON），可填多个；- 为标准输入',
    qualification: '资质名称，例如：建筑工程施工总承包三级',
    directory: '标准库目录',
    schema: 'snapshot 为申报文件，corpus 为标准库文件',
  },
  opts: {
    asOf: '受理日期 YYYY-MM-DD，代替申报中的日期',
    day: '日期 YYYY-MM-DD（默认：今天）',
    route: '申请路径，代替申报中的路径',
    showRoute: '只显示该申请路径考核的条款',
    profile: '地区口径',
    rules: '使用自己的标准库目录',
    format: '输出格式',
    out: '写入文件，不写到标准输出',
    failOn: '结论为所列之一时以1退出：unmet（含 refused）、undetermined、refused，用逗号分隔',
    notes: '列出提示（未知数额、低可信度），否则只计数',
    lang: '语言',
    help: '显示帮助',
    version: '显示版本号',
  },
  helpCommand: '显示命令的帮助',
  standardInput: '<标准输入>',
  seeHelp: '用法见 zizhi --help',
  unknownOption: (flag, near) => `没有选项 ${flag}${near === undefined ? '' : `，是否为 ${near}？`}`,
  unknownCommand: (name, near) => `没有命令 ${name}${near === undefined ? '' : `，是否为 ${near}？`}`,
  missingArgument: (name) => `缺少参数 <${name}>`,
  missingValue: (option) => `选项 ${option} 缺少值`,
  missingOption: (option) => `缺少必填的选项 ${option}`,
  tooManyArguments: '参数过多',
  notAChoice: (option, found, choices, near) =>
    `${option} 不接受 ${found}${near === undefined ? '' : `，是否为 ${near}？`}，可填：${choices.join('、')}`,
  optionProblem: (option, text) => `${option}：${text}`,
  noSuchFile: (file) => `没有此文件：${file}`,
  isDirectory: (file) => `这是目录，不是文件：${file}`,
  notADirectory: (file) => `这不是目录：${file}`,
  cannotRead: (file, reason) => `无法读取 ${file}：${reason}`,
  emptyFile: (file) => `文件为空：${file}`,
  notUtf8: (file, line) => `${file}:${line}：文件不是UTF-8编码（可能是GBK或UTF-16），请另存为UTF-8后重试`,
  tooLarge: (file, megabytes) => `文件过大：${file}，最多 ${megabytes} MB`,
  tooManyValues: (file, most) => `${file}：内容超过 ${most} 个值，不是一份申报，未予核查`,
  asOfHint: '可用 --as-of YYYY-MM-DD 指定受理日期',
  moreProblems: (count) => `……另有${count === undefined ? '更多' : ` ${count} 个`}问题未列出`,
  notJudged: (file, count) => `${file}：${count === undefined ? '问题过多' : `共 ${count} 个问题`}，未予核查`,
  htmlOneFile: 'HTML 每次只能输出一份报告，请逐个文件执行',
  outIsInput: (file) => `--out 与申报文件相同，未写入：${file}`,
  cannotWrite: (file, reason) => `无法写入 ${file}：${reason}`,
  noRules: (directory) => `目录中没有标准库文件（*.yaml）：${directory}`,
  rulesInvalid: (directory, errors) => `标准库有 ${errors} 个错误，不能使用：${directory}`,
  unknownProfile: (found, known) => `没有地区口径 ${found}，现有：${known.join('、')}`,
  unknownRoute: (found, known) =>
    `没有适用于该资质的申请路径 ${found}${known.length === 0 ? '' : `，当日可用：${known.join('、')}`}`,
  inForceOnly: (qualification, periods) =>
    `${qualification} 当日没有现行标准，施行期间：${periods.map(({ from, until }) => `${from} 至 ${until ?? '今'}`).join('；')}`,
  severities: { error: '错误', warning: '警告', note: '提示' },
  lintCount: ({ error, warning, note }) => `${error} 个错误，${warning} 个警告，${note} 个提示`,
  notesHint: '用 --notes 列出提示',
  unexpected: (message) => `程序出错：${message}（设置 ZIZHI_DEBUG=1 可查看详情）`,
}

const en: CliWords = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'Global options:',
  },
  placeholders: { options: '[options]', command: '[command]' },
  defaultValue: (value) => ` (default: ${value})`,
  choices: (values) => ` (one of: ${values.join(', ')})`,
  about: {
    zizhi: 'Decides whether a construction or supervision enterprise meets the qualification standard it applies for.',
    check: 'Judge filings: print the check report and the one-time notice.',
    standard: 'Look up qualification standards.',
    list: 'List the standards in force on a day.',
    show: 'Show a standard on a day, with who enacted, changed, dropped or restored each line.',
    history: 'Show everything that has happened to each line of a standard.',
    lint: 'Check a rules directory; each problem with file, line and column.',
    schema: 'Print a JSON Schema.',
  },
  exitCodes: [
    'Exit codes:',
    '  0  judged, whatever the outcome',
    '  1  the outcome is one that --fail-on lists',
    '  2  the input or the tool failed',
    '  3  the rules are invalid',
  ].join('\n'),
  args: {
    files: 'filings (JSON), one or more; - is standard input',
    qualification: 'a qualification, such as 建筑工程施工总承包三级',
    directory: 'the rules directory',
    schema: 'snapshot: a filing; corpus: a file of rules',
  },
  opts: {
    asOf: 'acceptance day YYYY-MM-DD, in place of the one in the filing',
    day: 'day YYYY-MM-DD (default: today)',
    route: 'route of application, in place of the one in the filing',
    showRoute: 'show only what this route assesses',
    profile: 'profile of a region',
    rules: 'use a rules directory of your own',
    format: 'output format',
    out: 'write to a file in place of standard output',
    failOn: 'exit with 1 on one of: unmet (includes refused), undetermined, refused; separated by commas',
    notes: 'list notes (unknown figures, low confidence), which are only counted otherwise',
    lang: 'language',
    help: 'show help',
    version: 'show the version',
  },
  helpCommand: 'show the help of a command',
  standardInput: '<stdin>',
  seeHelp: 'See zizhi --help --lang en',
  unknownOption: (flag, near) => `unknown option ${flag}${near === undefined ? '' : `, did you mean ${near}?`}`,
  unknownCommand: (name, near) => `unknown command ${name}${near === undefined ? '' : `, did you mean ${near}?`}`,
  missingArgument: (name) => `missing argument <${name}>`,
  missingValue: (option) => `option ${option} needs a value`,
  missingOption: (option) => `option ${option} is missing`,
  tooManyArguments: 'too many arguments',
  notAChoice: (option, found, choices, near) =>
    `${option} does not accept ${found}${near === undefined ? '' : `, did you mean ${near}?`}; one of: ${choices.join(', ')}`,
  optionProblem: (option, text) => `${option}: ${text}`,
  noSuchFile: (file) => `no such file: ${file}`,
  isDirectory: (file) => `a directory, not a file: ${file}`,
  notADirectory: (file) => `not a directory: ${file}`,
  cannotRead: (file, reason) => `cannot read ${file}: ${reason}`,
  emptyFile: (file) => `the file is empty: ${file}`,
  notUtf8: (file, line) => `${file}:${line}: not UTF-8 (perhaps GBK or UTF-16); save it as UTF-8 and try again`,
  tooLarge: (file, megabytes) => `the file is too large: ${file}; at most ${megabytes} MB`,
  tooManyValues: (file, most) => `${file}: more than ${most} values, no filing; not judged`,
  asOfHint: 'the acceptance day can be given by --as-of YYYY-MM-DD',
  moreProblems: (count) => `... and ${count ?? 'many'} more`,
  notJudged: (file, count) => `${file}: ${count ?? 'too many'} problem${count === 1 ? '' : 's'}, not judged`,
  htmlOneFile: 'HTML holds one report: run once for each file',
  outIsInput: (file) => `--out is the filing itself, nothing written: ${file}`,
  cannotWrite: (file, reason) => `cannot write ${file}: ${reason}`,
  noRules: (directory) => `no rules (*.yaml) in the directory: ${directory}`,
  rulesInvalid: (directory, errors) => `the rules have ${errors} error${errors === 1 ? '' : 's'}: ${directory}`,
  unknownProfile: (found, known) => `unknown profile ${found}; known: ${known.join(', ')}`,
  unknownRoute: (found, known) =>
    `no route ${found} leads to this qualification${known.length === 0 ? '' : `; open on the day: ${known.join(', ')}`}`,
  inForceOnly: (qualification, periods) =>
    `${qualification} has no standard on the day; in force: ${periods.map(({ from, until }) => `${from} to ${until ?? 'now'}`).join('; ')}`,
  severities: { error: 'error', warning: 'warning', note: 'note' },
  lintCount: ({ error, warning, note }) => `errors: ${error}, warnings: ${warning}, notes: ${note}`,
  notesHint: 'list the notes by --notes',
  unexpected: (message) => `the tool failed: ${message} (ZIZHI_DEBUG=1 shows more)`,
}

const tables: Record<Lang, CliWords> = { 'zh-CN': zhCN, en }

/** The words of the command line in a language. */
export const wordsOf = (lang: Lang): CliWords => tables[lang]

/** The language that a command line asks for, known before it is parsed so that its own faults are said in it. */
export function langOf(argv: readonly string[]): Lang {
  const at = argv.lastIndexOf('--lang')
  const joined = argv.findLast((it) => it.startsWith('--lang='))?.slice('--lang='.length)
  const asked = joined ?? (at < 0 ? undefined : argv[at + 1])
  return languages.find((it) => it === asked) ?? languages[0]
}
