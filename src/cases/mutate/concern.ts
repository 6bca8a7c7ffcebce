import type { Corpus } from '../../corpus/corpus.ts'
import type { Selector } from '../../corpus/schema/common.ts'
import type { FileKind } from '../../corpus/schema/files.ts'
import { selects } from '../../corpus/select.ts'
import { type StandardText, standardTexts } from '../../corpus/texts.ts'
import { categoryOf } from './category.ts'
import type { Mutant } from './mutant.ts'
import { type WordUse, wordUse } from './wordUse.ts'

/** Whom a mutant may concern. */
export interface Concern {
  /** The categories whose law it changes. */
  (mutant: Mutant): ReadonlySet<string>
  /** The word that a filing must hold to be concerned, where only a word for things in filings is changed. */
  word(mutant: Mutant): string | undefined
}

/** Reads from a corpus whom a change of any of its files concerns. */
export function concernIn(corpus: Corpus): Concern {
  const texts = standardTexts(corpus)
  const all = categories(texts)
  const selected = (where: Selector) => categories(texts.filter((it) => selects(where, it.selectable)))
  let known: WordUse | undefined
  const words = () => {
    known ??= wordUse(corpus, texts)
    return known
  }
  const concern = (mutant: Mutant) => {
    const { kind, file, path, from } = mutant
    if (kind === 'standard') {
      const own = texts.filter((it) => it.file === file)
      return categories(path[0] === 'tables' ? own.filter((it) => it.qualification.category === path[2]) : own)
    }
    if (kind === 'amendment' && path[0] === 'changes')
      return selected(corpus.amendments.find((it) => it.file === file)!.changes[Number(path[1])]!.where)
    if (kind === 'route') return selected(corpus.routes.find((it) => it.file === file)!.where)
    if (ruled.has(kind)) return selected(ruleOf(mutant)?.where ?? {})
    if (kind !== 'vocabulary' || typeof from !== 'string') return all
    return words().countsIn(from) ?? all
  }
  return Object.assign(concern, {
    word: ({ kind, from }: Mutant) =>
      kind === 'vocabulary' && typeof from === 'string' && !words().names(from) ? from : undefined,
  })
}

/** Files of rules of which each says whom it concerns. */
const ruled: ReadonlySet<FileKind> = new Set(['authority', 'validity', 'bans', 'counting', 'profile'])

/** The rule in which a mutated node stands: the outermost node above it that says whom it concerns, or itself. */
function ruleOf({ parents, from }: Mutant): { where: Selector } | undefined {
  return [...parents, from].find((it): it is { where: Selector } => {
    return typeof it === 'object' && it !== null && 'where' in it && !Array.isArray(it.where)
  })
}

function categories(texts: readonly StandardText[]): ReadonlySet<string> {
  return new Set(texts.map((it) => categoryOf(it.qualification)))
}
