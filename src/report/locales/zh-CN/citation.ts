import type { HistoryEntry } from '../../../corpus/changes.ts'
import type { Words } from '../../words.ts'
import type { CitedLine } from '../locale.ts'

export const history: { [A in HistoryEntry['act']]: string } = {
  enacted: '制定',
  added: '增加',
  changed: '修改',
  dropped: '取消考核',
  restored: '恢复考核',
}

const article = (clause: string | number | undefined) => {
  if (clause === undefined) return ''
  return /^[\d.]+$/.test(String(clause)) ? `第${clause}条` : String(clause)
}

export const instrument = (id: string, title: string | undefined) =>
  title === undefined ? id : `《${title}》（${id}）`

/** 《建筑业企业资质标准》（建市〔2014〕159号）第1.3.1条；2016-11-01起经…修改 */
export function citation(it: CitedLine, words: Words): string {
  const later = it.history
    .filter(({ act }) => act !== 'enacted' && act !== 'added')
    .map((entry) => `；${historyLine(entry, words)}`)
  const taken = it.takenFrom === undefined ? '' : `；按${words.locale.qualification(it.takenFrom, words)}标准考核`
  return `${words.instrument(it.instrument)}${article(it.clause)}${later.join('')}${taken}`
}

export function historyLine(it: HistoryEntry, words: Words): string {
  const parts = [...new Set((it.paths ?? []).map((path) => changedPart(path, it, words)))].filter((one) => one !== '')
  const paths = parts.length === 0 ? '' : `：${parts.join('、')}`
  return `${it.effective}起由${words.instrument(it.instrument)}${article(it.clause)}${history[it.act]}${paths}`
}

const partWords: Record<string, string> = {
  atLeast: '数量',
  atLeastWan: '金额',
  atLeastSqm: '面积',
  projects: '项数',
  platformGrades: '业绩等级',
  lookbackYears: '考核年限',
  independent: '独立承担要求',
  role: '承包方式',
  groups: '类别组合',
  orSameClass: '同类工程项数',
  who: '人员条件',
  covering: '应齐全的专业（岗位、工种）',
  ofWhich: '其中要求',
  level: '级别',
  in: '专业',
  years: '年限',
  like: '业绩要求',
  acts: '行为',
  twice: '两次以上的行为',
  of: '指标',
}

/** performance/of/3: 工程业绩第3类; registeredTotal/atLeast: 注册人员的人数 */
export function changedPart(path: string, { before }: HistoryEntry, words: Words): string {
  const [key = '', ...steps] = path.split('/')
  const heading = words.heading(key)
  if (heading === key) return ''
  if (before?.kind === 'performance' && steps[0] === 'of' && steps[1] !== undefined) return `${heading}第${steps[1]}类`
  const [last] = steps.filter((step) => Object.hasOwn(partWords, step)).slice(-1)
  if (last === undefined) return heading
  return `${heading}的${last === 'atLeast' && before?.kind === 'people' ? '人数' : partWords[last]}`
}

export const reading = (_: string, title: string) => `${title}口径`

export const basis = (id: string, clause: string | number | undefined, words: Words) =>
  `（依据：${words.source(id)}${article(clause)}）`
