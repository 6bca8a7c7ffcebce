import { validate as validateResidentId } from 'stdnum/lib/cjs/cn/ric.js'
import { validate as validateCreditCode } from 'stdnum/lib/cjs/cn/uscc.js'
import { isDay, type Month } from './day.ts'

const ID_NUMBER = /^\d{17}[\dX]$/
const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/

/** Tells whether a text is an 18-character resident identity number with a real birth date and a right check digit (GB 11643). */
export function isIdNumber(text: string): boolean {
  return ID_NUMBER.test(text) && isDay(birthDayOf(text)) && validateResidentId(text).isValid
}

/** Tells whether a text is a unified social credit code with a right check character (GB 32100). */
export function isCreditCode(text: string): boolean {
  return CREDIT_CODE.test(text) && (validateCreditCode(text).isValid || (text.endsWith('0') && weighsToZero(text)))
}

const CREDIT_CODE_DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** stdnum 1.12 refuses every code whose check character is 0: the weighted sum is then a multiple of 31. */
function weighsToZero(code: string): boolean {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += CREDIT_CODE_DIGITS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return sum % 31 === 0
}

const birthDayOf = (idNumber: string) => `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** The birth month that an identity number carries. */
export function birthMonthOf(idNumber: string): Month {
  return birthDayOf(idNumber).slice(0, 7)
}

/**
 * An identity number as people may read it: the first 6 and the last 4 characters, the rest as stars.
 *
 * @example
 * maskIdNumber('54010219850307123X') // '540102********123X'
 */
export function maskIdNumber(idNumber: string): string {
  return `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`
}
