import type { Corpus } from '../../corpus/corpus.ts'
import { buildLexicon } from '../../corpus/lexicon.ts'
import { type Requirement, termsOf } from '../../corpus/requirements/index.ts'
import { selects } from '../../corpus/select.ts'
import { resolveText, type StandardText } from '../../corpus/texts.ts'
import { categoryOf } from './category.ts'

/** How the law uses words. */
export interface WordUse {
  /** The categories in whose law a word counts, itself or under another; undefined when it counts in none. */
  countsIn(word: string): ReadonlySet<string> | undefined
  /** Tells whether some law names the word itself. */
  names(word: string): boolean
}

/** Reads from every requirement of a corpus which words count there. */
export function wordUse(corpus: Corpus, texts: readonly StandardText[]): WordUse {
  const lexicon = buildLexicon(corpus.vocabulary)
  const uses = new Map<string, Set<string>>()
  const named = new Set<string>()
  const note = (requirement: Requirement, category: string) => {
    for (const { vocabulary, name } of termsOf(requirement)) {
      named.add(name)
      for (const word of [name, ...lexicon.accept(vocabulary, name).words])
        uses.set(word, (uses.get(word) ?? new Set()).add(category))
    }
  }
  for (const text of texts) {
    const category = categoryOf(text.qualification)
    for (const it of Object.values(text.requirements)) note(resolveText(it, text), category)
    for (const { changes } of corpus.amendments)
      for (const { where, add } of changes)
        if (selects(where, text.selectable))
          for (const it of Object.values(add ?? {})) note(resolveText(it, text), category)
  }
  return { countsIn: (word) => uses.get(word), names: (word) => named.has(word) }
}
