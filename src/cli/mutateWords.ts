import type { EquivalenceName } from '../cases/mutate/equivalences/index.ts'
import type { OperatorName } from '../cases/mutate/operators/index.ts'
import type { Tally } from '../cases/mutate/report.ts'
import type { Lang } from '../report/index.ts'

/** What `zizhi mutate` says. */
export interface MutateWords {
  about: string
  args: { directory: string }
  opts: Record<'run' | 'sample' | 'seed' | 'threshold' | 'survivors', string>
  exitCodes: string
  noCases(directory: string): string
  noneSelected(pattern: string): string
  badPattern(option: string, pattern: string, reason: string): string
  badNumber(option: string, found: string): string
  progress(done: number, total: number): string
  unsound(count: number): string
  operators: Record<OperatorName, string>
  equivalences: Record<EquivalenceName, string>
  change(from: string, to: string | undefined): string
  survived: string
  explained(why: string): string
  tally(it: Pick<Tally, 'caught' | 'survived' | 'equivalent'> & { percent: string }): string
  byOperator: string
  byFile: string
  total: string
  survivorsHint: string
  belowThreshold(percent: string, threshold: number): string
  stale(id: string): string
}

const zhCN: MutateWords = {
  about: '逐处改动标准（数额、日期、条款……），找出没有任何案例察觉的改动。',
  args: { directory: '含案例的标准库目录' },
  opts: {
    run: '只改动文件或类别匹配正则表达式的标准',
    sample: '只抽取这么多处改动',
    seed: '抽取所用的种子',
    threshold: '察觉率低于此百分比时以1退出',
    survivors: '列出每处未被察觉的改动',
  },
  exitCodes: [
    '退出码：',
    '  0  察觉率达到 --threshold',
    '  1  察觉率低于 --threshold',
    '  2  输入有误、没有选中任何改动，或程序未能完成',
    '  3  标准库或案例文件有错误',
  ].join('\n'),
  noCases: (directory) => `目录中没有案例文件（*.cases.yaml）：${directory}`,
  noneSelected: (pattern) => `没有可改动之处匹配 --run ${pattern}`,
  badPattern: (option, pattern, reason) => `${option} 不是正则表达式：${pattern}（${reason}）`,
  badNumber: (option, found) => `${option} 的值无效：${found}`,
  progress: (done, total) => `已试 ${done}/${total}`,
  unsound: (count) => `${count} 个案例在未改动的标准下已不符预期，未予使用（见 zizhi test）`,
  operators: {
    figure: '数额加减一',
    bound: '是否含本数',
    level: '等级升降一级',
    allAny: '均须与任一互换',
    dropRequirement: '去掉条款',
    dropLine: '去掉一行人数',
    dropPart: '去掉其中人数或设备',
    dropCovering: '去掉须齐全的专业',
    dropClass: '去掉一类业绩',
    dropMachine: '去掉一种设备',
    dropBranch: '去掉一个选项',
    dropTest: '去掉规模指标',
    dropWord: '去掉所列之一',
    dropDemand: '去掉一项限定',
    dropSynonym: '去掉同义词',
    date: '日期移动一天',
    dropChange: '去掉一处修改',
    dropAct: '去掉修改、路径或限制中的一项',
    dropRule: '去掉一条认定、权限、有效期、限制规则或一条路径',
    reading: '改作另一种理解',
  },
  equivalences: {
    largerServes: '规模更大的工程本已满足另一选项',
    lineAsksIt: '整行人数已有同样的等级要求',
    sameLaw: '任何一天、任何路径都不考核所改之处',
    unverified: '所在条款未经核实，一律无法判定',
  },
  change: (from, to) => (to === undefined ? `去掉 ${from}` : `${from} 改为 ${to}`),
  survived: '未被察觉',
  explained: (why) => `说明：${why}`,
  tally: ({ caught, survived, equivalent, percent }) =>
    `${percent}%（察觉 ${caught}，未察觉 ${survived}，等同原文 ${equivalent}）`,
  byOperator: '按改动方式',
  byFile: '按文件',
  total: '合计',
  survivorsHint: '用 --survivors 逐处列出',
  belowThreshold: (percent, threshold) => `察觉率 ${percent}% 低于 ${threshold}%`,
  stale: (id) => `survivors.yaml 中的说明没有对应的改动：${id}`,
}

const en: MutateWords = {
  about: 'Change the law at one place at a time (figures, dates, lines) and show the changes that no case notices.',
  args: { directory: 'a rules directory with cases' },
  opts: {
    run: 'only standards whose file or category matches a regular expression',
    sample: 'only so many changes, chosen by the seed',
    seed: 'the seed of the sample',
    threshold: 'exit with 1 when the score is below this percentage',
    survivors: 'list every change that no case notices',
  },
  exitCodes: [
    'Exit codes:',
    '  0  the score reaches --threshold',
    '  1  the score is below --threshold',
    '  2  the input failed, nothing was selected, or the tool failed',
    '  3  the rules or the case files are invalid',
  ].join('\n'),
  noCases: (directory) => `no case files (*.cases.yaml) in the directory: ${directory}`,
  noneSelected: (pattern) => `nothing to change matches --run ${pattern}`,
  badPattern: (option, pattern, reason) => `${option} is no regular expression: ${pattern} (${reason})`,
  badNumber: (option, found) => `bad value of ${option}: ${found}`,
  progress: (done, total) => `${done}/${total} tried`,
  unsound: (count) => `cases that fail by the unchanged law and were not used (see zizhi test): ${count}`,
  operators: {
    figure: 'one more or one less',
    bound: 'own number in or out',
    level: 'a level up or down',
    allAny: 'all and any swapped',
    dropRequirement: 'requirement dropped',
    dropLine: 'line of people dropped',
    dropPart: 'part of a line dropped',
    dropCovering: 'covered word dropped',
    dropClass: 'class of performance dropped',
    dropMachine: 'machine dropped',
    dropBranch: 'option dropped',
    dropTest: 'test of size dropped',
    dropWord: 'word of a list dropped',
    dropDemand: 'restriction dropped',
    dropSynonym: 'synonym dropped',
    date: 'date moved by a day',
    dropChange: 'change of an amendment dropped',
    dropAct: 'part of a change, a route or a ban dropped',
    dropRule: 'rule of counting, authority, validity or bans, or a route, dropped',
    reading: 'read the other way',
  },
  equivalences: {
    largerServes: 'a larger project meets another option anyway',
    lineAsksIt: 'the whole line asks for the level as well',
    sameLaw: 'on no day and no route is the changed text assessed',
    unverified: 'the line is unverified and undetermined whatever it says',
  },
  change: (from, to) => (to === undefined ? `dropped ${from}` : `${from} became ${to}`),
  survived: 'not noticed',
  explained: (why) => `why: ${why}`,
  tally: ({ caught, survived, equivalent, percent }) =>
    `${percent}% (caught ${caught}, survived ${survived}, equivalent ${equivalent})`,
  byOperator: 'by kind of change',
  byFile: 'by file',
  total: 'total',
  survivorsHint: 'list them with --survivors',
  belowThreshold: (percent, threshold) => `the score is ${percent}%, below ${threshold}%`,
  stale: (id) => `survivors.yaml explains what does not survive: ${id}`,
}

export const mutateWords: Record<Lang, MutateWords> = { 'zh-CN': zhCN, en }
