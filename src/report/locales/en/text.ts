import { toYuan } from '../../../domain/amount.ts'
import { type Figure, figureWith, grouped } from '../figure.ts'

export const figure = figureWith('(figure unknown)', '(see the table)')

const joined = (items: readonly string[], word: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`

/** a, b and c */
export const and = (items: readonly string[]) => joined(items, 'and')

/** a, b or c */
export const or = (items: readonly string[]) => joined(items, 'or')

export const yuan = (amount: number) => `CNY ${grouped(amount)}`

/** 1 year, 2 years, (figure unknown) years */
export const counted = (it: Figure, one: string, many = `${one}s`) => `${figure(it)} ${it === 1 ? one : many}`

/** a registered constructor, an intermediate title */
export const a = (text: string) => `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`

/** registered engineers; engineers other than structural */
export const plural = (text: string) => text.replace(/^(.*?)(?= other than |$)/, '$1s')

export const atLeast = (it: Figure) => `at least ${figure(it)}`

/** (1) a; (2) b */
export const numbered = (items: readonly string[]) =>
  items.length === 1 ? items[0]! : items.map((it, i) => `(${i + 1}) ${it}`).join('; ')

export const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** An amount that the rules hold in 万元, in yuan: CNY 8,000,000 */
export const fromWan = (it: Figure) =>
  typeof it === 'number' ? `CNY ${grouped(toYuan(it)).replace(/\.00$/, '')}` : figure(it)
