import type { Standing } from '../assess/counting/reason.ts'
import type { NotCounted } from '../assess/finding.ts'
import { gather } from './gather.ts'
import type { Locale } from './locales/locale.ts'
import { phrase } from './locales/phrases.ts'
import type { Words } from './words.ts'

/** Who or what is not counted, or not surely, with every reason in words. */
export interface NotCountedText {
  of: NotCounted['of']
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
    of: it.of,
    name: naming[it.of](it, words),
    mayCount: it.mayCount,
    reasons: reasons.length === 0 ? [it.mayCount ? labels.mayCount : labels.doesNotCount] : [...new Set(reasons)],
  }
}

/** Those with the same reasons in one entry; of many who may count, only the first are named. */
export function gathered(all: readonly NotCountedText[], locale: Locale): NotCountedText[] {
  return gather(all, (it) => [it.of, it.mayCount, it.reasons]).map((group) => {
    const names = [...new Set(group.map((it) => it.name))]
    return { ...group[0]!, name: group[0]!.mayCount ? locale.several(names, group[0]!.of) : locale.list(names) }
  })
}
