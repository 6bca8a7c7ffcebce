import { categoryOf } from '../../../cases/mutate/category.ts'
import type { Concern } from '../../../cases/mutate/concern.ts'
import { lawFilesOf, type MutableLaw } from '../../../cases/mutate/lawFiles.ts'
import type { Mutant, Path } from '../../../cases/mutate/mutant.ts'
import { narrow } from '../../../cases/mutate/narrow.ts'
import { passing } from '../../../cases/passing.ts'
import { parseQualification } from '../../../domain/qualification.ts'
import { basesFor } from './bases.ts'
import { asDraft, type Draft } from './draft.ts'
import { through } from './through.ts'

const MOST_PLACES = 4
const MOST_BASES = 4

/** A case in which a filing uses the word that a mutant of the vocabulary takes away; undefined when none is found. */
export function draftWord(mutant: Mutant, law: MutableLaw, concern: Concern): Draft | undefined {
  const { corpus } = law
  const names = namesOf(mutant, law)
  const categories = concern(mutant)
  let places = 0
  for (const file of lawFilesOf(law).filter((it) => it.kind === 'standard'))
    for (const { path, word } of placesOf(file.content, [...names, '$category'])) {
      const { category, sequence } = file.content as { category: string | string[]; sequence: never }
      if (word === '$category' && ![category].flat().some((it) => names.includes(it))) continue
      const own = new Set([category].flat().map((it) => categoryOf({ sequence, category: it })))
      if (![...own].some((it) => categories.has(it)) || places >= MOST_PLACES) continue
      places++
      const [before, after] = [narrow(corpus, own), narrow(mutant.apply(), own)]
      const way = narrow(file.put(through(file.content, path, path.length).content), own)
      let bases = 0
      for (const base of basesFor(mutant, before, after, path[1])) {
        if (parseQualification(base.qualification)?.grade !== path[1] || bases++ >= MOST_BASES) break
        const filing = passing(way, base)
        const text = JSON.stringify(filing)
        for (const name of new Set([word, ...names])) {
          const other = text.replaceAll(JSON.stringify(name), JSON.stringify(mutant.from))
          if (other === text) continue
          const found = asDraft(base, passing(before, base), JSON.parse(other), mutant, before, after)
          if (found !== undefined) return found
        }
      }
    }
  return undefined
}

/** The word itself, what it falls under, and the groups that list it. */
function namesOf({ parents, from }: Mutant, { corpus }: MutableLaw): string[] {
  const term = parents.at(-2) as { name: string; broader?: string[]; of?: string[] }
  const groups = (corpus.vocabulary.groups ?? []).filter((it) => it.of.includes(term.name)).map((it) => it.name)
  return [term.name, ...(term.broader ?? []), ...groups, ...(term.of ?? []).filter((it) => it !== from)]
}

function placesOf(node: unknown, words: readonly string[], path: Path = []): { path: Path; word: string }[] {
  if (typeof node === 'string')
    return words.includes(node) && path.includes('requirements') ? [{ path, word: node }] : []
  if (typeof node !== 'object' || node === null) return []
  const entries = Array.isArray(node) ? [...node.entries()] : Object.entries(node)
  return entries
    .flatMap(([key, it]) => placesOf(it, words, [...path, key]))
    .sort((a, b) => words.indexOf(a.word) - words.indexOf(b.word))
}
