import { assess } from '../assess/assess.ts'
import type { Assessment, Finding, ItemAssessment } from '../assess/finding.ts'
import type { Citation } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Day } from '../domain/day.ts'
import { parseSnapshot } from '../domain/snapshot/parse.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { applyEdit, EditMisses } from './applyEdit.ts'
import type { Case, CaseGroup, Expectation } from './caseFile.ts'
import { type Difference, differences } from './compare.ts'
import { openKeys, passing } from './passing.ts'
import { planFor } from './plans.ts'
import { type Compared, comparedOf } from './values.ts'

/** The filing of a case, with the day and the profile by which it is judged. */
export interface PreparedCase {
  snapshot: Snapshot
  day: Day
  profile: string
}

/** A requirement that a case concerns: where it stands in the law, and what was held against its figures. */
export interface Concerned {
  key: string
  citation: Citation
  finding: Finding
  compared: Compared[]
}

/** What came of a case. */
export interface CaseResult {
  file: string
  about: string
  name: string
  passed: boolean
  expected: Expectation
  differences: Difference[]
  /** The requirements that differ from what is expected, or that the expectation names. */
  concerned: Concerned[]
  /** What was judged, when it could be judged. */
  assessment?: Assessment
  /** Why it could not. */
  fault?: string
}

/**
 * The filing of a case: the least passing filing of its group, with its changes made. It depends on the law only by the
 * base, so that a case prepared by one law can be judged by another.
 *
 * @throws EditMisses when an edit names what the filing does not have, or makes a filing that cannot be read
 */
export function prepareCase(
  corpus: Corpus,
  { base }: Pick<CaseGroup, 'base'>,
  { change = [] }: Pick<Case, 'change'>,
): PreparedCase {
  const filing = passing(corpus, base)
  const last = change.findLast((it) => 'profile' in it)
  const profile = last?.profile ?? base.profile
  if (change.length === 0) return { snapshot: filing, day: base.day, profile }
  const changed = JSON.parse(JSON.stringify(filing)) as Snapshot
  for (const it of change) applyEdit(changed, it)
  const parsed = parseSnapshot(changed)
  if (!parsed.ok) throw new EditMisses(`the changed filing cannot be read: ${JSON.stringify(parsed.problems)}`)
  return { snapshot: parsed.value, day: parsed.value.application.acceptedOn!, profile }
}

/**
 * Runs a case by a corpus.
 *
 * @param prepared - what `prepareCase` made of it, perhaps by another corpus
 */
export function runCase(
  corpus: Corpus,
  file: string,
  group: Pick<CaseGroup, 'about' | 'base'>,
  one: Case,
  prepared?: PreparedCase,
): CaseResult {
  const { name, expect: expected } = one
  const begun = { file, about: group.about, name, expected }
  try {
    const { snapshot, day, profile } = prepared ?? prepareCase(corpus, group, one)
    const assessment = assess(planFor(corpus, day, profile), snapshot)
    const item = assessment.items[0]!
    const found = differences(expected, item)
    return {
      ...begun,
      passed: found.length === 0,
      differences: found,
      concerned: concernedBy(expected, found, item),
      assessment,
    }
  } catch (error) {
    if (!(error instanceof EditMisses) && !(error instanceof RangeError)) throw error
    return { ...begun, passed: false, differences: [], concerned: [], fault: error.message }
  }
}

/** The name under which the base of a group is run as a case of its own. */
export const BASE = 'base'

/** Runs the base of a group: it must be met but for what the group names as open. */
export function runBase(corpus: Corpus, file: string, { about, base, open = [] }: CaseGroup): CaseResult {
  const plan = planFor(corpus, base.day, base.profile)
  const assessment = assess(plan, passing(corpus, base))
  const item = assessment.items[0]!
  const found = openKeys(assessment)
  const wrong = [...open.filter((it) => !found.includes(it)), ...found.filter((it) => !open.includes(it))]
  const expected = { outcome: item.outcome } satisfies Expectation
  const differing = wrong.map((key): Difference => {
    const verdict = item.findings.find((it) => it.key === key)?.verdict
    return { at: 'met', key, expected: open.includes(key) ? 'open' : 'met', found: verdict }
  })
  return {
    file,
    about,
    name: BASE,
    passed: wrong.length === 0,
    expected,
    differences: differing,
    concerned: concernedBy(expected, differing, item),
    assessment,
  }
}

function concernedBy(
  { unmet = {}, undetermined = {} }: Expectation,
  found: readonly Difference[],
  { findings, requirements }: ItemAssessment,
): Concerned[] {
  const keys = new Set([...Object.keys(unmet), ...Object.keys(undetermined), ...found.flatMap((it) => it.key ?? [])])
  return findings.flatMap((finding, i) =>
    keys.has(finding.key)
      ? [{ key: finding.key, citation: requirements[i]!.citation, finding, compared: comparedOf(finding) }]
      : [],
  )
}
