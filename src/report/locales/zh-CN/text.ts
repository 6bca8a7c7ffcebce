import { toWan } from '../../../domain/amount.ts'
import { type Figure, figureWith, plain } from '../figure.ts'

export const figure = figureWith('（数额未知）', '（见附表）')

/** 甲、乙、丙 */
export const and = (items: readonly string[]) => items.join('、')

/** 甲、乙或丙 */
export const or = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`

export const wan = (yuan: number) => `${plain(toWan(yuan))}万元`

/** 不少于5人 */
export const noFewer = (it: Figure, unit: string) => `不少于${figure(it)}${unit}`

/** (1) 甲；(2) 乙 */
export const numbered = (items: readonly string[]) =>
  items.length === 1 ? items[0]! : items.map((it, i) => `(${i + 1}) ${it}`).join('；')
