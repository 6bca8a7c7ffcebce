import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { snapshotSchema } from '../../src/domain/snapshot/snapshot.ts'

const folder = new URL('../../fixtures/filings/', import.meta.url)
const filings = readdirSync(folder)
  .filter((it) => it.endsWith('.json') && !it.includes('broken'))
  .map((it) => JSON.parse(readFileSync(new URL(it, folder), 'utf8')) as unknown)

/** Refuses to fall back on the interpreter, so that what is compared is really compiled. */
const compiled = z.compile(snapshotSchema(), { strict: true })

const read = (schema: ReturnType<typeof snapshotSchema>, input: unknown) => {
  const { success, data, error } = schema.safeParse(input, { reportInput: true })
  return { success, data: JSON.stringify(data), issues: error?.issues }
}

it('reads every fixture as the plain schema does', () => {
  expect(filings.length).toBeGreaterThan(12)
  for (const filing of filings) expect(read(compiled, filing)).toEqual(read(snapshotSchema(), filing))
})

it('finds the same fault wherever one value is replaced or a field added', () => {
  const strays = fc.constantFrom<unknown>(null, '', 'x', '2024-02-30', '2024-13', -1, 0.001, true, [], {}, [null], {
    a: 1,
  })
  fc.assert(
    fc.property(fc.constantFrom(...filings), fc.array(fc.nat(), { maxLength: 6 }), strays, (filing, way, stray) => {
      const broken = structuredClone(filing)
      place(broken, way, stray)
      expect(read(compiled, broken)).toEqual(read(snapshotSchema(), broken))
    }),
    { numRuns: 1500, seed: 20161201 },
  )
})

/** Goes down the way as far as there are values, and puts the stray value there. */
function place(root: unknown, way: readonly number[], stray: unknown): void {
  let at = root as Record<string, unknown>
  for (const [i, step] of way.entries()) {
    const keys = [...Object.keys(at), ...(Array.isArray(at) ? [] : ['stray'])]
    if (keys.length === 0) return
    const key = keys[step % keys.length]!
    const next = at[key]
    if (i === way.length - 1 || next === null || typeof next !== 'object') {
      at[key] = stray
      return
    }
    at = next as Record<string, unknown>
  }
}
