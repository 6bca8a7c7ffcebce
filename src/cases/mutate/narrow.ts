import type { Corpus } from '../../corpus/corpus.ts'
import { derive, originOf } from '../plans.ts'
import { categoryOf } from './category.ts'

const parts = new WeakMap<Corpus, Map<string, Corpus>>()

/**
 * The corpus with the standards of some categories alone: consolidating those is quick. The same object for the same
 * categories, so that what is compiled is compiled once.
 */
export function narrow(corpus: Corpus, categories: ReadonlySet<string>): Corpus {
  const known = parts.get(corpus) ?? new Map<string, Corpus>()
  parts.set(corpus, known)
  const key = [...categories].sort().join()
  const part = known.get(key) ?? cut(corpus, categories)
  known.set(key, part)
  return part
}

function cut(corpus: Corpus, categories: ReadonlySet<string>): Corpus {
  const standards = corpus.standards.filter(({ sequence, category }) =>
    [category].flat().some((it) => categories.has(categoryOf({ sequence, category: it }))),
  )
  const part = { ...corpus, standards }
  const origin = originOf(corpus)
  if (origin !== undefined) derive(part, narrow(origin, categories))
  return part
}
