import { Decimal } from 'decimal.js'

/** A figure of the law as rules hold it. */
export type Figure = number | string | { table: string } | undefined

/** A number in plain digits, never in exponent form. */
export function plain(value: number): string {
  return new Decimal(value).toFixed()
}

/**
 * An amount with two decimals and a comma after every three digits, as the platform prints money.
 *
 * @example
 * grouped(1000) // '1,000.00'
 */
export function grouped(value: number): string {
  const [whole = '', cents = ''] = new Decimal(value).toFixed(2).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}

/** A figure in digits, with words for one that is not known or stands in a table. */
export function figureWith(unknown: string, inTable: string): (it: Figure) => string {
  return (it) => {
    if (typeof it === 'number') return plain(it)
    if (it === undefined || it === 'unknown') return unknown
    return typeof it === 'string' ? it : inTable
  }
}
