import { Decimal } from 'decimal.js'

/** Yuan in one 万元. */
export const YUAN_PER_WAN = 10_000

/** Whole numbers need no decimals: what doubles make of two of them is exact as long as it is safe itself. */
const isWhole = Number.isSafeInteger

/**
 * Adds decimal amounts exactly.
 *
 * @example
 * sum([0.1, 0.2]) // 0.3
 */
export function sum(values: Iterable<number>): number {
  let whole = 0
  let rest: Decimal | undefined
  for (const value of values)
    if (rest === undefined && isWhole(value) && isWhole(whole + value)) whole += value
    else rest = (rest ?? new Decimal(whole)).add(value)
  return rest?.toNumber() ?? whole
}

/**
 * Subtracts exactly.
 *
 * @example
 * minus(0.3, 0.1) // 0.2
 */
export function minus(a: number, b: number): number {
  const whole = a - b
  return isWhole(a) && isWhole(b) && isWhole(whole) ? whole : new Decimal(a).sub(b).toNumber()
}

/**
 * Multiplies exactly.
 *
 * @example
 * times(0.6, 1000) // 600
 */
export function times(a: number, b: number): number {
  const whole = a * b
  return isWhole(a) && isWhole(b) && isWhole(whole) ? whole : new Decimal(a).mul(b).toNumber()
}

/**
 * Yuan as 万元.
 *
 * @example
 * toWan(8_000_000) // 800
 */
export function toWan(yuan: number): number {
  return new Decimal(yuan).div(YUAN_PER_WAN).toNumber()
}

/** 万元 as yuan. */
export function toYuan(wan: number): number {
  return times(wan, YUAN_PER_WAN)
}

/** The largest amount whose fen are exact. */
const MOST_YUAN = Number.MAX_SAFE_INTEGER / 100

/** Tells whether a number of yuan is whole in fen and small enough to be exact. */
export function isYuan(value: number): boolean {
  return Math.abs(value) <= MOST_YUAN && (Number.isInteger(value) || Number(value.toFixed(2)) === value)
}
