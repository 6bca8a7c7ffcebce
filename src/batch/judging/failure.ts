import { brief } from '../../domain/brief.ts'
import type { Problem } from '../../domain/problem.ts'
import { describeProblem, type Lang } from '../../report/index.ts'
import type { BatchErrorCode, BatchFailure } from '../record.ts'
import { batchWordsOf } from '../words.ts'

/** More problems of one filing than this are only counted. */
const MOST_PROBLEMS = 20

/** What is said of a record that was not judged: coded for programs, in words for people. */
export function failureOf(
  code: BatchErrorCode,
  all: readonly Problem[],
  lang: Lang | undefined,
  reason = '',
): BatchFailure['error'] {
  const problems = all
    .slice(0, MOST_PROBLEMS)
    .map((it) => ({ ...it, ...('found' in it ? { found: brief(it.found) } : {}) }))
  const more = all.length - problems.length
  return {
    code,
    message: problems.length === 0 ? batchWordsOf(lang).errors[code](reason) : inWords(problems[0]!, all.length, lang),
    ...(problems.length === 0 ? {} : { problems }),
    ...(more === 0 ? {} : { more }),
  }
}

/** The first problem, and how many there are. */
function inWords(first: Problem, count: number, lang: Lang | undefined): string {
  const place = first.line === undefined ? first.pointer : `${first.line}:${first.column}`
  const said = [place, describeProblem(first, lang)].filter((it) => it !== '').join(': ')
  return count === 1 ? said : batchWordsOf(lang).andMore(said, count - 1)
}
