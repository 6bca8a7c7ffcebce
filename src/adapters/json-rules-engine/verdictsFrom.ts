import type { EngineResult, Event } from 'json-rules-engine'
import { type Verdict, verdicts } from '../../assess/verdict.ts'
import { parseQualification, printQualification, type Qualification } from '../../domain/qualification.ts'
import { named } from './names.ts'

const verdictOf = new Map<string, Verdict>(verdicts.map((it) => [named(it), it]))

/**
 * The verdict of each requirement from what an engine’s run fired; events of other rules are passed over.
 *
 * @param qualification - needed when the run judged several standards
 * @throws RangeError when the events are of several standards and none is named
 * @example
 * verdictsFrom([{ type: 'zizhi:met', params: { standard: '建筑工程施工总承包三级', key: 'netAssets' } }])
 * // { netAssets: 'met' }
 */
export function verdictsFrom(
  result: Pick<EngineResult, 'events'> | readonly Event[],
  qualification?: string | Qualification,
): Record<string, Verdict> {
  const events = 'events' in result ? result.events : result
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
