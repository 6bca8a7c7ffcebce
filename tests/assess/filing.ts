import { assess } from '../../src/assess/assess.ts'
import type { ItemAssessment } from '../../src/assess/finding.ts'
import { planFor } from '../../src/cases/plans.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { parseSnapshot } from '../../src/domain/snapshot/parse.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { type Filing, firm } from '../support/filing.ts'

/** An application of a firm without people: enough to see whether it may be filed. */
export interface Bare {
  day: string
  kind: Filing['application']['kind']
  qualification?: string
  route?: string | undefined
  profile?: string
  enterprise?: Partial<Filing['enterprise']>
}

/** Judges an application for one qualification. */
export function filed({
  day,
  kind,
  qualification = '建筑工程施工总承包二级',
  profile = '全国',
  route,
  enterprise,
}: Bare) {
  const parsed = parseSnapshot({
    enterprise: { ...firm('西藏试点建设有限公司', 1), ...enterprise },
    people: [],
    application: { kind, acceptedOn: day, items: [{ qualification, ...(route === undefined ? {} : { route }) }] },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return judged(parsed.value, profile)
}

/** The only item of a filing, judged as a profile reads the law of its day. */
export function judged(snapshot: Snapshot, profile: string, corpus: Corpus = shipped): ItemAssessment {
  return assess(planFor(corpus, snapshot.application.acceptedOn!, profile), snapshot).items[0]!
}

/** The refusals of an application, and whether it is refused. */
export const refused = (bare: Bare) => {
  const { refusals, outcome } = filed(bare)
  return { codes: refusals.map((it) => it.code), refused: outcome === 'refused' }
}
