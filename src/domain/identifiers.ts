import { weightedSum } from 'stdnum/lib/cjs/util/checksum.js'
import { isDay, type Month } from './day.ts'

// Only the sums come from stdnum: its validators read the clock, and that of credit codes refuses the check character 0.

const ID_NUMBER = /^\d{17}[\dX]$/
const ID_CHECK = '10X98765432'
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * Tells whether a text is an 18-character resident identity number with a real birth date and a right check digit
 * (GB 11643).
 *
 * @example
 * isIdNumber('11010519491231002X') // true
 */
export function isIdNumber(text: string): boolean {
  if (!ID_NUMBER.test(text) || !isDay(birthDayOf(text))) return false
  return ID_CHECK[weightedSum(text.slice(0, 17), { weights: ID_WEIGHTS, modulus: 11 })] === text[17]
}

/**
 * Tells whether a text is a unified social credit code with a right check character (GB 32100).
 *
 * @example
 * isCreditCode('91350100M000100Y43') // true
 */
export function isCreditCode(text: string): boolean {
  if (!CREDIT_CODE.test(text)) return false
  const sum = weightedSum(text.slice(0, 17), { weights: CREDIT_WEIGHTS, modulus: 31, alphabet: CREDIT_ALPHABET })
  return CREDIT_ALPHABET[(31 - sum) % 31] === text[17]
}

const birthDayOf = (idNumber: string) => `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** The birth month that an identity number carries. */
export function birthMonthOf(idNumber: string): Month {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}`
}

/**
 * An identity number as people may read it: the first 6 and the last 4 characters, the rest as stars.
 *
 * @example
 * maskIdNumber('540102198503071231') // '540102********1231'
 */
export function maskIdNumber(idNumber: string): string {
  return `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`
}

const LIKE_ID_NUMBER = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g

/**
 * A text in which whatever looks like an identity number is masked, right or mistyped.
 *
 * @example
 * maskIdNumbers('person 54010219850307123X') // 'person 540102********123X'
 */
export const maskIdNumbers = (text: string): string => text.replace(LIKE_ID_NUMBER, maskIdNumber)
