import { generateFilings } from '../../src/cases/generate/generate.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { parseQualification } from '../../src/domain/qualification.ts'

/** Generated filings, one a line: half of them pass. */
export function generatedLines(count: number, standards: readonly string[], seed = 11): string[] {
  const options = {
    count,
    seed,
    standards: standards.map((it) => parseQualification(it)!),
    passRate: 0.5,
    profile: '全国',
  }
  return [...generateFilings(shipped, options)].map((it) => JSON.stringify(it))
}
