import { type Day, isDay } from '../domain/day.ts'
import { describeProblem } from '../report/index.ts'
import { compareWordsOf } from './compareWords.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/** One side of a comparison as the command line names it. */
export interface SideSpec {
  qualification: string
  day?: Day
  route?: string
  profile?: string
}

const MARKS = { '@': 'day', '#': 'route', '~': 'profile' } as const

/**
 * Reads `qualification@day#route~profile`; each part after the name may be left out, in any order.
 *
 * @throws Failure for a part that is empty or said twice, and for a day that does not exist
 * @example
 * parseSide('建筑工程施工总承包二级@2016-10-31#升级', context)
 * // { qualification: '建筑工程施工总承包二级', day: '2016-10-31', route: '升级' }
 */
export function parseSide(text: string, context: Context): SideSpec {
  const [qualification = '', ...parts] = text.split(/(?=[@#~])/)
  const named = /^[@#~]/.test(qualification) ? ['', qualification, ...parts] : [qualification, ...parts]
  const spec: SideSpec = { qualification: named[0]! }
  for (const part of named.slice(1)) {
    const field = MARKS[part[0] as keyof typeof MARKS]
    const value = part.slice(1)
    if (value === '' || spec[field] !== undefined) throw new Failure(compareWordsOf(context.lang).badSide(text))
    if (field === 'day' && !isDay(value))
      throw new Failure(
        context.words.optionProblem(
          text,
          describeProblem({ code: 'impossibleDate', pointer: '', found: value }, context.lang),
        ),
      )
    spec[field] = value
  }
  return spec
}
