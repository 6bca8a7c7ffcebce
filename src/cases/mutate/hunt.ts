import type { Corpus } from '../../corpus/corpus.ts'
import { planFor } from '../plans.ts'
import { assessedText } from './assessedText.ts'
import type { Concern } from './concern.ts'
import type { Mutant } from './mutant.ts'
import { categoryOf, type Probe } from './probe.ts'

/** What came of a mutant. */
export interface Hunted {
  mutant: Mutant
  /** The case that caught it. */
  caughtBy?: string
  /** How many cases were judged by it. */
  judged: number
}

/** Looks for a case whose result a mutant changes; the likeliest first, and no further once one is found. */
export function hunt(mutant: Mutant, probes: readonly Probe[], concern: Concern, corpus: Corpus): Hunted {
  const concerned = concern(mutant)
  const candidates = probes.filter((it) => [...it.categories].some((category) => concerned.has(category)))
  const mutated = mutant.apply()
  let judged = 0
  for (const probe of inOrder(candidates, mutant)) {
    const [law, changed] = [narrow(corpus, probe.categories), narrow(mutated, probe.categories)]
    if (mutant.kind !== 'vocabulary' && reads(changed, probe) === reads(law, probe)) continue
    judged++
    if (!holds(probe, changed)) return { mutant, caughtBy: probe.label, judged }
  }
  return { mutant, judged }
}

const parts = new WeakMap<Corpus, Map<string, Corpus>>()

/**
 * The corpus with the standards of some categories alone: consolidating those is quick. The same object for the same
 * categories, so that what is compiled is compiled once.
 */
export function narrow(corpus: Corpus, categories: ReadonlySet<string>): Corpus {
  const known = parts.get(corpus) ?? new Map<string, Corpus>()
  parts.set(corpus, known)
  const key = [...categories].sort().join()
  const standards = () =>
    corpus.standards.filter(({ sequence, category }) =>
      [category].flat().some((it) => categories.has(categoryOf({ sequence, category: it }))),
    )
  const part = known.get(key) ?? { ...corpus, standards: standards() }
  known.set(key, part)
  return part
}

/** A law that cannot be read at all is caught by whatever reads it. */
function holds(probe: Probe, corpus: Corpus): boolean {
  try {
    return probe.holds(corpus)
  } catch {
    return false
  }
}

const texts = new WeakMap<Corpus, Map<string, string>>()

/** What the law asks of the filing of a probe. */
function reads(corpus: Corpus, { qualification, snapshot, day, profile }: Probe): string {
  const known = texts.get(corpus) ?? new Map<string, string>()
  texts.set(corpus, known)
  const { kind } = snapshot.application
  const { law } = planFor(corpus, day, profile)
  const key = JSON.stringify([qualification, kind, law.from, profile])
  const standard = law.standard(qualification)
  const text = known.get(key) ?? (standard === undefined ? '' : assessedText(law, standard, [kind]))
  known.set(key, text)
  return text
}

/** Cases of the same grade before others, and those that name the requirement before those that do not. */
function inOrder(probes: readonly Probe[], { kind, path }: Mutant): Probe[] {
  if (kind !== 'standard') return [...probes]
  const [, grade, , key] = path
  const rank = (it: Probe) => (it.qualification.grade === grade ? 0 : 2) + (it.keys.has(String(key)) ? 0 : 1)
  return [...probes].sort((a, b) => rank(a) - rank(b))
}
