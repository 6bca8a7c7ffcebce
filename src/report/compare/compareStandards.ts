import type { HistoryEntry } from '../../corpus/changes.ts'
import { sectionOf } from '../../corpus/requirements/index.ts'
import type { RoutedRequirement } from '../../corpus/routing.ts'
import { printQualification } from '../../domain/qualification.ts'
import { citationOf } from '../citation.ts'
import { localeOf } from '../locales/index.ts'
import type { Lang } from '../locales/locale.ts'
import { headingOf, requirementText, type Words, wordsFor } from '../words.ts'
import { changesBetween } from './changes.ts'
import type { ComparedLine, ComparedSide, ComparedText, CompareState, StandardComparison } from './comparison.ts'
import { type Pair, pairUp } from './pairs.ts'
import { demandsOf, historyOf, type Side, sameText } from './side.ts'

export interface CompareOptions {
  lang?: Lang | undefined
  /** The reform that B is read with, named in the heading. */
  reform?: string | undefined
}

/**
 * Compares two standards requirement by requirement: two days, routes, grades, profiles, or the law and a reform of it.
 *
 * @example
 * compareStandards({ law: before, standard }, { law: after, standard: reformed }).count
 * // { onlyA: 4, onlyB: 0, changed: 1, same: 2 }
 */
export function compareStandards(a: Side, b: Side, { lang, reform }: CompareOptions = {}): StandardComparison {
  const locale = localeOf(lang)
  const wordsOf = (it: Side) =>
    wordsFor(it.law, locale, { requirements: [...it.standard.requirements, ...demandsOf(it)] })
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const lines = pairUp(demandsOf(a), demandsOf(b)).map((pair) => lineOf(pair, { a, b, wordsA, wordsB }))
  const count: Record<CompareState, number> = { onlyA: 0, onlyB: 0, changed: 0, same: 0 }
  for (const { state } of lines) count[state]++
  return {
    schema: 'zizhi/standard-diff@1',
    lang: locale.lang,
    corpusVersion: b.law.corpusVersion,
    a: sideOf(a, wordsA),
    b: sideOf(b, wordsB),
    ...(reform === undefined ? {} : { reform }),
    count,
    lines,
  }
}

interface Both {
  a: Side
  b: Side
  wordsA: Words
  wordsB: Words
}

function lineOf(pair: Pair, both: Both): ComparedLine {
  const { a, b } = pair
  const { wordsA, wordsB } = both
  const { locale } = wordsB
  const [shown, words] = b === undefined ? [a!, wordsA] : [b, wordsB]
  const found = a === undefined || b === undefined ? [] : changesBetween(a.requirement, b.requirement)
  const changes = found.map((it) => ({ ...it, text: locale.compare.change(it, words) }))
  const state = a === undefined ? 'onlyB' : b === undefined ? 'onlyA' : changes.length > 0 ? 'changed' : 'same'
  return {
    state,
    section: locale.sections[sectionOf(shown.requirement)],
    item: headingOf(shown.requirement, words),
    ...(a === undefined ? {} : { a: textOf(a, wordsA) }),
    ...(b === undefined ? {} : { b: textOf(b, wordsB) }),
    changes,
    by: state === 'same' ? [] : reasonsOf(pair, both),
  }
}

function textOf(it: RoutedRequirement, words: Words): ComparedText {
  const { confidence } = it.citation
  return {
    key: it.key,
    requirement: requirementText(it.requirement, words),
    citation: citationOf(it, words),
    confidence,
    ...(confidence === 'low' ? { doubt: words.locale.compare.doubt } : {}),
  }
}

/** What happened to a requirement between the two texts; where one side lacks it, also the route that leaves it out. */
function reasonsOf({ a, b }: Pair, { a: sideA, b: sideB, wordsA, wordsB }: Both): string[] {
  const between: string[] = []
  if (sameText(sideA, sideB)) {
    const [before, after] = [historyOf(sideA, (a ?? b)!.key), historyOf(sideB, (b ?? a)!.key)]
    between.push(...newIn(after, before).map((it) => wordsB.locale.historyLine(it, wordsB)))
    between.push(
      ...newIn(before, after).map((it) => wordsA.locale.compare.onlyOnA(wordsA.locale.historyLine(it, wordsA))),
    )
  }
  // A text that refers to another grade changes with that grade, without an event of its own.
  if (a !== undefined && b !== undefined)
    return between.length === 0 && sameText(sideA, sideB) ? [wordsB.locale.compare.elsewhere] : between
  return [...between, ...leftOut(a, sideB, wordsB), ...leftOut(b, sideA, wordsA)]
}

/** Where a route is why a requirement stands on the other side alone. */
function leftOut(there: RoutedRequirement | undefined, { standard, route }: Side, words: Words): string[] {
  if (there === undefined || route === undefined) return []
  const own = standard.requirements.find((it) => it.key === there.key)
  if (own?.inForce !== true) return []
  return [words.locale.compare.leftOut(words.term(route.id), words.instrument(route.instrument))]
}

const stamp = ({ act, instrument, effective, paths }: HistoryEntry) =>
  JSON.stringify([act, instrument, effective, paths])

function newIn(later: readonly HistoryEntry[], earlier: readonly HistoryEntry[]): HistoryEntry[] {
  const known = new Set(earlier.map(stamp))
  return later.filter((it) => !known.has(stamp(it)))
}

function sideOf({ law, standard, route }: Side, words: Words): ComparedSide {
  const { locale } = words
  const { cancelled } = standard
  const name = locale.qualification(standard.qualification, words)
  const routed = route === undefined ? {} : { route: words.term(route.id) }
  return {
    title: locale.compare.side({ qualification: name, day: law.day, profile: law.profile.title, ...routed }),
    name,
    qualification: printQualification(standard.qualification),
    day: law.day,
    profile: law.profile.title,
    ...routed,
    instrument: words.instrument(standard.instrument),
    ...(cancelled === undefined
      ? {}
      : { cancelled: locale.labels.cancelled(words.instrument(cancelled.instrument), cancelled.effective) }),
  }
}
