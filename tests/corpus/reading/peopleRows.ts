import { coveringVocabulary } from '../../../src/corpus/requirements/kind.ts'
import { type Line, linesOf, type PeopleRequirement } from '../../../src/corpus/requirements/people.ts'
import type { Predicate } from '../../../src/corpus/schema/predicate.ts'
import type { Words } from './words.ts'

/** The kinds of person that serve, each with all that is asked of it; `any` and `all` are multiplied out. */
export function kindsOf(it: Predicate, words: Words): string[] {
  return [...new Set(kinds(it, words).map((all) => all.sort().join(' and ')))].sort()
}

function kinds(it: Predicate, words: Words): string[][] {
  if ('any' in it) return it.any.flatMap((child) => kinds(child, words))
  if ('all' in it)
    return it.all.reduce<string[][]>(
      (found, child) => found.flatMap((left) => kinds(child, words).map((right) => [...left, ...right])),
      [[]],
    )
  const list = (name: Parameters<Words['of']>[0], phrase: string | readonly string[] | undefined) =>
    phrase === undefined ? '' : ` [${words.of(name, phrase)}]`
  if ('registered' in it) {
    const { as, level, in: fields } = it.registered
    return words.of('registrations', as).map((one) => [`${one}${level ?? ''}${list('specialties', fields)}`])
  }
  if ('titled' in it) {
    const { level, in: fields, series } = it.titled
    return [[`${level}职称${list('titleFields', fields) || ` (${series})`}`]]
  }
  if ('post' in it) return [[`现场管理人员${list('posts', it.post.in)}`]]
  if ('worker' in it) {
    const { level, in: trades, suchAs } = it.worker
    const examples = suchAs === undefined ? '' : ` such as${list('trades', suchAs)}`
    return [[`${level ?? ''}技术工人${list('trades', trades)}${examples}`]]
  }
  return [[`${it.experienced.years} 年 [${words.of('experience', it.experienced.in)}]`]]
}

/** Each number of people, each number among them, and each word that must have a person of its own. */
export function peopleRows(requirement: PeopleRequirement, words: Words): string[] {
  const { unit = '人' } = requirement
  return linesOf(requirement).flatMap((it) => lineRows(it, unit, words))
}

function lineRows({ atLeast, who, covering, ofWhich = [] }: Line, unit: string, words: Words): string[] {
  const row = `${atLeast} ${unit}: ${kindsOf(who, words).join(' or ')}`
  const vocabulary = coveringVocabulary(who)
  // One name stands for each of the fields of its list.
  const elements = (covering ?? []).flatMap((it) =>
    typeof it === 'string' ? words.of(vocabulary, it) : [it.flatMap((one) => words.of(vocabulary, one)).join(' or ')],
  )
  return [
    row,
    ...elements.map((it) => `${row}, one for ${it}`),
    ...ofWhich.flatMap((part) => lineRows(part, unit, words).map((it) => `${it}, among ${row}`)),
  ]
}
