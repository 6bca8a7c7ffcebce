import { isUtf8 } from 'node:buffer'
import { checkTerms } from '../../corpus/checkTerms.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import type { Problem } from '../../domain/problem.ts'
import { repeatedKeys } from '../../domain/repeatedKeys.ts'
import { parseSnapshot } from '../../domain/snapshot/parse.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { walkJson } from '../../domain/walkJson.ts'
import type { BatchErrorCode } from '../record.ts'

/** A filing with the day by whose law it is to be judged, or why it cannot be read. */
export type ReadFiling =
  | { ok: true; id: string | undefined; snapshot: Snapshot; day: Day }
  | { ok: false; id: string | undefined; code: BatchErrorCode; problems: Problem[] }

/**
 * Reads the bytes of one filing.
 *
 * @param line - the line on which they begin
 */
export function readFiling(bytes: Buffer, line: number, corpus: Corpus, asOf: Day | undefined): ReadFiling {
  const bad = (code: BatchErrorCode, problems: Problem[] = [], id?: string): ReadFiling => ({
    ok: false,
    id,
    code,
    problems,
  })
  if (!isUtf8(bytes)) return bad('notUtf8')
  const text = bytes.toString('utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return bad('malformedJson', [faultOf(text, line)])
  }
  const id = idOf(json)
  const twice = repeatedKeys(text, json)
  if (twice.length > 0)
    return bad(
      'invalidFiling',
      twice.map(({ pointer, name }) => ({ code: 'duplicateKey', pointer, found: name })),
      id,
    )
  const parsed = parseSnapshot(json)
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...checkTerms(json, corpus),
    ...(asOf === undefined ? missingDay(json) : []),
  ]
  if (!parsed.ok || problems.length > 0) return bad('invalidFiling', problems, id)
  return { ok: true, id, ...onItsDay(parsed.value, asOf)! }
}

/** A filing with its day, or as if accepted on another; undefined when it has none. */
export function onItsDay(snapshot: Snapshot, asOf: Day | undefined): { snapshot: Snapshot; day: Day } | undefined {
  const { application } = snapshot
  const day = asOf ?? application.acceptedOn
  if (day === undefined) return undefined
  return {
    snapshot: asOf === undefined ? snapshot : { ...snapshot, application: { ...application, acceptedOn: day } },
    day,
  }
}

/** Of a longer id only the beginning is told. */
export const LONGEST_ID = 200

const LONGEST_TOKEN = 100

/** Where a text stops being JSON, counted in lines of the source and characters of the line. */
function faultOf(text: string, line: number): Problem {
  const fault = walkJson(text, {})
  if (fault === undefined || fault === 'stopped') return { code: 'malformedJson', pointer: '', line, column: 1 }
  const before = text.slice(0, fault.offset).split('\n')
  const found = text.slice(fault.offset, fault.offset + Math.min(fault.length, LONGEST_TOKEN))
  return {
    code: 'malformedJson',
    pointer: '',
    ...(found === '' ? {} : { found }),
    line: line + before.length - 1,
    column: before.at(-1)!.length + 1,
  }
}

function idOf(filing: unknown): string | undefined {
  const id = (filing as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, LONGEST_ID) : undefined
}

function missingDay(filing: unknown): Problem[] {
  const application = (filing as { application?: unknown } | null)?.application
  if (application === null || typeof application !== 'object' || Array.isArray(application)) return []
  return 'acceptedOn' in application ? [] : [{ code: 'noAcceptanceDay', pointer: '/application/acceptedOn' }]
}
