import { addMonths, monthOf } from '../../domain/day.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { creditCode, idNumber } from './identifiers.ts'
import { firmName, personName } from './names.ts'
import type { Random } from './random.ts'

/** How large a filing grows by people beyond those whom the standard asks for, in bytes, and how many people it has then at most. */
const GROWS_TO = { from: 10_500, to: 12_000 }
const MOST_PEOPLE = { from: 56, to: 64 }

/** A filing of one more firm: other people with the same certificates, and spare ones beside them. */
export function newFirm(filing: Snapshot, serial: number, random: Random): Snapshot {
  const firm = firmName(serial)
  const like = { firm, of: filing.enterprise.name, month: monthOf(filing.application.acceptedOn!), serial, random }
  const asked = filing.people ?? []
  const renamed = new Map(asked.map((it, i) => [it.id, `p${i + 1}`]))
  const nameOf = (id: string) => renamed.get(id) ?? id
  const people = asked.map((it, i) => person(it, i, like))
  const renewed: Snapshot = {
    id: `G${String(serial + 1).padStart(7, '0')}`,
    ...filing,
    enterprise: {
      ...filing.enterprise,
      name: firm,
      creditCode: creditCode(serial % 1_000_000),
      ...(filing.enterprise.officers === undefined
        ? {}
        : { officers: filing.enterprise.officers.map((it) => ({ ...it, person: nameOf(it.person) })) }),
    },
    people,
    projects: filing.projects?.map((it) => ({
      ...it,
      leaders: it.leaders?.map((leader) => ({ ...leader, person: nameOf(leader.person) })),
    })),
    application: {
      ...filing.application,
      items: filing.application.items.map((it) => ({
        ...it,
        ...(it.technicalLead === undefined ? {} : { technicalLead: nameOf(it.technicalLead) }),
      })),
    },
  }
  return { ...renewed, people: [...people, ...spares(asked, bytesOf(renewed), like)] }
}

const encoder = new TextEncoder()
const bytesOf = (it: unknown) => encoder.encode(JSON.stringify(it)).length

/** People beyond those asked for, alike to these: one at least, then as many as the filing has room for. */
function spares(asked: readonly Person[], size: number, like: Firm): Person[] {
  if (asked.length === 0) return []
  const { random } = like
  const most = random.between(MOST_PEOPLE.from, MOST_PEOPLE.to)
  let room = random.between(GROWS_TO.from, GROWS_TO.to) - size
  const spare: Person[] = []
  while (spare.length < 1 || (asked.length + spare.length < most && room > 0)) {
    const it = person(random.pick(asked), asked.length + spare.length, like)
    room -= bytesOf(it) + 1
    spare.push(it)
  }
  return spare
}

interface Firm {
  firm: string
  /** What the firm is called in the filing that is copied. */
  of: string
  month: string
  serial: number
  random: Random
}

/** Of an age at which people work, with as much experience as before. */
function person(it: Person, i: number, { firm, of, month, serial, random }: Firm): Person {
  const rename = (name: string) => (name === of ? firm : name)
  const { birthMonth: _, ...rest } = it
  const ownMonth = addMonths(month, -12 * random.between(it.workHistory?.length ? 38 : 24, 54) - random.between(0, 11))
  return {
    ...rest,
    id: `p${i + 1}`,
    name: personName(serial * 31 + i),
    idNumber: idNumber(ownMonth, serial * 61 + i),
    ...(it.employers === undefined ? {} : { employers: it.employers.map(rename) }),
    ...(it.insurance === undefined
      ? {}
      : { insurance: it.insurance.map((paid) => ({ ...paid, payer: rename(paid.payer) })) }),
    ...(it.registrations === undefined
      ? {}
      : {
          registrations: it.registrations.map((held) => ({
            ...held,
            ...(held.unit === undefined ? {} : { unit: rename(held.unit) }),
          })),
        }),
    ...(it.workHistory === undefined
      ? {}
      : {
          workHistory: it.workHistory.map((held) => ({
            ...held,
            ...(held.employer === undefined ? {} : { employer: rename(held.employer) }),
          })),
        }),
  }
}
