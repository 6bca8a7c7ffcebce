import { isRestriction, type Measured, type PlacedChange, type PlacedValue } from '../../compare/change.ts'
import type { Words } from '../../words.ts'
import type { CompareWords } from '../compare.ts'
import { plain } from '../figure.ts'
import { partText } from './comparePart.ts'
import { placeText } from './comparePlace.ts'
import { and, fromWan } from './text.ts'

const NONE = 'none'

export const compare: CompareWords = {
  title: 'Comparison of standards',
  lawTitle: 'Standards that differ',
  states: { onlyA: 'only in A', onlyB: 'only in B', changed: 'differs', same: 'same' },
  sideA: 'A',
  sideB: 'B',
  changes: 'Difference',
  by: 'Because',
  reform: 'Reform (not enacted)',
  doubt: 'source of low confidence: check the official text',
  nothing: 'Both demand the same.',
  same: (count) => `Not listed, because they are the same: ${count}.`,
  count: ({ onlyA, onlyB, changed, same }) =>
    `only in A: ${onlyA}, only in B: ${onlyB}, different: ${changed}, same: ${same}`,
  standards: (differing, compared) => `standards compared: ${compared}, different: ${differing}`,
  onlyStandards: (side) => `Standards only in ${side}`,
  side: ({ qualification, day, profile, route }) => {
    const about = [day, profile, ...(route === undefined ? [] : [`route: ${route}`])].join(', ')
    return qualification === undefined ? about : `${qualification} (${about})`
  },
  onlyOnA: (event) => `in A only: ${event}`,
  elsewhere: 'what it refers to in another grade has changed',
  leftOut: (route, instrument) => `not assessed on the route ${route} (${instrument})`,
  change: (it, words) => {
    const place = placeText(it.steps, words)
    return [place, difference(it, words)].filter((part) => part !== '').join(': ')
  },
}

function difference(it: PlacedChange, words: Words): string {
  if (it.code === 'figure') return figures(it.before, it.after, words)
  const list = (of: readonly string[]) => and(of.map((one) => one.split('/').map(words.term).join('/')))
  if (it.code === 'words')
    return [
      ...(it.added.length === 0 ? [] : [`adds ${list(it.added)}`]),
      ...(it.dropped.length === 0 ? [] : [`drops ${list(it.dropped)}`]),
    ].join('; ')
  if (it.code === 'value') return `${value(it.before, it.path, words)} → ${value(it.after, it.path, words)}`
  const say = (part: unknown) => partText(part, it.kind, words)
  if (it.before === undefined) return `adds ${say(it.after)}`
  return it.after === undefined ? `drops ${say(it.before)}` : `“${say(it.before)}” becomes “${say(it.after)}”`
}

const value = (it: PlacedValue, path: string, words: Words) => {
  if (it === undefined) return isRestriction(path) ? 'any' : NONE
  if (typeof it === 'boolean') return it ? 'yes' : 'no'
  return and(words.terms(it))
}

const units: Record<string, string> = { 人: 'people', 人次: 'certificates', 类: 'classes', 年: 'years' }
const unitWord = (unit: string, words: Words) => units[unit] ?? words.term(unit)

/** 5 → 8 people; 3 km → 5000 m; 10000 m² → none; money in yuan */
function figures(before: Measured | undefined, after: Measured | undefined, words: Words): string {
  const shared = before !== undefined && after !== undefined && before.unit === after.unit
  const digits = (it: Measured | undefined) => {
    if (it === undefined) return NONE
    if (it.unit === '万元') return fromWan(it.value)
    const scale = it.value === 'unknown' ? '(figure unknown)' : words.term(String(it.value))
    const number = typeof it.value === 'number' ? plain(it.value) : scale
    return shared || it.unit === undefined ? number : `${number} ${unitWord(it.unit, words)}`
  }
  const unit = shared && before.unit !== undefined && before.unit !== '万元' ? ` ${unitWord(before.unit, words)}` : ''
  return `${digits(before)} → ${digits(after)}${unit}`
}
