import { brief } from '../../domain/brief.ts'
import type { Problem } from '../../domain/problem.ts'
import { describeProblem } from '../../report/index.ts'
import type { Context } from '../context.ts'
import { masked } from '../mask.ts'
import { lineColumns } from './lineColumn.ts'
import { locate } from './locate.ts'
import { MOST_PROBLEMS } from './readSnapshot.ts'

/** The problems of a file as lines: file:line:column, pointer, what is wrong, code; a count at the end. */
export function problemLines(
  file: string,
  text: string,
  { problems: all, cut = false }: { problems: readonly Problem[]; cut?: boolean },
  { lang, words }: Context,
): string[] {
  const shown = withPlaces(text, all.slice(0, MOST_PROBLEMS))
  const lines = shown.map((it) => {
    const place = `${file}:${it.line}:${it.column}:`
    const said = describeProblem({ ...it, ...('found' in it ? { found: brief(it.found) } : {}) }, lang)
    return masked(
      [place, ...(it.pointer === '' ? [] : [`${it.pointer.slice(0, 300)}:`]), said, `(${it.code})`].join(' '),
    )
  })
  const more = all.length - shown.length
  return [
    ...lines,
    ...(more > 0 || cut ? [words.moreProblems(cut ? undefined : more)] : []),
    ...(all.some((it) => it.code === 'noAcceptanceDay') ? [words.asOfHint] : []),
    masked(words.notJudged(file, cut ? undefined : all.length)),
  ]
}

/** A wrong name is shown at the name itself, everything else at the value. */
const atKey = (it: Problem) => it.code === 'unknownField' || it.code === 'duplicateKey'

function withPlaces(text: string, problems: readonly Problem[]) {
  const open = problems.filter((it) => it.line === undefined)
  const placeOf = open.length === 0 ? undefined : lineColumns(text)
  const find =
    open.length === 0
      ? undefined
      : locate(
          text,
          open.map((it) => it.pointer),
        )
  const placed = problems.map((it) => {
    if (it.line !== undefined) return { ...it, line: it.line, column: it.column ?? 1 }
    const { value, key, exact } = find!(it.pointer)
    return { ...it, ...placeOf!(exact && atKey(it) && key !== undefined ? key : value) }
  })
  return placed.sort((a, b) => a.line - b.line || a.column - b.column)
}
