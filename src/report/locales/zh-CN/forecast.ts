import type { ForecastWords } from '../forecast.ts'
import { and } from './text.ts'

export const forecast: ForecastWords = {
  title: '资质达标预测',
  span: (from, until) => `${from}至${until}`,
  insurance: { continues: '社会保险按继续缴纳推算', 'as-recorded': '社会保险只计已记录的月份' },
  assumption: '只判断是否达到标准，能否申报另列；人员、业绩、资产以申报所载为准，法规以标准库已收录的为准',
  fallsOn: (day) => `${day}起不达标`,
  opensOn: (day) => `${day}起无法判定`,
  stays: (verdict) => `一直${verdict}`,
  turn: (before, after) => `${before}→${after}`,
  notAsked: '不考核',
  lawChanges: (instruments) => (instruments.length === 0 ? '法规变动' : `法规变动（${and(instruments)}）`),
  lost: '不再计入',
  gained: '开始计入',
  mayFile: '可以申报',
  mayNotFile: '不予受理',
  day: '日期',
  timeline: '时间轴',
  calendar: '日历',
  nothing: '期间内没有变化。',
  count: (filings, falling, bad) =>
    `${filings}份申报，${falling}份将跌破标准${bad === 0 ? '' : `，另有${bad}条记录未能读取`}`,
  month: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
}
