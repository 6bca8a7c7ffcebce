import type { VocabularyName } from '../../../corpus/requirements/kind.ts'
import { leavesOf, type Predicate, type Registered, type Titled } from '../../../corpus/schema/predicate.ts'
import type { Words } from '../../words.ts'
import type { Figure } from '../figure.ts'
import { a, and, counted, or, plural } from './text.ts'

/** The words of a list with groups opened: structures, water supply or (fields related to building: …). */
function fields(words: Words, vocabulary: VocabularyName, list: string | readonly string[] | undefined): string {
  if (list === undefined) return ''
  const said = [list].flat().map((it) => {
    const group = words.group(vocabulary, it)
    if (group === undefined) return words.term(it)
    return `${words.term(it)} (${and(words.terms(group.words))}${group.open ? ' and the like' : ''})`
  })
  return or(said)
}

function registered(it: Registered, words: Words, many: boolean): string {
  const kinds = [it.as].flat()
  const named = or(kinds.map((kind) => (many ? plural(words.term(kind)) : words.term(kind))))
  const above = it.level !== undefined && !words.isTop(kinds[0]!, it.level)
  const level = it.level === undefined ? '' : `${words.term(it.level)}${above ? ' or above' : ''} `
  const open = it.openLevels === undefined ? '' : ` (whether ${or(words.terms(it.openLevels))} counts is not settled)`
  return `${level}${named}${it.in === undefined ? '' : ` in ${fields(words, 'specialties', it.in)}`}${open}`
}

function titled(it: Titled, words: Words): string {
  const series = it.series === undefined ? '' : ` of the ${words.term(it.series)} series`
  const field = it.in === undefined ? '' : ` in ${fields(words, 'titleFields', it.in)}`
  return `title of ${words.term(it.level)} level or above${series}${field}`
}

/** 10 years of construction work */
export function experience(years: Figure, work: string, words: Words): string {
  const said = words.term(work)
  const kind = /^(construction|supervision)$/.test(said) ? `${said} work` : said
  return `${counted(years, 'year')} of ${kind}`
}

/** People of a description, as the subject of a number. */
export function peopleText(it: Predicate, words: Words, count: Figure = undefined): string {
  const one = count === 1
  const people = one ? 'person' : 'people'
  if ('any' in it) return or(it.any.map((part) => peopleText(part, words, count)))
  if ('all' in it) return `${people} ${having(it, words)}`
  if ('registered' in it) return registered(it.registered, words, !one)
  if ('titled' in it) return `${people} with a ${titled(it.titled, words)}`
  if ('experienced' in it) return `${people} ${having(it, words)}`
  if ('post' in it) {
    const post = fields(words, 'posts', it.post.in)
    return `site manager${one ? '' : 's'} with a post certificate${post === '' ? '' : ` as ${post}`}`
  }
  const { level, suchAs } = it.worker
  const trade = fields(words, 'trades', it.worker.in)
  const above =
    level === undefined
      ? ''
      : level.endsWith('合格')
        ? ` (${words.term(level)})`
        : ` at the level of ${words.term(level)} or above`
  const such = suchAs === undefined ? '' : ` (such as ${and(words.terms(suchAs))})`
  return `skilled worker${one ? '' : 's'}${trade === '' ? '' : ` in ${trade}`}${above}${such}`
}

/** What one person must have: with a title of … */
export function having(it: Predicate, words: Words): string {
  return `with ${attribute(it, words)}`
}

/** What one person must have, as an object: a title of … */
export function attribute(it: Predicate, words: Words): string {
  if ('any' in it) return `either ${it.any.map((part) => attribute(part, words)).join(' or ')}`
  if ('all' in it) return it.all.map((part) => attribute(part, words)).join(', and ')
  if ('registered' in it) return `a registration as ${a(registered(it.registered, words, false))}`
  if ('titled' in it) return `a ${titled(it.titled, words)}`
  if ('experienced' in it) return `at least ${experience(it.experienced.years, it.experienced.in, words)}`
  if ('post' in it)
    return `a post certificate${it.post.in === undefined ? '' : ` as ${fields(words, 'posts', it.post.in)}`}`
  return `a certificate among ${peopleText(it, words)}`
}

/** The short name of a kind of people, for the item column. */
export function peopleHeading(it: Predicate, words: Words): string {
  if ('any' in it) {
    const kinds = [...new Set(it.any.map((part) => peopleHeading(part, words)))]
    const registered = leavesOf(it).every((leaf) => 'registered' in leaf)
    return kinds.length > 1 && registered ? 'registered persons' : or(kinds)
  }
  if ('all' in it) return peopleHeading(it.all[0]!, words)
  if ('registered' in it) {
    const kinds = [it.registered.as].flat()
    return kinds.length === 1 ? plural(words.term(kinds[0]!)) : 'registered persons'
  }
  if ('titled' in it) return 'titled persons'
  if ('worker' in it) return 'skilled workers'
  return 'post' in it ? 'site managers' : 'experienced persons'
}
