import type { Corpus } from '../../corpus/corpus.ts'
import { planFor } from '../plans.ts'
import { assessedText } from './assessedText.ts'
import type { Concern } from './concern.ts'
import type { Mutant } from './mutant.ts'
import { narrow } from './narrow.ts'
import type { Probe } from './probe.ts'

/** What came of a mutant. */
export interface Hunted {
  mutant: Mutant
  /** The case that caught it. */
  caughtBy?: string
  /** How many cases were judged by it. */
  judged: number
}

/** Looks for a case whose result a mutant changes. */
export interface Hunter {
  /** The likeliest case first, and no further once one is found. */
  hunt(mutant: Mutant): Hunted
  add(probe: Probe): void
}

const MOST_LUCKY = 6

/** Hunts by cases; remembers which ones caught the mutants nearby, since those are tried first. */
export function hunter(probes: readonly Probe[], concern: Concern, corpus: Corpus): Hunter {
  const all = [...probes]
  const lucky = new Map<string, Probe[]>()
  const caughtBy = (mutant: Mutant, mutated: Corpus, probe: Probe) => {
    const [law, changed] = [narrow(corpus, probe.categories), narrow(mutated, probe.categories)]
    if (mutant.kind !== 'vocabulary' && reads(changed, probe) === reads(law, probe)) return undefined
    return !holds(probe, changed)
  }
  function* candidates(mutant: Mutant, first: readonly Probe[]) {
    yield* first
    const concerned = concern(mutant)
    const word = concern.word(mutant)
    const rest = all.filter(
      (it) =>
        [...it.categories].some((category) => concerned.has(category)) && (word === undefined || it.words.has(word)),
    )
    for (const it of inOrder(rest, mutant)) if (!first.includes(it)) yield it
  }
  return {
    add: (probe) => all.push(probe),
    hunt(mutant) {
      const near = nearby(mutant)
      const first = lucky.get(near) ?? []
      const mutated = mutant.apply()
      let judged = 0
      for (const probe of candidates(mutant, first)) {
        const caught = caughtBy(mutant, mutated, probe)
        if (caught !== undefined) judged++
        if (caught !== true) continue
        lucky.set(near, [probe, ...first.filter((it) => it !== probe)].slice(0, MOST_LUCKY))
        return { mutant, caughtBy: probe.label, judged }
      }
      return { mutant, judged }
    },
  }
}

/** Mutants of one requirement, or of one part of another file, are caught by the same few cases. */
function nearby({ kind, file, path }: Mutant): string {
  return [file, ...path.slice(0, kind === 'standard' ? 4 : 2)].join()
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
function reads(corpus: Corpus, { qualification, kind, day, profile }: Probe): string {
  const known = texts.get(corpus) ?? new Map<string, string>()
  texts.set(corpus, known)
  const { law } = planFor(corpus, day, profile)
  const key = JSON.stringify([qualification, kind, law.from, profile])
  const standard = law.standard(qualification)
  const text = known.get(key) ?? (standard === undefined ? '' : assessedText(law, standard, [kind]))
  known.set(key, text)
  return text
}

/**
 * Cases of the same grade before others, and those that name the requirement before those that do not. Of other files those
 * that stand beside them come first.
 */
function inOrder(probes: readonly Probe[], { kind, file, path }: Mutant): Probe[] {
  const [, grade, , key] = path
  const own = file.replace(/[^/]*$/, '')
  const isBeside = (it: Probe) => it.label.startsWith(own) && !it.label.slice(own.length).split(':')[0]!.includes('/')
  const rank =
    kind === 'standard'
      ? (it: Probe) => (it.qualification.grade === grade ? 0 : 2) + (it.keys.has(String(key)) ? 0 : 1)
      : (it: Probe) => (isBeside(it) ? 0 : 1)
  return [...probes].sort((a, b) => rank(a) - rank(b))
}
