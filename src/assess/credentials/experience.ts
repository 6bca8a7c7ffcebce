import { type Day, monthNumber, monthOf } from '../../domain/day.ts'
import type { Person, WorkStretch } from '../../domain/snapshot/person.ts'
import type { Standing } from '../counting/reason.ts'
import { type Marks, unclear } from './marks.ts'

/** A question about experience: so many full years of one of these kinds of work. */
export interface ExperienceQuestion {
  bit: number
  years: number
  words: ReadonlySet<string>
}

/**
 * Full years of work of some kinds up to the month of a day; stretches that overlap count once, both end months included.
 * `possible` also counts stretches that do not say what work it was.
 */
export function yearsOf(history: readonly WorkStretch[], words: ReadonlySet<string>, day: Day) {
  const named = history.filter((it) => it.work !== undefined && words.has(it.work))
  const sure = fullYears(named, day)
  const open = history.some((it) => it.work === undefined)
  return {
    sure,
    possible: open
      ? fullYears(
          history.filter((it) => it.work === undefined || words.has(it.work)),
          day,
        )
      : sure,
  }
}

function fullYears(stretches: readonly WorkStretch[], day: Day): number {
  const now = monthNumber(monthOf(day))
  const until = (it: WorkStretch) => (it.to === undefined ? now : Math.min(now, monthNumber(it.to)))
  if (stretches.length === 1)
    return Math.max(0, Math.floor((until(stretches[0]!) - monthNumber(stretches[0]!.from) + 1) / 12))
  const spans = stretches.map((it) => ({ from: monthNumber(it.from), to: until(it) })).sort((a, b) => a.from - b.from)
  let months = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { from, to } of spans) {
    const start = Math.max(from, last + 1)
    if (to >= start) {
      months += to - start + 1
      last = to
    }
  }
  return Math.floor(months / 12)
}

/** Answers questions about experience. A history not known leaves them open. */
export function markExperience(
  questions: readonly ExperienceQuestion[],
  { workHistory }: Person,
  day: Day,
  marks: Marks,
) {
  for (const { bit, years, words } of questions) {
    const has = workHistory === undefined ? undefined : yearsOf(workHistory, words, day)
    if (has === undefined || has.possible >= years || years === Number.POSITIVE_INFINITY) {
      marks.maybe |= bit
      marks.nominal |= bit
    }
    if (has !== undefined && has.sure >= years) marks.sure |= bit
  }
}

/** Which facts would settle what a history leaves open; `at` points to the person. */
export function explainExperience(
  questions: readonly ExperienceQuestion[],
  { workHistory }: Person,
  wanted: number,
  at: string,
): Standing[] {
  if (!questions.some((it) => it.bit & wanted)) return []
  if (workHistory === undefined) return [unclear('certificatesUnknown', 'workHistory', `${at}/workHistory`)]
  return workHistory.flatMap((it, i) =>
    it.work === undefined ? [unclear('specialtyUnknown', 'workHistory', `${at}/workHistory/${i}/work`)] : [],
  )
}
