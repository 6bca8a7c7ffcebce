import type { EngineResult, Event } from 'json-rules-engine'
import { type Verdict, verdicts } from '../../assess/verdict.ts'
import { parseQualification, printQualification, type Qualification } from '../../domain/qualification.ts'
import { named } from './names.ts'

const verdictOf = new Map<string, Verdict>(verdicts.map((it) => [named(it), it]))

/**
 * The engine passed over the rules of a run: json-rules-engine does so, without a word, with a run that starts in the
 * very moment in which another run of the same engine ends. Run it again.
 */
export class SkippedRun extends Error {
  readonly code = 'skippedRun'
  constructor() {
    super(
      'json-rules-engine passed over every rule of this run, as another run of the engine ended just then: run it again',
    )
  }
}

function wasSkipped({ results, failureResults }: Pick<EngineResult, 'results' | 'failureResults'>): boolean {
  return ![...results, ...failureResults].some((it) => verdictOf.has(it.event?.type ?? ''))
}

/**
 * The verdict of each requirement from what an engine’s run fired; events of other rules are passed over.
 *
 * @param qualification - needed when the run judged several standards
 * @throws SkippedRun when the engine passed over the rules
 * @throws RangeError when the events are of several standards and none is named
 * @example
 * verdictsFrom([{ type: 'zizhi:met', params: { standard: '建筑工程施工总承包三级', key: 'netAssets' } }])
 * // { netAssets: 'met' }
 */
export function verdictsFrom(
  result: Pick<EngineResult, 'events' | 'results' | 'failureResults'> | readonly Event[],
  qualification?: string | Qualification,
): Record<string, Verdict> {
  const events = 'events' in result ? result.events : result
  if ('events' in result && wasSkipped(result)) throw new SkippedRun()
  const parsed = typeof qualification === 'string' ? parseQualification(qualification) : qualification
  const wanted = parsed === undefined ? qualification : printQualification(parsed)
  const found: Record<string, Verdict> = {}
  let seen = wanted
  for (const { type, params } of events) {
    const verdict = verdictOf.get(type)
    if (verdict === undefined || (wanted !== undefined && params?.standard !== wanted)) continue
    seen ??= params?.standard as string
    if (params?.standard !== seen)
      throw new RangeError('the events are of several standards: name the one that is wanted')
    found[params?.key as string] = verdict
  }
  return found
}
