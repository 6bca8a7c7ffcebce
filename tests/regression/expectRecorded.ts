import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import type { Sequence } from '../../src/domain/qualification.ts'
import { readLines } from './files.ts'
import { ALL, FIRST, linesOf } from './tally.ts'
import { versionsOf } from './versions.ts'

/**
 * Judges the first filings of every version of a sequence and compares with what is on record. The lines of all filings
 * take minutes: `npm run regression` compares those, `npm run regression -- --update` rewrites both.
 */
export function expectRecorded(...sequences: Sequence[]): void {
  describe.each(sequences)('%s', (sequence) => {
    const versions = versionsOf(shipped).filter((it) => it.qualification.sequence === sequence)

    it(`judges the first ${FIRST} filings of each version as on record`, { timeout: 600_000 }, () => {
      const found = versions.map((it) => linesOf(shipped, it, [FIRST]).get(FIRST))
      expect(found).toEqual(readLines(FIRST, sequence))
    })

    it(`has a line of ${ALL} filings on record for each version, of the same seeds`, () => {
      const named = (lines: readonly string[]) => lines.map((it) => it.split(' | ').slice(0, 2).join(' '))
      const all = readLines(ALL, sequence)
      expect(named(all)).toEqual(named(readLines(FIRST, sequence)))
      for (const line of all) {
        const counts = line.split(' | ')[2]!.match(/\d+/g)!.map(Number)
        expect(
          counts.reduce((a, b) => a + b, 0),
          line,
        ).toBe(ALL)
      }
    })
  })
}
