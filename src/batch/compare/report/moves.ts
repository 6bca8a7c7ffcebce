import type { Lang } from '../../../report/index.ts'
import { isMove, type Moves } from '../impact.ts'
import { type ImpactState, type ImpactWords, impactWordsOf } from './words.ts'

/** How often something moved, in words. */
export interface ImpactMove {
  from: ImpactState
  to: ImpactState
  text: string
  count: number
}

/** How many made moves of some kind. */
export function countOf(moves: Moves, wanted: (from: string, to: string) => boolean): number {
  return Object.entries(moves).reduce((sum, [name, { count }]) => sum + (wanted(...sidesOf(name)) ? count : 0), 0)
}

const sidesOf = (name: string) => name.split('>') as [from: ImpactState, to: ImpactState]

/** Moves in the order of their states. */
export function movesIn(moves: Moves, lang: Lang | undefined): ImpactMove[] {
  const words = impactWordsOf(lang)
  const order = Object.keys(words.states)
  return Object.entries(moves)
    .filter(([name]) => isMove(name))
    .map(([name, { count }]) => ({ ...moveOf(name, words.states, words), count }))
    .sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to))
}

/** The sides of `from>to`, and how it is said. */
export function moveOf(name: string, states: Readonly<Record<string, string>>, { arrow }: ImpactWords) {
  const [from, to] = sidesOf(name)
  return { from, to, text: `${states[from]}${arrow}${states[to]}` }
}
