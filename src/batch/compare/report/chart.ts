import { element, escapeHtml } from '../../../report/render/htmlText.ts'
import { width } from '../../../report/render/width.ts'
import type { ImpactReport } from './impactReport.ts'
import { impactWordsOf } from './words.ts'

/** Colours that stay apart in print and for most eyes; numbers stand beside them all the same. */
const COLORS = { met: '#2e7d4f', unmet: '#b3261e', undetermined: '#d99a1c', refused: '#6a6f76', noStandard: '#b9bec5' }
const WIDTH = 960
const ROW = 26
const BAR = 18
const MOST_BARS = 40

type Attributes = Record<string, string | number>

const tag = (name: string, attributes: Attributes, inner = '') =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('')}>${inner}</${name}>`

const text = (x: number, y: number, said: string, more: Attributes = {}) =>
  tag('text', { x, y, 'dominant-baseline': 'central', ...more }, escapeHtml(said))

const svg = (height: number, about: string, parts: readonly string[]) =>
  tag(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': about, 'font-size': 13 },
    `${element('title', escapeHtml(about))}${parts.join('')}`,
  )

const round = (n: number) => Math.round(n * 100) / 100

/** Two bars, one a law, each divided by outcome; a legend with the numbers below. */
export function outcomesChart({ outcomes, lang }: ImpactReport): string {
  const words = impactWordsOf(lang)
  const all = outcomes.reduce((sum, it) => sum + it.a, 0)
  if (all === 0) return ''
  const [left, room] = [40, WIDTH - 50]
  const bars = (['a', 'b'] as const).flatMap((side, row) => {
    const y = row * (ROW + 8) + 4
    let x = left
    const segments = outcomes.flatMap((it) => {
      const wide = round((it[side] / all) * room)
      const at = round(x)
      x += wide
      if (wide === 0) return []
      const label = String(it[side])
      const fits = wide > width(label) * 8 + 6
      return [
        tag('rect', { x: at, y, width: wide, height: ROW, fill: COLORS[it.outcome] }),
        ...(fits ? [text(at + wide / 2, y + ROW / 2, label, { 'text-anchor': 'middle', fill: '#fff' })] : []),
      ]
    })
    return [text(0, y + ROW / 2, side === 'a' ? words.sideA : words.sideB), ...segments]
  })
  let x = left
  const legend = outcomes
    .filter((it) => it.a + it.b > 0)
    .flatMap((it) => {
      const label = `${it.text} ${it.a}→${it.b}`
      const at = x
      x += width(label) * 7.5 + 44
      return [tag('rect', { x: at, y: 82, width: 12, height: 12, fill: COLORS[it.outcome] }), text(at + 18, 88, label)]
    })
  return svg(104, words.charts.outcomes, [...bars, ...legend])
}

/** One row a qualification: what became unmet to the left of the middle, what became met to the right. */
export function standardsChart({ standards, lang }: ImpactReport): string {
  const words = impactWordsOf(lang)
  const moved = standards
    .filter((it) => it.lost + it.gained > 0)
    .toSorted((a, b) => b.lost + b.gained - a.lost - a.gained)
    .slice(0, MOST_BARS)
  if (moved.length === 0) return ''
  const names = Math.min(420, Math.max(...moved.map((it) => width(it.qualification))) * 7 + 16)
  const most = Math.max(...moved.flatMap((it) => [it.lost, it.gained]))
  const middle = names + (WIDTH - names) / 2
  const room = (WIDTH - names) / 2 - 50
  const rows = moved.flatMap(({ qualification, lost, gained }, i) => {
    const y = 30 + i * ROW
    const [toLeft, toRight] = [lost, gained].map((it) => round((it / most) * room)) as [number, number]
    const center = y + BAR / 2
    return [
      text(names - 10, center, qualification, { 'text-anchor': 'end' }),
      tag('rect', { x: round(middle - toLeft), y, width: toLeft, height: BAR, fill: COLORS.unmet }),
      tag('rect', { x: middle, y, width: toRight, height: BAR, fill: COLORS.met }),
      ...(lost === 0 ? [] : [text(round(middle - toLeft - 6), center, String(lost), { 'text-anchor': 'end' })]),
      ...(gained === 0 ? [] : [text(round(middle + toRight + 6), center, String(gained))]),
    ]
  })
  const height = 30 + moved.length * ROW + 6
  return svg(height, words.charts.standards, [
    text(middle - 10, 12, words.columns.lost, { 'text-anchor': 'end', fill: COLORS.unmet }),
    text(middle + 10, 12, words.columns.gained, { fill: COLORS.met }),
    tag('line', { x1: middle, y1: 24, x2: middle, y2: height, stroke: '#333' }),
    ...rows,
  ])
}
