/** The kinds of certificate that a predicate may name: enough in common to lay two side by side. */
const CERTIFICATES = new Set(['registered', 'titled', 'post', 'worker', 'experienced'])

/** Which parts of two lists belong together; a part without a partner stands alone. */
export type Pairing = [left: number | undefined, right: number | undefined][]

/**
 * Lays two lists of parts side by side: most alike first, then nearest in place; parts with no word in common stay apart.
 *
 * @example
 * align([{ metric: '高度', atLeast: 100 }], [{ metric: '高度', atLeast: 80 }]) // [[0, 0]]
 */
export function align(left: readonly unknown[], right: readonly unknown[]): Pairing {
  const tokens = { left: left.map(tokensOf), right: right.map(tokensOf) }
  const candidates = left.flatMap((_, i) =>
    right.flatMap((_, j) => {
      const score = likeness(tokens.left[i]!, tokens.right[j]!)
      return score === 0 ? [] : [{ i, j, score }]
    }),
  )
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  return [
    ...left.map((_, i): Pairing[number] => [i, partner.get(i)]),
    ...right.flatMap((_, j): Pairing => (taken.has(j) ? [] : [[undefined, j]])),
  ]
}

interface Tokens {
  words: string[]
  figures: string[]
}

function tokensOf(node: unknown): Tokens {
  const tokens: Tokens = { words: [], figures: [] }
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'number' || key === 'unit') tokens.figures.push(`${key}:${value}`)
    else if (Array.isArray(value)) for (const it of value) walk(it, key)
    else if (value !== null && typeof value === 'object')
      for (const [name, it] of Object.entries(value)) {
        if (CERTIFICATES.has(name)) tokens.words.push(name)
        walk(it, name)
      }
    else if (value !== undefined) tokens.words.push(`${key}:${value}`)
  }
  walk(node, '')
  return tokens
}

/** How much two parts share, from 0 to 1; 0 without a word in common. */
function likeness(a: Tokens, b: Tokens): number {
  const words = shared(a.words, b.words)
  if (words === 0 && a.words.length + b.words.length > 0) return 0
  const all = a.words.length + a.figures.length + b.words.length + b.figures.length
  return all === 0 ? 1 : (2 * (words + shared(a.figures, b.figures))) / all
}

function shared(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  return a.filter((it) => {
    const at = rest.indexOf(it)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}
