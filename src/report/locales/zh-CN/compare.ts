import { isRestriction, type Measured, type PlacedChange, type PlacedValue } from '../../compare/change.ts'
import type { Words } from '../../words.ts'
import type { CompareWords } from '../compare.ts'
import { plain } from '../figure.ts'
import { partText } from './comparePart.ts'
import { placeText } from './comparePlace.ts'
import { and } from './text.ts'

const NONE = '无'

export const compare: CompareWords = {
  title: '资质标准比较',
  lawTitle: '资质标准比较一览',
  states: { onlyA: '仅甲有', onlyB: '仅乙有', changed: '不同', same: '相同' },
  sideA: '甲',
  sideB: '乙',
  changes: '差异',
  by: '缘由',
  reform: '改革方案（未颁布）',
  doubt: '来源可信度低，请核对原文',
  nothing: '两者要求相同。',
  same: (count) => `另有${count}条相同，未列出。`,
  count: ({ onlyA, onlyB, changed, same }) => `仅甲有${onlyA}条，仅乙有${onlyB}条，不同${changed}条，相同${same}条`,
  standards: (differing, compared) => `比较${compared}项标准，${differing}项不同`,
  onlyStandards: (side) => `仅${side}有的标准`,
  side: ({ qualification, day, profile, route }) => {
    const about = [day, profile, ...(route === undefined ? [] : [`申请路径：${route}`])].join('，')
    return qualification === undefined ? about : `${qualification}（${about}）`
  },
  onlyOnA: (event) => `仅甲：${event}`,
  elsewhere: '所参照的其他等级的要求有修改',
  leftOut: (route, instrument) => `申请路径“${route}”不考核（${instrument}）`,
  change: (it, words) => {
    const place = placeText(it.steps, words)
    return [place, difference(it, words)].filter((part) => part !== '').join(' ')
  },
}

function difference(it: PlacedChange, words: Words): string {
  if (it.code === 'figure') return figures(it.before, it.after)
  if (it.code === 'words')
    return [
      ...(it.added.length === 0 ? [] : [`增加：${and(it.added)}`]),
      ...(it.dropped.length === 0 ? [] : [`减少：${and(it.dropped)}`]),
    ].join('；')
  if (it.code === 'value') return `${value(it.before, it.path)} → ${value(it.after, it.path)}`
  const say = (part: unknown) => partText(part, it.kind, words)
  if (it.before === undefined) return `增加：${say(it.after)}`
  return it.after === undefined ? `减少：${say(it.before)}` : `由“${say(it.before)}”改为“${say(it.after)}”`
}

const value = (it: PlacedValue, path: string) => {
  if (it === undefined) return isRestriction(path) ? '不限' : NONE
  if (typeof it === 'boolean') return it ? '是' : '否'
  return and([it].flat())
}

/** 800 → 1000 万元; 3 公里 → 5000 米; 10000 平方米 → 无 */
function figures(before: Measured | undefined, after: Measured | undefined): string {
  const shared = before !== undefined && after !== undefined && before.unit === after.unit
  const digits = (it: Measured | undefined) => {
    if (it === undefined) return NONE
    const number = typeof it.value === 'number' ? plain(it.value) : it.value === 'unknown' ? '（数额未知）' : it.value
    return shared || it.unit === undefined ? number : `${number} ${it.unit}`
  }
  const unit = shared && before.unit !== undefined ? ` ${before.unit}` : ''
  return `${digits(before)} → ${digits(after)}${unit}`
}
