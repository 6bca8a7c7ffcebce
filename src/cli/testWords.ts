import type { Lang } from '../report/index.ts'

/** What `zizhi test` says. */
export interface TestWords {
  about: string
  args: { directory: string }
  opts: Record<'run' | 'coverage' | 'threshold' | 'update', string>
  exitCodes: string
  noCases(directory: string): string
  noneSelected(pattern: string): string
  badPattern(pattern: string, reason: string): string
  badPercent(found: string): string
  /** The name under which the base of a group is run. */
  base: string
  expected(value: string): string
  found(value: string): string
  cannotBeJudged(reason: string): string
  needsHas(path: string, needs: number, has: number): string
  count(it: { cases: number; files: number; failed: number }): string
  updated(cases: number, files: number): string
  kinds: Record<'requirements' | 'boundaries' | 'dates', string>
  share(it: { covered: number; total: number; percent: string }): string
  uncovered: string
  unjudgeable(count: number): string
  belowThreshold(kind: string, percent: string, threshold: number): string
}

const zhCN: TestWords = {
  about: '运行标准库目录中的案例（*.cases.yaml），指出与预期不符的案例。',
  args: { directory: '含案例的标准库目录' },
  opts: {
    run: '只运行名称（文件: 组: 案例）匹配正则表达式的案例',
    coverage: '统计条款、临界值、施行日期的案例覆盖率，列出未覆盖的',
    threshold: '覆盖率低于此百分比时以1退出（含 --coverage）',
    update: '把实际结果写成预期，其余内容与注释不变',
  },
  exitCodes: [
    '退出码：',
    '  0  案例全部符合预期',
    '  1  有案例不符，或覆盖率低于 --threshold',
    '  2  输入有误、没有选中任何案例，或程序未能完成',
    '  3  标准库或案例文件有错误',
  ].join('\n'),
  noCases: (directory) => `目录中没有案例文件（*.cases.yaml）：${directory}`,
  noneSelected: (pattern) => `没有案例匹配 --run ${pattern}`,
  badPattern: (pattern, reason) => `--run 不是正则表达式：${pattern}（${reason}）`,
  badPercent: (found) => `--threshold 应为 0 到 100 的数：${found}`,
  base: '基准申报',
  expected: (value) => `预期：${value}`,
  found: (value) => `实际：${value}`,
  cannotBeJudged: (reason) => `无法运行：${reason}`,
  needsHas: (path, needs, has) => `${path}：要求 ${needs}，实有 ${has}`,
  count: ({ cases, files, failed }) => `${files} 个文件，${cases} 个案例，${failed} 个不符`,
  updated: (cases, files) => `已更新 ${files} 个文件中的 ${cases} 个案例`,
  kinds: { requirements: '条款', boundaries: '临界值', dates: '施行日期' },
  share: ({ covered, total, percent }) => `${covered}/${total}（${percent}%）`,
  uncovered: '未覆盖',
  unjudgeable: (count) => `另有 ${count} 条无法判定，不计入`,
  belowThreshold: (kind, percent, threshold) => `${kind}覆盖率 ${percent}% 低于 ${threshold}%`,
}

const en: TestWords = {
  about: 'Run the cases (*.cases.yaml) of a rules directory and show those that come out otherwise than expected.',
  args: { directory: 'a rules directory with cases' },
  opts: {
    run: 'only the cases whose name (file: group: case) matches a regular expression',
    coverage: 'show how many requirements, boundaries and effective dates have cases, and list those without',
    threshold: 'exit with 1 when a coverage is below this percentage (implies --coverage)',
    update: 'write what is found as the expectation; everything else stays, comments included',
  },
  exitCodes: [
    'Exit codes:',
    '  0  every case came out as expected',
    '  1  a case did not, or a coverage is below --threshold',
    '  2  the input failed, no case was selected, or the tool failed',
    '  3  the rules or the case files are invalid',
  ].join('\n'),
  noCases: (directory) => `no case files (*.cases.yaml) in the directory: ${directory}`,
  noneSelected: (pattern) => `no case matches --run ${pattern}`,
  badPattern: (pattern, reason) => `--run is no regular expression: ${pattern} (${reason})`,
  badPercent: (found) => `--threshold must be a number from 0 to 100: ${found}`,
  base: 'base',
  expected: (value) => `expected: ${value}`,
  found: (value) => `found: ${value}`,
  cannotBeJudged: (reason) => `cannot be run: ${reason}`,
  needsHas: (path, needs, has) => `${path}: needs ${needs}, has ${has}`,
  count: ({ cases, files, failed }) => `files: ${files}, cases: ${cases}, failed: ${failed}`,
  updated: (cases, files) => `updated ${cases} case${cases === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}`,
  kinds: { requirements: 'requirements', boundaries: 'boundaries', dates: 'effective dates' },
  share: ({ covered, total, percent }) => `${covered}/${total} (${percent}%)`,
  uncovered: 'not covered',
  unjudgeable: (count) => `${count} more cannot be judged and do not count`,
  belowThreshold: (kind, percent, threshold) => `coverage of ${kind} is ${percent}%, below ${threshold}%`,
}

export const testWords: Record<Lang, TestWords> = { 'zh-CN': zhCN, en }
