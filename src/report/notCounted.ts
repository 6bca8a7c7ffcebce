import type { Standing } from '../assess/counting/reason.ts'
import type { NotCounted } from '../assess/finding.ts'
import { phrase } from './locales/phrases.ts'
import type { Words } from './words.ts'

/** Who or what is not counted, or not surely, with every reason in words. */
export interface NotCountedText {
  name: string
  mayCount: boolean
  reasons: string[]
}

/** A reason in words, with its basis. */
export function standingText(it: Standing, words: Words): string {
  const said = phrase(words.locale.reasons, 'code', it, words)
  return it.instrument === undefined ? said : `${said}${words.locale.basis(it.instrument, it.clause, words)}`
}

const naming: { [K in NotCounted['of']]: (it: NotCounted, words: Words) => string } = {
  person: ({ id }, words) => words.person(id),
  equipment: ({ id }, words) => words.equipment(id),
  project: ({ id, unit }, words) => words.project(id, unit),
}

export function notCountedText(it: NotCounted, words: Words): NotCountedText {
  const { labels } = words.locale
  const reasons = it.reasons.map((reason) => standingText(reason, words))
  return {
    name: naming[it.of](it, words),
    mayCount: it.mayCount,
    reasons: reasons.length === 0 ? [it.mayCount ? labels.mayCount : labels.doesNotCount] : [...new Set(reasons)],
  }
}
