import fixture from '../../../fixtures/filings/supervision-b-housing-municipal.json' with { type: 'json' }
import type { Month } from '../../domain/day.ts'
import { parseSnapshot } from '../../domain/snapshot/parse.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

/** The invented people who are hired, by the ids that mending gives to new people. */
const hired: Readonly<Record<string, { name: string; idNumber: string }>> = {
  'new-person-1': { name: '洛桑平措', idNumber: '540199198409129205' },
  'new-person-2': { name: '央金卓玛', idNumber: '540199198409189216' },
}

/** The supervision firm of the guide: it falls short on two lines. Everybody is insured up to a month. */
export function guideFirm(insured: Month): Snapshot {
  const read = parseSnapshot(fixture)
  if (!read.ok) throw new Error(`the firm of the demonstration is broken: ${read.problems[0]!.pointer}`)
  const people = read.value.people!.map(
    (it): Person => ({
      ...it,
      insurance: it.insurance!.map((one) => ({ ...one, months: [...one.months, insured] })),
    }),
  )
  return { ...read.value, people }
}

/** A mended filing whose new people have names and cards. */
export function withNames(snapshot: Snapshot): Snapshot {
  return { ...snapshot, people: snapshot.people!.map((it) => ({ ...it, ...hired[it.id] })) }
}
