import type { FormPlace, Mark } from '../../filing/form.ts'

const marks: readonly Mark[] = ['seal', 'signature', 'fingerprint']

/**
 * A place of the form from a text; nothing when it is none.
 *
 * @example
 * placeOf('application:seal,signature') // { place: 'application', marks: ['seal', 'signature'] }
 */
export function placeOf(text: string): FormPlace | undefined {
  const [place, list, more] = text.split(':')
  if (place === undefined || place === '' || list === undefined || more !== undefined) return undefined
  const found = list.split(',').map((it) => marks.find((mark) => mark === it.trim()))
  return found.some((it) => it === undefined) ? undefined : { place, marks: found as Mark[] }
}
