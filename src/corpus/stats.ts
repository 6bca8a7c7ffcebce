import { type Sequence, sequences } from '../domain/qualification.ts'
import { latestTexts, type Standard } from './consolidate.ts'
import type { Corpus } from './corpus.ts'
import { doubtedPlaces } from './doubts.ts'
import { partsOf, unknownsIn } from './lint/figures.ts'
import type { Confidence } from './schema/common.ts'

/** How much of the law rules hold, and how much of it is sure. */
export interface Stats {
  /** Categories and their variants. */
  standards: number
  grades: number
  /** The lines of all grades, dropped ones included, by the confidence of their citations after all amendments. */
  requirements: Record<Confidence, number>
  /** Figures that the law has and no source shows. */
  unknownFigures: number
  /** Lines, and parts of lines, whose text no source shows. */
  unstatedTexts: number
  /** Lines that name something in them that is not verified. */
  unverified: number
  /** Classes and groups of classes that are less sure than their line. */
  doubtedParts: number
}

/** The same of each sequence that the rules have, and of all of them. */
export interface CorpusStats {
  total: Stats
  sequences: Partial<Record<Sequence, Stats>>
}

/**
 * Counts what a corpus holds.
 *
 * @example
 * corpusStats(shippedCorpus).total.unstatedTexts < 100 // true
 */
export function corpusStats(corpus: Corpus): CorpusStats {
  const all = latestTexts(corpus)
  const of = (sequence: Sequence) => all.filter(({ qualification }) => qualification.sequence === sequence)
  const held = sequences.filter((it) => of(it).length > 0)
  return { total: statsOf(all), sequences: Object.fromEntries(held.map((it) => [it, statsOf(of(it))])) }
}

function statsOf(texts: readonly Standard[]): Stats {
  const lines = texts.flatMap((it) => it.requirements)
  const requirements = { high: 0, medium: 0, low: 0 }
  for (const { citation } of lines) requirements[citation.confidence]++
  const nameOf = ({ qualification: { sequence, category, variant } }: Standard) =>
    JSON.stringify([sequence, category, variant])
  const parts = lines.flatMap(({ requirement }) => partsOf(requirement).map((it) => it.part))
  return {
    standards: new Set(texts.map(nameOf)).size,
    grades: texts.length,
    requirements,
    // What stands in place of the performance of another grade is counted there.
    unknownFigures: lines.flatMap(({ requirement }) =>
      unknownsIn(requirement).filter((path) => !path.includes('classes')),
    ).length,
    unstatedTexts: parts.filter((it) => it.kind === 'unstated').length,
    unverified: lines.filter(
      ({ citation, requirement }) => (citation.unverified ?? []).length > 0 || doubtedPlaces(requirement).length > 0,
    ).length,
    doubtedParts: lines.flatMap(({ requirement }) => doubtedPlaces(requirement)).length,
  }
}
