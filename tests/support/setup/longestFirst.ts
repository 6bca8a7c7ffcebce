import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Of a minute each or near it: begun last, one of them would keep a single core busy at the end. */
const LONGEST = [
  'batch/kill',
  'adapters/json-rules-engine',
  'batch/journal',
  'batch/batch',
  'cases',
  'testing/contract',
  'cli/badInput',
  'batch/compare',
  'cases/derived',
  'reliability/kill',
].map((it) => `/tests/${it}.test.ts`)

const placeOf = ({ moduleId }: TestSpecification) => {
  const place = LONGEST.findIndex((it) => moduleId.endsWith(it))
  return place < 0 ? LONGEST.length : place
}

/** The longest files first, then in the order of Vitest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}
