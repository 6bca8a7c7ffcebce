import type { Corpus } from '../../corpus/corpus.ts'
import type { Selector } from '../../corpus/schema/common.ts'
import { selects } from '../../corpus/select.ts'
import { type StandardText, standardTexts } from '../../corpus/texts.ts'
import type { Mutant } from './mutant.ts'
import { categoryOf } from './probe.ts'
import { type WordUse, wordUse } from './wordUse.ts'

/** Tells which categories a mutant may concern. */
export type Concern = (mutant: Mutant) => ReadonlySet<string>

/** Reads from a corpus whom a change of any of its files concerns. */
export function concernIn(corpus: Corpus): Concern {
  const texts = standardTexts(corpus)
  const all = categories(texts)
  const selected = (where: Selector) => categories(texts.filter((it) => selects(where, it.selectable)))
  let words: WordUse | undefined
  return ({ kind, file, path, from }) => {
    if (kind === 'standard') {
      const own = texts.filter((it) => it.file === file)
      return categories(path[0] === 'tables' ? own.filter((it) => it.qualification.category === path[2]) : own)
    }
    if (kind === 'amendment' && path[0] === 'changes')
      return selected(corpus.amendments.find((it) => it.file === file)!.changes[Number(path[1])]!.where)
    if (kind === 'route') return selected(corpus.routes.find((it) => it.file === file)!.where)
    if (kind === 'authority') {
      const rule = corpus.authority.find((it) => it.file === file)!.rules[Number(path[1])]
      return rule === undefined ? all : selected(rule.where)
    }
    if (kind !== 'vocabulary' || typeof from !== 'string') return all
    words ??= wordUse(corpus, texts)
    return words(from) ?? all
  }
}

function categories(texts: readonly StandardText[]): ReadonlySet<string> {
  return new Set(texts.map((it) => categoryOf(it.qualification)))
}
