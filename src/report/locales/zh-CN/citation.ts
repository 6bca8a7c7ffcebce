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
  const paths = it.paths === undefined ? '' : `：${it.paths.join('、')}`
  return `${it.effective}起由${words.instrument(it.instrument)}${article(it.clause)}${history[it.act]}${paths}`
}

export const basis = (id: string, clause: string | number | undefined) => `（依据：${id}${article(clause)}）`
