import type { Assessment, Finding, ItemAssessment } from '../../../assess/finding.ts'
import type { PassingBase } from '../../../cases/caseFile.ts'
import { sideOf } from '../../../cases/coverage/figure.ts'
import { figuresOf } from '../../../cases/coverage/figures.ts'
import type { Edit } from '../../../cases/edit.ts'
import { type CaseResult, runCase } from '../../../cases/run.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import type { Lexicon } from '../../../corpus/lexicon.ts'
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts'

/** A case that may be drafted: a name and the changes. */
export interface Sketch {
  name: string
  change: Edit[]
}

/** Several sketches for one purpose; the first that serves it best is taken. */
export interface Purpose {
  /** The figure that the filing must stand just beyond; any change of the verdict when absent. */
  figure?: string
  /** The requirement must stay met. */
  passes?: boolean
  sketches: Sketch[]
}

/** What drafts look at: the passing filing of a base as it is judged. */
export interface Ground {
  corpus: Corpus
  base: PassingBase
  lexicon: Lexicon
  snapshot: Snapshot
  assessment: Assessment
  item: ItemAssessment
}

/** One requirement on the ground; parts of composites have the key of the whole. */
export interface Spot {
  key: string
  finding: Finding
  ground: Ground
}

/** Runs the sketches of a purpose and keeps the one that disturbs the least besides. */
export function bestOf({ figure, passes, sketches }: Purpose, { key, ground, finding: own }: Spot): Sketch | undefined {
  const stands = isMet(own) || !standsAsRecorded(own) ? isMet : standsAsRecorded
  let best: { sketch: Sketch; cost: number } | undefined
  for (const [i, sketch] of sketches.entries()) {
    const { assessment } = tryOut(sketch, ground)
    const item = assessment?.items[0]
    const finding = item?.findings.find((it) => it.key === key)
    if (assessment === undefined || item === undefined || finding === undefined) continue
    if (stands(finding) !== (passes === true)) continue
    const beyond = figure === undefined || standsBeyond(figure, finding, assessment)
    const others = item.findings.filter((it) => it.verdict !== 'met').length
    const cost = (beyond ? 0 : 1000) + others * 10 + finding.causes.length + i / 100
    if (best === undefined || cost < best.cost) best = { sketch, cost }
  }
  return best?.sketch
}

const isMet = ({ verdict }: Finding) => verdict === 'met'

/** Is a line met, or would it be if the figures that no source bears out were right? */
export function standsAsRecorded({ verdict, causes: [first] }: Finding): boolean {
  return verdict === 'met' || (first?.code === 'lawUnverified' && first.otherwise === 'met')
}

function standsBeyond(path: string, finding: Finding, { snapshot, day }: Assessment): boolean {
  return figuresOf(finding.requirement)
    .filter((it) => it.path === path)
    .some((it) => it.measure({ finding, snapshot, day }).some((has) => sideOf(it, has) === 'first'))
}

/** Judges a sketch. */
export function tryOut({ name, change }: Sketch, { corpus, base }: Ground): CaseResult {
  const one = { name, ...(change.length === 0 ? {} : { change }), expect: { outcome: 'met' as const } }
  return runCase(corpus, '', { about: '', base }, one)
}
