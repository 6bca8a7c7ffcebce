import type * as z from 'zod'
import { addMonths, monthOf } from '../../src/domain/day.ts'
import type { Enterprise, HeldQualification } from '../../src/domain/snapshot/enterprise.ts'
import type { Person } from '../../src/domain/snapshot/person.ts'
import type { snapshotSchema } from '../../src/domain/snapshot/snapshot.ts'
import { creditCode, idNumber } from './identifiers.ts'
import { personName } from './names.ts'

/** A filing as it is written down, before it is parsed. */
export type Filing = z.input<ReturnType<typeof snapshotSchema>>

/** A firm of the region with nothing held against it. */
export function firm(
  name: string,
  serial: number,
  more: Partial<z.input<ReturnType<typeof snapshotSchema>>['enterprise']> = {},
) {
  return {
    name,
    creditCode: creditCode(serial),
    region: 'inRegion',
    legalForm: 'enterprise',
    qualifications: [],
    penalties: [],
    marks: [],
    ...more,
  } satisfies Filing['enterprise']
}

/** A qualification in hand for five years. */
export function held(qualification: string, validFrom: string) {
  const validUntil = `${Number(validFrom.slice(0, 4)) + 5}${validFrom.slice(4)}`
  return { qualification, validFrom, validUntil, evidence: 'fetched' } as const satisfies Omit<
    HeldQualification,
    'qualification'
  > & {
    qualification: string
  }
}

/** The officers whose work history the platform of Tibet asks for. */
export function officers(legalRepresentative: string, head: string): NonNullable<Enterprise['officers']> {
  return [
    { role: '法定代表人', person: legalRepresentative },
    { role: '企业负责人', person: head },
  ]
}

export interface Crew {
  /** One more person of the firm: counted by every check, and holding nothing but what is given. */
  one(id: string, more?: Partial<Person>): Person
  /** Several more, `id-1` to `id-n`. */
  many(id: string, count: number, more?: Partial<Person> | ((i: number) => Partial<Person>)): Person[]
}

/**
 * Makes the people of a firm. Every list is given, so that nothing about them is unknown.
 *
 * @param first - a number of its own for every firm: names and identity numbers follow from it
 * @param insured - how many months before that of filing are insured
 */
export function crewOf(employer: string, acceptedOn: string, first: number, insured: 1 | 3): Crew {
  let serial = first
  const month = monthOf(acceptedOn)
  const one = (id: string, more: Partial<Person> = {}): Person => {
    const n = serial++
    const birthMonth = more.birthMonth ?? addMonths(month, -(300 + ((n * 37) % 240)))
    return {
      id,
      name: personName(n),
      idNumber: idNumber(birthMonth, n),
      birthMonth,
      identity: 'verified',
      employers: [employer],
      insurance: [
        {
          payer: employer,
          months: Array.from({ length: insured }, (_, i) => addMonths(month, i - insured)),
          evidence: 'fetched',
        },
      ],
      registrations: [],
      titles: [],
      posts: [],
      skills: [],
      workHistory: [],
      otherFilings: [],
      marks: [],
      bidLocks: [],
      ...more,
    }
  }
  return {
    one,
    many: (id, count, more = {}) =>
      Array.from({ length: count }, (_, i) => one(`${id}-${i + 1}`, typeof more === 'function' ? more(i) : more)),
  }
}
