import type { Source } from './source.ts'

/**
 * A name for exactly this source: two hashes of 32 bits and the length. The build checks that no two sources of the shipped
 * law share one.
 */
export function digestOf({ parameters, body }: Source): string {
  const text = `${parameters.length}:${body}`
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13)
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length.toString(36)}`
}
