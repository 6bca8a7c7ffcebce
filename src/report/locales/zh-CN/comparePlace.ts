import type { Step } from '../../compare/change.ts'
import type { Words } from '../../words.ts'
import { type Phrases, phrase } from '../phrases.ts'
import { peopleText } from './predicate.ts'
import { or } from './text.ts'

const fields: Record<string, string> = {
  atLeastWan: '金额（万元）',
  atLeastSqm: '面积（平方米）',
  years: '年限',
  like: '业绩要求',
  who: '人员条件',
  kind: '要求',
  about: '原文',
  atMost: '上限',
  below: '上限（不含）',
  above: '下限（不含）',
  atLeast: '数量',
  lookbackYears: '考核年限',
  projects: '项数',
  orSameClass: '同类工程项数',
  outOf: '列出的类数',
  groups: '类别组合',
  role: '承包方式',
  independent: '独立承担要求',
  platformGrades: '业绩数据等级',
  covering: '应齐全的专业（岗位、工种）',
  ofWhich: '其中要求',
  lines: '人员要求',
  in: '专业（岗位、工种）',
  level: '级别',
  as: '注册类别',
  series: '职称序列',
  suchAs: '举例',
  what: '对象',
  not: '不含',
  contains: '应含',
  containsAtLeast: '至少应含',
  where: '指标',
  whereAny: '可选指标',
  subtotals: '其中',
  classes: '参照的业绩',
  grade: '等级',
  works: '工程',
  or: '可替代的人员',
  acts: '行为',
  twice: '两次以上的行为',
  workHistory: '任职经历',
  metric: '指标',
  of: '内容',
  distinct: '不同类别',
  unit: '单位',
}

const hows: Record<string, string> = { sum: '累计', perYear: '一年内完成' }

const steps: Phrases<Step, 'code'> = {
  class: ({ number }) => `第${number}类`,
  choice: ({ number }) => `第${number}种`,
  part: ({ number }) => `（${number}）`,
  line: ({ what }) => or(what),
  people: ({ who }, words) => peopleText(who, words),
  ofWhich: ({ who }, words) => `其中${peopleText(who, words)}`,
  condition: ({ of }) => {
    if ('experienced' in of) return `${of.experienced.in}经历`
    if ('registered' in of) return or([of.registered.as].flat())
    return 'titled' in of ? '职称' : ''
  },
  metric: ({ metric, how, of }) => `${how === undefined ? '' : (hows[how] ?? '')}${of ?? ''}${metric}`,
  field: ({ name }) => fieldWord(name),
}

/** The name of a field of a requirement. */
export const fieldWord = (name: string) => fields[name] ?? name

/** Where in a requirement something differs: 第3类 第1种 建筑面积. */
export function placeText(way: readonly Step[], words: Words): string {
  return way
    .map((it) => phrase(steps, 'code', it, words))
    .filter((it) => it !== '')
    .join(' ')
}
