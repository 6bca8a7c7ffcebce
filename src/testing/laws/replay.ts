import type { Standard } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Change } from '../../corpus/schema/amendment.ts'
import { addDays } from '../../domain/day.ts'
import { apply, enact, type Living, type PlainStandard, show } from './living.ts'

/** Strips a consolidated standard to what the replay knows. References to other grades are resolved elsewhere. */
export function plain(standards: readonly Standard[]): Record<string, PlainStandard> {
  return Object.fromEntries(
    standards.map(({ qualification, cancelled, requirements }) => [
      JSON.stringify(qualification),
      {
        qualification,
        cancelled: cancelled !== undefined,
        requirements: Object.fromEntries(
          requirements.map(({ key, inForce, requirement }) => [
            key,
            { inForce, requirement: { ...requirement, classes: undefined } },
          ]),
        ),
      },
    ]),
  )
}

/** Lives through the law day by day: what begins is put in, what ends is taken out, what changes is changed. */
export function* replay(
  corpus: Corpus,
  profile: string,
  wanted: ReadonlySet<string>,
): Generator<[string, Record<string, PlainStandard>]> {
  const dates = (id: string) => corpus.instruments.find((it) => it.id === id)
  const living = new Map<string, Living>()
  const changes = [
    ...corpus.amendments.flatMap((file) =>
      file.changes.map((change) => ({
        on: change.effective ?? file.effective ?? dates(file.instrument)?.effective,
        change,
      })),
    ),
    ...lineage(corpus, profile).flatMap((it) =>
      (it.changes ?? []).map((change) => ({ on: change.effective ?? '0001-01-01', change })),
    ),
  ]
  const sorted = [...wanted].sort()
  const past: Change[] = []
  for (let day = sorted[0]!; day <= sorted.at(-1)!; day = addDays(day, 1)) {
    const first = day === sorted[0]
    for (const [key, it] of living) if (it.until < day) living.delete(key)
    const fresh: Living[] = []
    for (const file of corpus.standards) {
      const { effective = '9999-12-31', until = '9999-12-31' } = dates(file.instrument) ?? {}
      if (first ? effective <= day && day <= until : effective === day) fresh.push(...enact(file, until))
    }
    for (const it of fresh) living.set(JSON.stringify(it.qualification), it)
    const today = changes.filter(({ on = '9999-12-31' }) => (first ? on <= day : on === day)).map((it) => it.change)
    if (first) today.sort((a, b) => onOf(changes, a).localeCompare(onOf(changes, b)))
    for (const it of fresh) for (const change of past) apply(it, change)
    for (const it of living.values()) for (const change of today) apply(it, change)
    past.push(...today)
    if (wanted.has(day)) yield [day, Object.fromEntries([...living].map(([key, it]) => [key, show(it)]))]
  }
}

const onOf = (changes: readonly { on?: string | undefined; change: Change }[], it: Change) =>
  changes.find(({ change }) => change === it)!.on!

function lineage(corpus: Corpus, id: string): Corpus['profiles'] {
  const own = corpus.profiles.find((it) => it.id === id)!
  return own.extends === undefined ? [own] : [...lineage(corpus, own.extends), own]
}
