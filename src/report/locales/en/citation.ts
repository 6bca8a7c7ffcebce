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
  const paths = it.paths === undefined ? '' : ` (${it.paths.join(', ')})`
  return `${history[it.act]} by ${words.instrument(it.instrument)}${article(it.clause)} from ${it.effective}${paths}`
}

export const basis = (id: string, clause: string | number | undefined) => ` (${id}${article(clause)})`
