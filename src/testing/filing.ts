import { parseSnapshot } from '../domain/snapshot/parse.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'

/** A generated filing with the profile to judge it by; `full` knows every fact, `snapshot` lacks some of them. */
export interface Filing {
  profile: string
  full: Snapshot
  snapshot: Snapshot
  /** More people, projects and machines of the same kinds, not part of the filing. */
  more: Pick<Snapshot, 'people' | 'projects' | 'equipment'>
}

/** The applicant of every generated filing, and another firm. */
export const APPLICANT = '试验建设有限公司'
export const ELSEWHERE = '他处建设有限公司'

/**
 * Reads what was generated as any filing is read.
 *
 * @throws TypeError when the schema does not accept it
 */
export function parsed(input: unknown): Snapshot {
  const result = parseSnapshot(JSON.parse(JSON.stringify(input)))
  if (!result.ok) throw new TypeError(JSON.stringify(result.problems))
  return result.value
}
