import type { Sequence } from '../domain/qualification.ts'
import type { DatedChange } from './changes.ts'
import type { Corpus, Sourced } from './corpus.ts'
import type { EvidenceNeeds } from './schema/counting.ts'
import type { Authority, ProfileFile } from './schema/profile.ts'

/** A jurisdiction with everything that it inherits. */
export interface Profile {
  id: string
  title: string
  authorities: readonly Authority[]
  firstFilingInRegionOnly: boolean
  evidence: EvidenceNeeds
  counting: { change: NonNullable<ProfileFile['counting']>[number]; file: string; profile: string }[]
  changes: DatedChange[]
}

/**
 * A profile by name with what it extends, the nearer one winning.
 *
 * @throws RangeError when the corpus has no such profile, or profiles extend each other in a circle
 */
export function resolveProfile(corpus: Corpus, id: string): Profile {
  const chain: Sourced<ProfileFile>[] = []
  for (let next: string | undefined = id; next !== undefined; next = chain.at(-1)!.extends) {
    const file = corpus.profiles.find((it) => it.id === next)
    if (file === undefined)
      throw new RangeError(`unknown profile \`${next}\`: ${corpus.profiles.map((it) => it.id).join(', ')}`)
    if (chain.includes(file)) throw new RangeError(`profile \`${next}\` extends itself`)
    chain.push(file)
  }
  const own = chain[0]!
  const fromBase = chain.toReversed()
  return {
    id,
    title: own.title ?? id,
    authorities: chain.find((it) => it.authorities)?.authorities ?? ['ministry', 'province', 'city'],
    firstFilingInRegionOnly:
      chain.find((it) => it.firstFilingInRegionOnly !== undefined)?.firstFilingInRegionOnly ?? false,
    evidence: Object.assign({}, ...fromBase.map((it) => it.evidence ?? {})),
    counting: fromBase.flatMap((it) =>
      (it.counting ?? []).map((change) => ({ change, file: it.file, profile: it.id })),
    ),
    changes: fromBase.flatMap((it) =>
      (it.changes ?? []).map((change, index): DatedChange => {
        return { effective: change.effective ?? '0001-01-01', instrument: it.id, change, file: it.file, index }
      }),
    ),
  }
}

/** A sequence alone, as selectors of counting rules see it. */
export const sequenceOnly = (sequence: Sequence) =>
  ({ sequence, category: '', grade: '不分等级', lowest: false }) as const
