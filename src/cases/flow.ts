const PLAIN = /^[\p{L}\d_/(（][^,[\]{}#&*!|>'"%@`\n]*$/u
const OTHER_TYPE = /^(true|false|null|~|[-+.\d][\d_.eE+-]*)$/i
const DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/

/**
 * A value as YAML in flow style on one line.
 *
 * @example
 * flow({ outcome: 'unmet', unmet: { workers: ['peopleShort'] } })
 * // '{ outcome: unmet, unmet: { workers: [peopleShort] } }'
 */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, it]) => `${scalar(key)}: ${flow(it)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  return scalar(value)
}

/**
 * A scalar as YAML, quoted only where it must be.
 *
 * @example
 * scalar('2016-11-01') // '2016-11-01'
 * scalar('a: b') // '"a: b"'
 */
export function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value)
  const plain = PLAIN.test(value) && !/: |:$| $/.test(value)
  return plain && (DAY_OR_MONTH.test(value) || !OTHER_TYPE.test(value)) ? value : JSON.stringify(value)
}
