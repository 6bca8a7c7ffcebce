/**
 * Identifiers with right check digits that belong to nobody: 540199 is no division of Lhasa, so neither a resident nor
 * an enterprise can have been given one of these.
 */
const NOWHERE = '540199'

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/**
 * A resident identity number (GB 11643).
 *
 * @param birthMonth - `YYYY-MM`
 * @param serial - any number; it gives the day and the order code
 * @example
 * idNumber('1976-05', 100) // '540199197605171000'
 */
export function idNumber(birthMonth: string, serial: number): string {
  const front = `${NOWHERE}${birthMonth.replace('-', '')}${pad((serial % 28) + 1, 2)}${pad(serial % 1000, 3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(front[i]), 0)
  return `${front}${'10X98765432'[sum % 11]}`
}

/**
 * A unified social credit code of an enterprise (GB 32100), with the check character of the code inside it (GB 11714).
 *
 * @example
 * creditCode(1) // '91540199MA0000015U'
 */
export function creditCode(serial: number): string {
  const body = `MA${pad(serial, 6)}`
  const front = `91${NOWHERE}${body}${organisationCheck(body)}`
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = [...front].reduce((total, sign, i) => total + alphabet.indexOf(sign) * (3 ** i % 31), 0)
  return `${front}${alphabet[(31 - (sum % 31)) % 31]}`
}

function organisationCheck(body: string): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const check = 11 - (weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(body[i]!), 0) % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}
