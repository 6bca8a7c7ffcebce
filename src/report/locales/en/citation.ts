import type { HistoryEntry } from '../../../corpus/changes.ts'
import type { Words } from '../../words.ts'
import type { CitedLine } from '../locale.ts'

export const history: { [A in HistoryEntry['act']]: string } = {
  enacted: 'enacted',
  added: 'added',
  changed: 'changed',
  dropped: 'dropped',
  restored: 'restored',
}

const article = (clause: string | number | undefined) => (clause === undefined ? '' : `, ${clause}`)

export const instrument = (id: string, title: string | undefined) => (title === undefined ? id : `《${title}》 (${id})`)

export function citation(it: CitedLine, words: Words): string {
  const later = it.history
    .filter(({ act }) => act !== 'enacted' && act !== 'added')
    .map((entry) => `; ${historyLine(entry, words)}`)
  const taken = it.takenFrom === undefined ? '' : `; judged by ${words.locale.qualification(it.takenFrom, words)}`
  return `${words.instrument(it.instrument)}${article(it.clause)}${later.join('')}${taken}`
}

export function historyLine(it: HistoryEntry, words: Words): string {
  const parts = [...new Set((it.paths ?? []).map((path) => changedPart(path, it, words)))].filter((one) => one !== '')
  const paths = parts.length === 0 ? '' : ` (${parts.join(', ')})`
  return `${history[it.act]} by ${words.instrument(it.instrument)}${article(it.clause)} from ${it.effective}${paths}`
}

const partWords: Record<string, string> = {
  atLeast: 'number',
  atLeastWan: 'amount',
  atLeastSqm: 'area',
  projects: 'number of projects',
  platformGrades: 'data grade',
  lookbackYears: 'years looked back',
  independent: 'whether alone',
  role: 'role',
  groups: 'groups of classes',
  orSameClass: 'projects of one class',
  who: 'who counts',
  covering: 'what is to be covered',
  ofWhich: 'of which',
  level: 'level',
  in: 'fields',
  years: 'years',
  like: 'performance asked',
  acts: 'acts',
  twice: 'acts twice on record',
  of: 'figures',
}

/** performance/of/3: Performance, class 3 */
export function changedPart(path: string, { before }: HistoryEntry, words: Words): string {
  const [key = '', ...steps] = path.split('/')
  const heading = words.heading(key)
  if (heading === key) return ''
  if (before?.kind === 'performance' && steps[0] === 'of' && steps[1] !== undefined)
    return `${heading}, class ${steps[1]}`
  const [last] = steps.filter((step) => Object.hasOwn(partWords, step)).slice(-1)
  return last === undefined ? heading : `${heading}, ${partWords[last]}`
}

export const reading = (id: string) => `the reading of ${id}`

export const basis = (id: string, clause: string | number | undefined, words: Words) =>
  ` (${words.source(id)}${article(clause)})`
