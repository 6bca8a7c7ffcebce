import type { Day } from '../domain/day.ts'
import type { Sequence } from '../domain/qualification.ts'
import type { Corpus } from './corpus.ts'
import { type Profile, sequenceOnly } from './profile.ts'
import type { CountingCheck, CountingFile } from './schema/counting.ts'
import { selects } from './select.ts'

/** A check of who counts, with the instrument or profile that asks for it. */
export interface SourcedCheck {
  key: string
  check: CountingCheck
  instrument: string
}

/** How people of a sequence are counted on a day in a jurisdiction. */
export interface Counting {
  id: string
  instrument: string
  together: CountingFile['together']
  oneSeatAmongLines: boolean
  checks: SourcedCheck[]
}

/**
 * The counting rules of a sequence on a day, with the changes of a profile.
 *
 * @throws RangeError when the corpus has none
 */
export function countingOf(corpus: Corpus, profile: Profile, sequence: Sequence, day: Day): Counting {
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  const effective = (it: CountingFile) => it.effective ?? effectiveOf.get(it.instrument) ?? '9999-12-31'
  const base = corpus.counting
    .filter((it) => selects(it.where, sequenceOnly(sequence)))
    .sort((a, b) => (effective(a) < effective(b) ? -1 : 1))
    .filter((it, i) => i === 0 || effective(it) <= day)
    .at(-1)
  if (base === undefined) throw new RangeError(`no counting rules for \`${sequence}\``)
  const checks = new Map<string, SourcedCheck>(
    Object.entries(base.checks).map(([key, check]) => [key, { key, check, instrument: base.instrument }]),
  )
  let oneSeatAmongLines = base.oneSeatAmongLines
  for (const { change, profile: by } of profile.counting) {
    if (!selects(change.where, sequenceOnly(sequence)) || (change.effective ?? '0001-01-01') > day) continue
    oneSeatAmongLines = change.oneSeatAmongLines ?? oneSeatAmongLines
    for (const [key, check] of Object.entries(change.checks ?? {}))
      if (check === null) checks.delete(key)
      else checks.set(key, { key, check, instrument: by })
  }
  return {
    id: base.id,
    instrument: base.instrument,
    together: base.together,
    oneSeatAmongLines,
    checks: [...checks.values()],
  }
}
