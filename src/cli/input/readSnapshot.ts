import { checkTerms } from '../../corpus/checkTerms.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import type { Problem } from '../../domain/problem.ts'
import { parseSnapshot } from '../../domain/snapshot/parse.ts'
import type { DatedSnapshot } from '../../report/judgeBy.ts'
import { firstShapeProblems } from './largeSnapshot.ts'
import { parseJson, type ReadResult } from './parseJson.ts'

/** More than this many problems of a file are not listed. */
export const MOST_PROBLEMS = 200

const LARGE = 5_000_000

/** What the command line says in place of the filing. */
export interface Overrides {
  asOf?: Day | undefined
  route?: string | undefined
}

/** Reads a filing from its text; on failure everything that is wrong with it, in shape and in words, at once. */
export function readSnapshot(text: string, corpus: Corpus, { asOf, route }: Overrides): ReadResult<DatedSnapshot> {
  const json = parseJson(text, MOST_PROBLEMS)
  if (!json.ok) return json
  if (text.length > LARGE) {
    const problems = firstShapeProblems(json.value, MOST_PROBLEMS)
    if (problems.length > MOST_PROBLEMS) return { ok: false, problems, cut: true }
  }
  const parsed = parseSnapshot(json.value)
  const problems: Problem[] = [
    ...(parsed.ok ? [] : parsed.problems),
    ...checkTerms(json.value, corpus),
    ...(asOf === undefined ? missingDay(json.value) : []),
  ]
  if (!parsed.ok || problems.length > 0) return { ok: false, problems }
  const { application } = parsed.value
  return {
    ok: true,
    value: {
      ...parsed.value,
      application: {
        ...application,
        acceptedOn: asOf ?? application.acceptedOn!,
        items: application.items.map((it) => (route === undefined ? it : { ...it, route })),
      },
    },
  }
}

function missingDay(filing: unknown): Problem[] {
  const application = (filing as { application?: unknown } | null)?.application
  if (application === null || typeof application !== 'object' || Array.isArray(application)) return []
  return 'acceptedOn' in application ? [] : [{ code: 'noAcceptanceDay', pointer: '/application/acceptedOn' }]
}
