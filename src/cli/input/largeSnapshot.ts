import type { Problem } from '../../domain/problem.ts'
import { problemsOf } from '../../domain/snapshot/parse.ts'
import { snapshotSchema } from '../../domain/snapshot/snapshot.ts'

const AT_ONCE = 2_000
const lists = ['people', 'equipment', 'projects'] as const

/**
 * The first problems in the shape of a large filing, a stretch of its lists at a time: a million bad records would
 * otherwise be a million problems in memory at once.
 *
 * @returns nothing when the shape is right; more than `most` problems when there are more
 */
export function firstShapeProblems(filing: unknown, most: number): Problem[] {
  if (filing === null || typeof filing !== 'object' || Array.isArray(filing)) return []
  const fields = filing as Record<string, unknown>
  const longest = Math.max(0, ...lists.map((key) => lengthOf(fields[key])))
  const problems: Problem[] = []
  for (let start = 0; start < Math.max(1, longest) && problems.length <= most; start += AT_ONCE) {
    const stretch = { ...fields }
    for (const key of lists) if (Array.isArray(fields[key])) stretch[key] = fields[key].slice(start, start + AT_ONCE)
    const parsed = snapshotSchema().safeParse(stretch, { reportInput: true })
    if (parsed.success) continue
    const found = problemsOf(parsed.error, stretch).map((it) => shifted(it, start))
    problems.push(...found.filter((it) => start === 0 || inList(it)).slice(0, most + 1))
  }
  return problems
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0)
const IN_LIST = /^\/(people|equipment|projects)\/(\d+)/
const inList = ({ pointer }: Problem) => IN_LIST.test(pointer)

function shifted(problem: Problem, by: number): Problem {
  const pointer = problem.pointer.replace(IN_LIST, (_, list, i) => `/${list}/${Number(i) + by}`)
  return { ...problem, pointer }
}
