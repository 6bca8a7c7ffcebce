import type { Law } from '../corpus/consolidate.ts'
import { selects } from '../corpus/select.ts'
import { addMonths, addYears, type Day, monthOf } from '../domain/day.ts'
import type { Item } from '../domain/snapshot/application.ts'
import type { Person } from '../domain/snapshot/person.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { Act, Credentials } from './act.ts'

/**
 * Does what a remedy says to a copy of a snapshot, as a firm would that mends its filing: new people are of age, insured,
 * employed by the applicant and verified; new certificates are in force.
 *
 * @param item - the place of the item in the application
 */
export function applyActs(snapshot: Snapshot, item: number, acts: readonly Act[], law: Law): Snapshot {
  return acts.reduce((mended, act) => (appliers[act.act] as Applier<Act>)(mended, act, item, law), snapshot)
}

type Applier<A extends Act> = (snapshot: Snapshot, act: A, item: number, law: Law) => Snapshot

const appliers: { [K in Act['act']]: Applier<Extract<Act, { act: K }>> } = {
  becomeLegalPerson: (snapshot) => withEnterprise(snapshot, { legalForm: 'enterprise' }),
  raiseRegisteredCapital: (snapshot, { toYuan }) => withEnterprise(snapshot, { registeredCapitalYuan: toYuan }),
  raiseNetAssets: (snapshot, { toYuan }) =>
    withEnterprise(snapshot, { netAssets: { yuan: toYuan, statementDate: dayOf(snapshot), evidence: 'verified' } }),
  addPeople: (snapshot, { count, with: credentials }, item) => hire(snapshot, item, count, credentials).snapshot,
  nameLead(snapshot, { with: credentials }, item) {
    const { snapshot: grown, ids } = hire(snapshot, item, 1, credentials)
    return withItem(grown, item, { technicalLead: ids[0]! })
  },
  appoint(snapshot, { role, count, with: credentials }, item) {
    const { snapshot: grown, ids } = hire(snapshot, item, count, credentials)
    const others = (grown.enterprise.officers ?? []).filter((it) => it.role !== role)
    return withEnterprise(grown, { officers: [...others, ...ids.map((person) => ({ role, person }))] })
  },
  recordWorkHistory: (snapshot) => snapshot,
  addProjects(snapshot, { count, project, ledByLead }, item) {
    const leader = snapshot.application.items[item]!.technicalLead
    const led = ledByLead && leader !== undefined ? { leaders: [{ person: leader, as: '项目负责人' as const }] } : {}
    const added = fresh(snapshot.projects, 'new-project', count).map((id) => ({ ...project, ...led, id }))
    const grown = { ...snapshot, projects: [...(snapshot.projects ?? []), ...added] }
    return select(
      grown,
      item,
      'projects',
      added.map((it) => it.id),
    )
  },
  addEquipment(snapshot, { machines }, item) {
    const added = fresh(snapshot.equipment, 'new-machine', 1).map((id) => ({ ...machines, id }))
    const grown = { ...snapshot, equipment: [...(snapshot.equipment ?? []), ...added] }
    return select(
      grown,
      item,
      'equipment',
      added.map((it) => it.id),
    )
  },
  addPremises: (snapshot, { what, areaSqm }) =>
    withEnterprise(snapshot, {
      premises: [...(snapshot.enterprise.premises ?? []), { what, ...(areaSqm === undefined ? {} : { areaSqm }) }],
    }),
  declare: (snapshot, { of }) =>
    withEnterprise(snapshot, {
      declarations: [...(snapshot.enterprise.declarations ?? []).filter((it) => it.of !== of), { of, made: true }],
    }),
  obtainQualifications(snapshot, { count, of }, _, law) {
    const held = snapshot.enterprise.qualifications ?? []
    const open = law.standards.filter(
      (it) =>
        selects(of, it.selectable) && !held.some((own) => own.qualification.category === it.qualification.category),
    )
    const validFrom = dayOf(snapshot)
    const gained = open.slice(0, count).map(({ qualification, selectable }) => ({
      qualification,
      validFrom,
      validUntil: addYears(validFrom, law.validity(selectable)?.years ?? 5),
    }))
    return withEnterprise(snapshot, { qualifications: [...held, ...gained] })
  },
  waitUntil: (snapshot, { day }) => ({ ...snapshot, application: { ...snapshot.application, acceptedOn: day } }),
  provideFact: (snapshot, { pointer }) =>
    pointer === '/enterprise/penalties' ? withEnterprise(snapshot, { penalties: [] }) : snapshot,
}

const dayOf = (snapshot: Snapshot): Day => snapshot.application.acceptedOn!

function withEnterprise(snapshot: Snapshot, change: Partial<Snapshot['enterprise']>): Snapshot {
  return { ...snapshot, enterprise: { ...snapshot.enterprise, ...change } }
}

function withItem(snapshot: Snapshot, item: number, change: Partial<Item>): Snapshot {
  const items = snapshot.application.items.map((it, i) => (i === item ? { ...it, ...change } : it))
  return { ...snapshot, application: { ...snapshot.application, items } }
}

function select(
  snapshot: Snapshot,
  item: number,
  key: 'people' | 'equipment' | 'projects',
  ids: readonly string[],
): Snapshot {
  const selected = snapshot.application.items[item]![key]
  return Array.isArray(selected) ? withItem(snapshot, item, { [key]: [...selected, ...ids] }) : snapshot
}

function fresh(list: readonly { id: string }[] | undefined, prefix: string, count: number): string[] {
  const taken = new Set((list ?? []).map((it) => it.id))
  const ids: string[] = []
  for (let n = 1; ids.length < count; n++) if (!taken.has(`${prefix}-${n}`)) ids.push(`${prefix}-${n}`)
  return ids
}

function hire(snapshot: Snapshot, item: number, count: number, credentials: Credentials) {
  const ids = fresh(snapshot.people, 'new-person', count)
  const people = [...(snapshot.people ?? []), ...ids.map((id) => recruit(id, snapshot, credentials))]
  return { snapshot: select({ ...snapshot, people }, item, 'people', ids), ids }
}

/** A person who passes every check, with these credentials. */
function recruit(id: string, snapshot: Snapshot, { experience, ...certificates }: Credentials): Person {
  const day = dayOf(snapshot)
  const month = monthOf(day)
  const employer = snapshot.enterprise.name
  const validUntil = addYears(day, 2)
  return {
    id,
    birthMonth: addMonths(month, -40 * 12),
    identity: 'verified',
    employers: [employer],
    retired: false,
    publicPost: false,
    insurance: [
      {
        payer: employer,
        relation: 'self',
        months: [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => addMonths(month, -n)),
        evidence: 'verified',
      },
    ],
    registrations: (certificates.registrations ?? []).map((it) => ({
      ...it,
      unit: employer,
      validUntil,
      unitChanges: [],
      evidence: 'verified' as const,
    })),
    titles: (certificates.titles ?? []).map((it) => ({ ...it, evidence: 'verified' as const })),
    posts: (certificates.posts ?? []).map((it) => ({ ...it, validUntil, evidence: 'verified' as const })),
    skills: (certificates.skills ?? []).map((it) => ({ ...it, validUntil, evidence: 'verified' as const })),
    workHistory:
      experience === undefined
        ? []
        : [{ from: addMonths(month, -12 * experience.years), to: month, employer, work: experience.work }],
    otherFilings: [],
    marks: [],
    bidLocks: [],
  }
}
