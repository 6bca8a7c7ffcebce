import type { Law, Standard } from '../../corpus/consolidate.ts'
import type { Requirement } from '../../corpus/requirements/index.ts'
import type { Selector } from '../../corpus/schema/common.ts'
import { selects } from '../../corpus/select.ts'
import { localeOf } from '../locales/index.ts'
import { wordsFor } from '../words.ts'
import { type CompareOptions, compareStandards } from './compareStandards.ts'
import type { LawComparison } from './comparison.ts'
import { pairUp } from './pairs.ts'
import { demandsOf, type Side } from './side.ts'
import { canonical, substanceOf } from './substance.ts'

/**
 * Compares every standard of two laws, of two days or two profiles or of a law and its reform, and lists those that differ.
 *
 * @param where - only these standards
 * @example
 * compareLaws(before, after).differing.map((it) => it.b.qualification) // ['建筑工程施工总承包一级', ...]
 */
export function compareLaws(a: Law, b: Law, where: Selector = {}, options: CompareOptions = {}): LawComparison {
  const locale = localeOf(options.lang)
  const [left, right] = [a, b].map((law) => law.standards.filter((it) => selects(where, it.selectable)))
  const both = left!.flatMap((it): [Standard, Standard][] => {
    const other = b.standard(it.qualification)
    return other === undefined ? [] : [[it, other]]
  })
  const differing = both
    .map(([from, to]): [Side, Side] => [
      { law: a, standard: from },
      { law: b, standard: to },
    ])
    .filter(([from, to]) => differ(from, to))
    .map(([from, to]) => compareStandards(from, to, options))
  const name = (law: Law) => {
    const words = wordsFor(law, locale)
    return (it: Standard) => locale.qualification(it.qualification, words)
  }
  const about = (law: Law) => {
    const [day, profile] = [law.day, law.profile.title]
    return { title: locale.compare.side({ day, profile }), day, profile }
  }
  return {
    schema: 'zizhi/law-diff@1',
    lang: locale.lang,
    corpusVersion: b.corpusVersion,
    a: about(a),
    b: about(b),
    ...(options.reform === undefined ? {} : { reform: options.reform }),
    count: { compared: both.length, differing: differing.length },
    differing,
    onlyA: left!.filter((it) => b.standard(it.qualification) === undefined).map(name(a)),
    onlyB: right!.filter((it) => a.standard(it.qualification) === undefined).map(name(b)),
  }
}

/** Tells whether two standards differ in anything that they demand, or in whether they can be applied for. */
function differ(a: Side, b: Side): boolean {
  if (JSON.stringify(a.standard.cancelled) !== JSON.stringify(b.standard.cancelled)) return true
  return pairUp(demandsOf(a), demandsOf(b)).some(
    (it) => it.a === undefined || it.b === undefined || !sameDemand(it.a.requirement, it.b.requirement),
  )
}

const sameDemand = (a: Requirement, b: Requirement) => canonical(substanceOf(a)) === canonical(substanceOf(b))
