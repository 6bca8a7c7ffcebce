const WIDTH = 120

/**
 * JSON for people: what fits on a line stands on one, everything else is spread out.
 *
 * @example
 * printJson({ a: [1, 2] }) // '{ "a": [1, 2] }'
 */
export function printJson(value: unknown, indent = '', used = 0): string {
  const flat = inline(value)
  if (typeof value !== 'object' || value === null || indent.length + used + flat.length < WIDTH) return flat
  const deeper = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((it) => `${deeper}${printJson(it, deeper)}`)
    : Object.entries(value).map(
        ([key, it]) => `${deeper}${JSON.stringify(key)}: ${printJson(it, deeper, key.length + 4)}`,
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, it]) => `${JSON.stringify(key)}: ${inline(it)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
