/**
 * The first place at which two values differ, as a JSON pointer with both values; undefined where they are alike. A field
 * that is absent equals one that is undefined.
 *
 * @example
 * firstDifference({ a: [1, 2] }, { a: [1, 3] }) // '/a/1: 2, not 3'
 */
export function firstDifference(has: unknown, wants: unknown, path = ''): string | undefined {
  if (Object.is(has, wants)) return undefined
  if (!isObject(has) || !isObject(wants) || Array.isArray(has) !== Array.isArray(wants))
    return `${path || '/'}: ${brief(has)}, not ${brief(wants)}`
  for (const key of new Set([...Object.keys(wants), ...Object.keys(has)])) {
    const found = firstDifference(has[key], wants[key], `${path}/${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

const isObject = (it: unknown): it is Record<string, unknown> => it !== null && typeof it === 'object'

const brief = (it: unknown) => JSON.stringify(it) ?? 'nothing'
