import type { Day } from '../domain/day.ts'
import type { Sequence } from '../domain/qualification.ts'
import type { DatedChange } from './changes.ts'
import type { Corpus, Sourced } from './corpus.ts'
import type { DatedRoute } from './routes.ts'
import type { AdmissionFile } from './schema/admission.ts'
import type { Authority } from './schema/authority.ts'
import type { BanRule } from './schema/bans.ts'
import type { EvidenceNeeds } from './schema/counting.ts'
import type { HolidaysFile } from './schema/holidays.ts'
import type { ProcedureFile } from './schema/procedure.ts'
import type { ProfileFile } from './schema/profile.ts'
import type { Extension, ValidityRule } from './schema/validity.ts'

/** A jurisdiction with everything that it inherits. */
export interface Profile {
  id: string
  title: string
  authorities: readonly Authority[]
  /** Where it stands that only enterprises of the region file for the first time; absent when it does not. */
  firstFilingInRegionOnly?: { instrument: string; clause?: string | number }
  evidence: EvidenceNeeds
  counting: { change: NonNullable<ProfileFile['counting']>[number]; file: string; profile: string }[]
  changes: DatedChange[]
  routes: DatedRoute[]
  /** The nearest profile first. */
  validity: ProfileRules<ValidityRule>[]
  extensions: ProfileRules<Extension>[]
  bans: ProfileRules<BanRule>[]
  /** How it takes a filing from the draft to the certificate; absent where nobody says. */
  procedure?: ProcedureFile
  admission?: AdmissionFile
  holidays?: HolidaysFile
}

/** Rules of a profile: what they do not say stands in the profile itself, whenever. */
interface ProfileRules<R> {
  instrument: string
  rules: R[]
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
    ...inRegionOnly(chain),
    evidence: Object.assign({}, ...fromBase.map((it) => it.evidence ?? {})),
    counting: fromBase.flatMap((it) =>
      (it.counting ?? []).map((change) => ({ change, file: it.file, profile: it.id })),
    ),
    changes: fromBase.flatMap((it) =>
      (it.changes ?? []).map((change, index): DatedChange => {
        return { effective: change.effective ?? '0001-01-01', instrument: it.id, change, file: it.file, index }
      }),
    ),
    routes: chain.flatMap((it) =>
      (it.routes ?? []).map((route) => ({ ...route, instrument: route.instrument ?? it.id })),
    ),
    validity: rulesOf(chain, 'validity'),
    extensions: rulesOf(chain, 'extensions'),
    bans: rulesOf(chain, 'bans'),
    ...nearest(chain, 'procedure', corpus.procedures),
    ...nearest(chain, 'admission', corpus.admissions),
    ...nearest(chain, 'holidays', corpus.holidays),
  }
}

/** The file of the nearest profile that has one, under a key. */
function nearest<K extends string, F extends { profile: string }>(
  chain: readonly Sourced<ProfileFile>[],
  key: K,
  files: readonly F[],
): { [P in K]?: F } {
  const own = chain.map((it) => files.find(({ profile }) => profile === it.id)).find((it) => it !== undefined)
  return own === undefined ? {} : ({ [key]: own } as { [P in K]?: F })
}

function inRegionOnly(chain: readonly Sourced<ProfileFile>[]): Pick<Profile, 'firstFilingInRegionOnly'> {
  const it = chain.find(({ firstFilingInRegionOnly: rule }) => rule !== undefined)
  const rule = it?.firstFilingInRegionOnly
  if (it === undefined || rule === undefined || rule === false) return {}
  const { instrument = it.id, clause } = rule === true ? {} : rule
  return { firstFilingInRegionOnly: { instrument, ...(clause === undefined ? {} : { clause }) } }
}

function rulesOf<K extends 'validity' | 'extensions' | 'bans'>(chain: readonly Sourced<ProfileFile>[], key: K) {
  type Rule = NonNullable<ProfileFile[K]>[number]
  return chain.flatMap((it): ProfileRules<Rule>[] => {
    const rules = (it[key] ?? []) as Rule[]
    // What names no instrument has no day of effect but its own.
    const dated = rules.map((one) => (one.instrument === undefined ? { from: ALWAYS, ...one } : one))
    return rules.length === 0 ? [] : [{ instrument: it.id, rules: dated }]
  })
}

const ALWAYS: Day = '0001-01-01'

/** A sequence alone, as selectors of counting rules see it. */
export const sequenceOnly = (sequence: Sequence) =>
  ({ sequence, category: '', grade: '不分等级', lowest: false }) as const
