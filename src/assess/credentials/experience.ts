import { type Day, monthNumber, monthOf } from '../../domain/day.ts'
import type { Person, WorkStretch } from '../../domain/snapshot/person.ts'
import { type Doubt, type Marks, unclear } from './marks.ts'

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
  const sure = Math.floor(monthsOf(history, words, day, false) / 12)
  let open = false
  for (let i = 0; i < history.length; i++) if (history[i]!.work === undefined) open = true
  return { sure, possible: open ? Math.floor(monthsOf(history, words, day, true) / 12) : sure }
}

/** Months of work of some kinds; `open`: stretches that do not say what work it was count too. */
function monthsOf(history: readonly WorkStretch[], words: ReadonlySet<string>, day: Day, open: boolean): number {
  const now = monthNumber(monthOf(day))
  let months = 0
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < history.length; i++) {
    const { work, from: start, to } = history[i]!
    if (work === undefined ? !open : !words.has(work)) continue
    const from = monthNumber(start)
    // Mostly a history is in order; one that is not is put in order first.
    if (i > 0 && start < history[i - 1]!.from) return monthsOf(inOrder(history), words, day, open)
    const until = to === undefined ? now : Math.min(now, monthNumber(to))
    const first = from > last ? from : last + 1
    if (until < first) continue
    months += until - first + 1
    last = until
  }
  return months
}

const inOrder = (history: readonly WorkStretch[]) =>
  [...history].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

/** The full years that a person shows for the first of some questions; undefined without a history or a question. */
export function yearsShown(
  [first]: readonly ExperienceQuestion[],
  { workHistory }: Person,
  day: Day,
): number | undefined {
  return first === undefined || workHistory === undefined ? undefined : yearsOf(workHistory, first.words, day).sure
}

/** Answers questions about experience. A history not known leaves them open. */
export function markExperience(
  questions: readonly ExperienceQuestion[],
  { workHistory }: Person,
  day: Day,
  marks: Marks,
) {
  for (let i = 0; i < questions.length; i++) {
    const { bit, years, words } = questions[i]!
    const has = workHistory === undefined ? undefined : yearsOf(workHistory, words, day)
    if (i === 0) marks.years = has?.sure
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
  at: string,
  into: Doubt[],
): void {
  const bits = questions.reduce((all, it) => all | it.bit, 0)
  if (workHistory === undefined) into.push(unclear('certificatesUnknown', 'workHistory', bits, `${at}/workHistory`))
  workHistory?.forEach((it, i) => {
    if (it.work === undefined)
      into.push(unclear('specialtyUnknown', 'workHistory', bits, `${at}/workHistory/${i}/work`))
  })
}
