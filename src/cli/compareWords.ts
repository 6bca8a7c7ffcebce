import type { Lang } from '../report/index.ts'

/** What the commands that compare law say of themselves, in one language. */
export interface CompareCommandWords {
  diff: string
  order: string
  args: Record<'a' | 'b' | 'category', string>
  opts: Record<'all' | 'from' | 'to' | 'toProfile' | 'sequence' | 'category' | 'reform' | 'unexplained', string>
  diffHelp: string
  orderHelp: string
  badSide(text: string): string
  /** Neither two sides, nor a reform, nor all. */
  nothingToCompare: string
  allOrSides: string
  reformInvalid(file: string, errors: number): string
  reformLater(instrument: string, from: string, day: string): string
  unknownCategory(found: string, near?: string): string
  /** Of `batch`. */
  batchOpts: Record<'compare' | 'report', string>
  comparesItself(law: string): string
  noLawOn(day: string, first: string): string
  unknownLaw(found: string, profiles: readonly string[], near?: string): string
  reportNeedsCompare: string
  badReportName(file: string): string
}

const zhCN: CompareCommandWords = {
  diff: '逐条比较两项资质标准：两个日期、两条申请路径、两个等级、两个地区口径，或现行标准与改革方案。',
  order: '检查高等级的要求是否不低于低等级，逐条列出例外。',
  args: {
    a: '甲：资质[@日期][#申请路径][~地区口径]',
    b: '乙：同上；省略资质名称时与甲为同一资质（有 --reform 时可不填）',
    category: '只检查这一类别，例如：建筑工程',
  },
  opts: {
    all: '比较全部标准，列出不同的标准',
    from: '与 --all 同用：甲的日期 YYYY-MM-DD（默认：与 --to 相同）',
    to: '与 --all 同用：乙的日期 YYYY-MM-DD（默认：今天）',
    toProfile: '与 --all 同用：乙的地区口径（默认：与 --profile 相同）',
    sequence: '与 --all 同用：只比较这一序列，例如：施工总承包',
    category: '与 --all 同用：只比较这一类别，例如：建筑工程',
    reform: '乙适用这份改革方案（YAML，格式同 rules/amendments）',
    unexplained: '只列出没有说明的例外',
  },
  diffHelp: [
    '示例：',
    '  zizhi standard diff 建筑工程施工总承包二级@2016-10-31 @2016-11-01',
    "  zizhi standard diff '建筑工程施工总承包二级#升级' '#直接申请二级'",
    '  zizhi standard diff 建筑工程施工总承包一级 建筑工程施工总承包二级',
    '  zizhi standard diff 房屋建筑工程监理乙级~全国 ~西藏',
    '  zizhi standard diff 建筑工程施工总承包二级 --reform reform.yaml',
    '  zizhi standard diff --all --from 2016-10-31 --to 2016-11-01 --sequence 施工总承包',
    '',
    '# 在命令行中须加引号。不填的日期为今天，不填的地区口径为 --profile；乙不填的部分与甲相同。',
  ].join('\n'),
  orderHelp: [
    '例外的说明写在标准库的 grade-exceptions.yaml 中。',
    '退出码：0 例外均有说明；3 有未说明的例外，或说明没有对应的例外。',
  ].join('\n'),
  badSide: (text) => `看不懂 ${text}，应为：资质[@日期][#申请路径][~地区口径]`,
  nothingToCompare: '请填写甲、乙两项，或使用 --reform、--all',
  allOrSides: '--all 比较全部标准，不能再填甲、乙',
  reformInvalid: (file, errors) => `改革方案有 ${errors} 个错误，不能使用：${file}`,
  reformLater: (instrument, from, day) => `${instrument} 自 ${from} 起施行，晚于乙的日期 ${day}，未产生影响`,
  unknownCategory: (found, near) => `没有类别 ${found}${near === undefined ? '' : `，是否为 ${near}？`}`,
  batchOpts: {
    compare:
      '再按另一法规核查，逐份列出结论和变动的标准条款：日期 YYYY-MM-DD、改革方案（YAML，格式同 rules/amendments）或地区口径',
    report: '与 --compare 同用：影响报告写入文件，按扩展名为 .md、.html 或 .json，可用多次',
  },
  comparesItself: (law) => `--compare 与所比较的法规相同：${law}`,
  noLawOn: (day, first) => `--compare：${day} 没有现行标准，标准库自 ${first} 起`,
  unknownLaw: (found, profiles, near) =>
    `--compare 不接受 ${found}${near === undefined ? '' : `，是否为 ${near}？`}，应为日期、改革方案文件或地区口径（${profiles.join('、')}）`,
  reportNeedsCompare: '--compare-report 须与 --compare 同用',
  badReportName: (file) => `--compare-report 的文件名应以 .md、.html 或 .json 结尾，不接受 ${file}`,
}

const en: CompareCommandWords = {
  diff: 'Compare two standards line by line: two days, routes, grades, profiles, or the law and a reform of it.',
  order: 'Check that a higher grade demands at least as much as the lower one; list every exception.',
  args: {
    a: 'A: qualification[@day][#route][~profile]',
    b: 'B: likewise; without a name the qualification of A (may be left out with --reform)',
    category: 'only this category, such as 建筑工程',
  },
  opts: {
    all: 'compare every standard and list those that differ',
    from: 'with --all: the day of A, YYYY-MM-DD (default: that of --to)',
    to: 'with --all: the day of B, YYYY-MM-DD (default: today)',
    toProfile: 'with --all: the profile of B (default: that of --profile)',
    sequence: 'with --all: only this sequence, such as 施工总承包',
    category: 'with --all: only this category, such as 建筑工程',
    reform: 'B is read with this reform (YAML, in the form of rules/amendments)',
    unexplained: 'list only exceptions without an explanation',
  },
  diffHelp: [
    'Examples:',
    '  zizhi standard diff 建筑工程施工总承包二级@2016-10-31 @2016-11-01',
    "  zizhi standard diff '建筑工程施工总承包二级#升级' '#直接申请二级'",
    '  zizhi standard diff 建筑工程施工总承包一级 建筑工程施工总承包二级',
    '  zizhi standard diff 房屋建筑工程监理乙级~全国 ~西藏',
    '  zizhi standard diff 建筑工程施工总承包二级 --reform reform.yaml',
    '  zizhi standard diff --all --from 2016-10-31 --to 2016-11-01 --sequence 施工总承包',
    '',
    'Quote # in a shell. A day left out is today, a profile left out is --profile; B takes what it leaves out from A.',
  ].join('\n'),
  orderHelp: [
    'Exceptions are explained in grade-exceptions.yaml of the rules.',
    'Exit codes: 0 all are explained; 3 one is not, or an explanation explains nothing.',
  ].join('\n'),
  badSide: (text) => `cannot read ${text}; write qualification[@day][#route][~profile]`,
  nothingToCompare: 'name A and B, or use --reform or --all',
  allOrSides: '--all compares every standard: leave A and B out',
  reformInvalid: (file, errors) => `the reform has ${errors} error${errors === 1 ? '' : 's'}: ${file}`,
  reformLater: (instrument, from, day) =>
    `${instrument} takes effect on ${from}, after the day of B, ${day}: it changes nothing here`,
  unknownCategory: (found, near) => `no category ${found}${near === undefined ? '' : `, did you mean ${near}?`}`,
  batchOpts: {
    compare:
      'judge by another law too and say what differs: a day YYYY-MM-DD, a reform (YAML, in the form of rules/amendments), a profile',
    report: 'with --compare: write the impact to a file, by its ending .md, .html or .json; may be repeated',
  },
  comparesItself: (law) => `--compare names the law that is compared with: ${law}`,
  noLawOn: (day, first) => `--compare: there is no standard on ${day}; the corpus begins on ${first}`,
  unknownLaw: (found, profiles, near) =>
    `--compare does not accept ${found}${near === undefined ? '' : `, did you mean ${near}?`}; name a day, the file of a reform, or a profile (${profiles.join(', ')})`,
  reportNeedsCompare: '--compare-report goes with --compare',
  badReportName: (file) => `--compare-report must end in .md, .html or .json, not ${file}`,
}

const tables: Record<Lang, CompareCommandWords> = { 'zh-CN': zhCN, en }

/** The words of the comparing commands in a language. */
export const compareWordsOf = (lang: Lang): CompareCommandWords => tables[lang]
