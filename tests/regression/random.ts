/** Numbers that depend on nothing but a seed: mulberry32. */
export interface Random {
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  return { below: (bound) => Math.floor((next() / 2 ** 32) * bound) }
}

/** A number that a name stands for: FNV-1a. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (const it of name) hash = Math.imul(hash ^ it.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}
