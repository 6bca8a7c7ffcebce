import { expect } from 'vitest'
import { sha256 } from '../../src/adapters/sha256.ts'
import type { Stores } from '../../src/filing/ports/stores.ts'

/** What a writer does with one key: two events, a deadline and a record. */
export interface Written {
  type: string
  at: string
  key: string
  part: number
}

/**
 * Holds a database against what its writers were told: nothing that was acknowledged is missing, nothing is there twice, in
 * half or out of order, and the chains are whole.
 *
 * @returns how many commands the database holds
 */
export async function audit({ filings, records }: Stores<Written>, acknowledged: readonly string[]): Promise<number> {
  const parts = new Map<string, number[]>()
  let commands = 0
  for (const { stream, firm, version } of await filings.list()) {
    const { events } = await filings.load(stream)
    expect(events).toHaveLength(version)
    for (const [i, { key, part, at }] of events.entries()) {
      parts.set(key, [...(parts.get(key) ?? []), part])
      if (i > 0) expect(events[i - 1]!.at <= at).toBe(true)
    }
    commands += events.length / 2
    const chain = await records.chain(firm)
    expect(chain).toHaveLength(events.length / 2)
    let previous: string | null = null
    for (const [i, { number, hash, text }] of chain.entries()) {
      const record = JSON.parse(text) as { number: number; previous: string | null; filing: string }
      expect({ number, hash, previous: record.previous }).toEqual({ number: i + 1, hash: sha256(text), previous })
      expect(record.filing).toBe(events[i * 2]!.key)
      previous = hash
    }
    expect(await filings.deadlines({ stream })).toMatchObject([{ of: events.at(-1)!.key }])
  }
  for (const [key, found] of parts) expect({ key, found }).toEqual({ key, found: [1, 2] })
  for (const key of new Set(acknowledged)) expect(parts.has(key), key).toBe(true)
  for (const key of parts.keys()) expect(await filings.carriedOut(key), key).toMatchObject({ fingerprint: key })
  return commands
}
