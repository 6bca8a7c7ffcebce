import { randomUUID } from 'node:crypto'
import { entry } from '../../domain/entry.ts'
import { maskIdNumber } from '../../domain/identifiers.ts'
import type { Person } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { LibraryCommand } from '../../filing/library/command.ts'
import type { PersonKind, PersonSource } from '../../filing/library/event.ts'
import type { FaceOutcome } from '../../filing/ports/faceVerifier.ts'
import type { IdCard, IdCardReader, NoReading } from '../../filing/ports/idCardReader.ts'
import type { ProcedureRefusal } from '../../filing/refusal.ts'
import type { Desk } from './desk.ts'
import { compareFace, type Provider, readCard } from './provider.ts'

/** How a person came into the library, or why not. */
export type Enrolled =
  | { outcome: 'enrolled' | 'alreadyEnrolled' }
  | Unread
  | { outcome: 'noMatch'; face: Exclude<FaceOutcome, 'match'> }
  | { outcome: 'refused'; refusal: ProcedureRefusal }

/** Why a card was of no use. */
export type Unread = { outcome: 'otherCard' } | { outcome: 'noReading'; code: NoReading }

/** A person of a filing who has a card to show. */
export type Carded = Person & { idNumber: string }

/** What people in front of the reader and the screen are told. */
export interface EnrolUi {
  layCard(person: Person): Promise<void>
  cardRead(name: string, maskedNumber: string): void
  showCode(person: Person, code: string): Promise<void>
}

/** A library that refused to go on. */
export class LibraryRefused extends Error {
  constructor(readonly refusal: ProcedureRefusal) {
    super(refusal.code)
  }
}

/** What somebody is in the library for, and where the data come from. */
export function kindsOf({
  registrations = [],
  posts = [],
  skills = [],
  titles = [],
}: Person): [PersonKind, PersonSource][] {
  const kinds: [PersonKind, PersonSource][] = [
    ...(registrations.length > 0 ? [['注册人员', 'registry'] as [PersonKind, PersonSource]] : []),
    ...(posts.length + skills.length > 0 ? [['岗位人员', 'trainingCentre'] as [PersonKind, PersonSource]] : []),
    ...(titles.length > 0 ? [['职称人员', 'hand'] as [PersonKind, PersonSource]] : []),
  ]
  return kinds.length > 0 ? kinds : [['其他管理人员', 'hand']]
}

/** The id of an enterprise where nothing else is said. */
export const enterpriseOf = ({ enterprise }: Snapshot): string => enterprise.creditCode ?? enterprise.name

/** Carries out a command on a library; throws where it is refused. */
export async function inLibrary(desk: Desk, enterprise: string, command: LibraryCommand): Promise<void> {
  const handled = await desk.filings.handleLibrary(enterprise, command, { key: randomUUID() })
  if (handled.outcome === 'refused') throw new LibraryRefused(handled.refusal)
  if (handled.outcome !== 'done') throw new Error(`library of \`${enterprise}\`: ${handled.outcome}`)
}

/** Opens the library of an enterprise with its basic data, and lists the people of a filing in it. */
export async function openLibrary(desk: Desk, enterprise: string, snapshot: Snapshot): Promise<void> {
  const firm = { name: snapshot.enterprise.name, region: snapshot.enterprise.region ?? 'inRegion', lines: [] } as const
  const before = await desk.library(enterprise)
  if (before === undefined) await inLibrary(desk, enterprise, { type: 'open', enterprise, firm })
  if (before?.basicData !== true)
    await inLibrary(desk, enterprise, { type: 'updateBasicData', firm, representative: {} })
  const known = before?.people ?? {}
  for (const person of snapshot.people ?? [])
    for (const [kind, source] of kindsOf(person))
      if (entry(known, person.id)?.kinds.includes(kind) !== true)
        await inLibrary(desk, enterprise, { type: 'addPerson', person: person.id, kind, source })
  const officer = snapshot.enterprise.officers?.find((it) => it.role === '法定代表人')?.person
  if (officer !== undefined && before?.representative?.person !== officer)
    await inLibrary(desk, enterprise, { type: 'nameLegalRepresentative', person: officer })
}

/** Enrols a person: card, then face. */
export async function enrol(
  desk: Desk,
  { reader, verifier }: Provider,
  enterprise: string,
  person: Carded,
  ui: EnrolUi,
): Promise<Enrolled> {
  const library = await desk.library(enterprise)
  if (entry(library?.people ?? {}, person.id)?.enrolled === true) return { outcome: 'alreadyEnrolled' }
  const read = await cardOf(person, reader, ui)
  if (read.outcome !== 'read') return read
  const { card } = read
  try {
    await recordCard(desk, enterprise, person)
    const session = randomUUID()
    await inLibrary(desk, enterprise, { type: 'startEnrolment', person: person.id, session })
    const { name, idNumber } = card
    const face = await compareFace(verifier, { session, person: { name, idNumber }, purpose: 'enrol' }, (code) =>
      ui.showCode(person, code),
    )
    await inLibrary(desk, enterprise, { type: 'finishEnrolment', session, outcome: face })
    return face === 'match' ? { outcome: 'enrolled' } : { outcome: 'noMatch', face }
  } catch (error) {
    if (error instanceof LibraryRefused) return { outcome: 'refused', refusal: error.refusal }
    throw error
  }
}

/** Reads the card of a person, who lays it on the reader. */
export async function cardOf(
  person: Carded,
  reader: IdCardReader,
  ui: EnrolUi,
): Promise<{ outcome: 'read'; card: IdCard } | Unread> {
  await ui.layCard(person)
  const reading = await readCard(reader)
  if (!reading.ok) return { outcome: 'noReading', code: reading.code }
  const { card } = reading
  if (card.idNumber !== person.idNumber) return { outcome: 'otherCard' }
  ui.cardRead(card.name, maskIdNumber(card.idNumber))
  return { outcome: 'read', card }
}

/** The card of a person was read: its number stands in the library as a keyed hash. */
export async function recordCard(desk: Desk, enterprise: string, { id, idNumber }: Carded): Promise<void> {
  const card = await desk.stores.people.pseudonymFor(idNumber)
  await inLibrary(desk, enterprise, { type: 'recordCard', person: id, card })
}
