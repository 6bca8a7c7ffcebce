import { distance } from 'fastest-levenshtein'
import { nearest } from '../../domain/nearest.ts'
import { sequences } from '../../domain/qualification.ts'
import type { Corpus } from '../corpus.ts'
import { sequenceOnly } from '../profile.ts'
import type { Selector } from '../schema/common.ts'
import { selects } from '../select.ts'
import { type StandardText, standardTexts } from '../texts.ts'
import { type LintCheck, writtenRoutes } from './context.ts'

/** Every `where` speaks of some standard, and a profile takes away only checks that there are. */
export const selections: LintCheck = ({ corpus, report }) => {
  const texts = standardTexts(corpus)
  const encoded = sequences.filter((it) => texts.some(({ qualification }) => qualification.sequence === it))
  const counts = (where: Selector) => encoded.some((it) => selects(where, sequenceOnly(it)))
  const ids = new Set(writtenRoutes(corpus).map(({ route }) => route.id))
  for (const { file, path, route } of writtenRoutes(corpus)) {
    if (!texts.some((it) => selects(route.where, it.selectable))) report('selects-nothing', file, [...path, 'where'])
    route.replaces?.forEach((id, i) => {
      if (!ids.has(id)) report('selects-nothing', file, [...path, 'replaces', i], { found: id, ...near(id, ids) })
    })
  }
  for (const { file, rules } of corpus.authority)
    rules.forEach(({ where }, i) => {
      const hit = texts.some((it) => selects(where, it.selectable))
      if (!hit && !awaits(where, texts)) report('selects-nothing', file, ['rules', i, 'where'])
    })
  for (const { file, where } of corpus.counting) if (!counts(where)) report('selects-nothing', file, ['where'])
  for (const { file, counting = [], ...profile } of corpus.profiles)
    counting.forEach(({ where, checks = {} }, i) => {
      if (!counts(where)) report('selects-nothing', file, ['counting', i, 'where'])
      const known = checkKeys(corpus, profile.id)
      for (const [key, check] of Object.entries(checks))
        if (check === null && !known.has(key))
          report('selects-nothing', file, ['counting', i, 'checks', key], { found: key, ...near(key, known) })
    })
}

function near(word: string, known: ReadonlySet<string>): { near?: string } {
  const found = nearest(word, known)
  return found === undefined ? {} : { near: found }
}

/**
 * The law names who decides on standards that are not encoded yet. A category far from every encoded one is such; one
 * that differs in a character of four at most is a slip of the pen.
 */
function awaits(where: Selector, texts: readonly StandardText[]): boolean {
  const named = where.sequence === undefined ? sequences : [where.sequence].flat()
  const known = texts.filter((it) => named.includes(it.qualification.sequence)).map((it) => it.qualification.category)
  const foreign = (word: string) => !known.some((it) => distance(word, it) <= Math.floor(word.length / 4))
  return known.length === 0 || (where.category !== undefined && [where.category].flat().every(foreign))
}

/** The checks of the counting rules, of a profile and of those that it extends. */
function checkKeys(corpus: Corpus, id: string): Set<string> {
  const chain = new Set<string>([id])
  for (const each of chain) {
    const base = corpus.profiles.find((it) => it.id === each)?.extends
    if (base !== undefined) chain.add(base)
  }
  const added = corpus.profiles
    .filter((it) => chain.has(it.id))
    .flatMap((it) => it.counting ?? [])
    .flatMap((it) => Object.entries(it.checks ?? {}).flatMap(([key, check]) => (check === null ? [] : [key])))
  return new Set([...corpus.counting.flatMap((it) => Object.keys(it.checks)), ...added])
}
