import { isIdNumber } from '../../domain/identifiers.ts'

const LENGTH = 18
const DIGITS = /\d{17,}[xX]?/g

/**
 * The text with its identity numbers replaced, wherever they stand in a row of digits. A number is one that `known` knows,
 * or that stands alone and has a real birth date and a right check digit.
 */
export function replaceNumbers(
  text: string,
  known: (number: string) => boolean,
  by: (number: string) => string,
): string {
  return text.replace(DIGITS, (run) => within(run, known, by))
}

function within(run: string, known: (number: string) => boolean, by: (number: string) => string): string {
  for (let i = 0; i + LENGTH <= run.length; i++) {
    const number = run.slice(i, i + LENGTH).toUpperCase()
    if (known(number) || (run.length === LENGTH && isIdNumber(number)))
      return `${run.slice(0, i)}${by(number)}${within(run.slice(i + LENGTH), known, by)}`
  }
  return run
}
