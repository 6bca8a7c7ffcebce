/**
 * The same text as engines keep it for keys, and parsers for short texts: two of them compare by their address. An object
 * with a prototype would leave a hidden class behind for each text.
 */
export function asKey(text: string): string {
  const keys: Record<string, true> = Object.create(null)
  keys[text] = true
  for (const key in keys) return key
  return text
}
