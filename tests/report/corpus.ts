import { fileURLToPath } from 'node:url'
import { loadRulesDirectory } from '../../src/cli/rulesDirectory.ts'
import { consolidate, type Law } from '../../src/corpus/consolidate.ts'

const loaded = await loadRulesDirectory(fileURLToPath(new URL('../../rules', import.meta.url)))

/** The shipped law on a day. */
export function lawOn(day: string): Law {
  return consolidate(loaded.corpus!, { day })
}
