import type { AdmissionFacts } from '../corpus/admissionFacts.ts'
import type { Law } from '../corpus/consolidate.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { LibraryState } from './library/state.ts'
import type { FilingApplicant } from './service/ports.ts'

const HISTORY_ROLES = ['法定代表人', '企业负责人', '技术负责人'] as const

/**
 * The facts of a filing for the admission policy. A person of the filing is known in the library by id; what nobody has
 * filled in yet is wanting only once there is a snapshot.
 */
export function filingFacts(
  law: Pick<Law, 'standard' | 'authority'>,
  { content, snapshot, library }: Omit<FilingApplicant, 'of'>,
): AdmissionFacts<'filing'> {
  const types = new Set(content.items.map((it) => (it.sequence === '工程监理' ? '工程监理资质' : '建筑业资质')))
  const authorities = new Set(
    content.items.flatMap((it) => {
      const selectable = law.standard(it)?.selectable
      const decider = selectable && law.authority(selectable)
      return decider === undefined ? [] : [decider.authority]
    }),
  )
  const chosen = snapshot === undefined ? [] : chosenPeople(snapshot)
  const of = (record: LibraryState['marks'] | LibraryState['bidLocks'] | undefined) => {
    const people = new Set(Object.values(record ?? {}).map((it) => it.person))
    return chosen.filter((it) => people.has(it)).length
  }
  return {
    matter: content.matter,
    region: library?.firm.region ?? snapshot?.enterprise.region ?? 'inRegion',
    types: [...types],
    typeCount: types.size,
    authorities: [...authorities],
    authorityCount: authorities.size,
    itemCount: content.items.length,
    basicData: library?.basicData ?? false,
    rolesWithoutWorkHistory: snapshot === undefined ? [] : withoutHistory(snapshot),
    peopleNotEnrolled: chosen.filter((it) => library?.people[it]?.enrolled !== true).length,
    peopleBidLocked: of(library?.bidLocks),
    peopleMarked: of(library?.marks),
  }
}

/** The people that the items of a filing choose, its officers and leads, by id. */
function chosenPeople({ application, enterprise, people }: Snapshot): string[] {
  const everybody = (people ?? []).map((it) => it.id)
  const selected = application.items.flatMap((it) =>
    it.people === undefined || it.people === 'all' ? everybody : it.people,
  )
  const leads = application.items.flatMap((it) => (it.technicalLead === undefined ? [] : [it.technicalLead]))
  const officers = (enterprise.officers ?? []).map((it) => it.person)
  return [...new Set([...selected, ...leads, ...officers])]
}

function withoutHistory({ application, enterprise, people }: Snapshot): string[] {
  const named = (role: string): string[] => {
    const officers = (enterprise.officers ?? []).filter((it) => it.role === role).map((it) => it.person)
    const leads =
      role === '技术负责人'
        ? application.items.flatMap((it) => (it.technicalLead === undefined ? [] : [it.technicalLead]))
        : []
    return [...officers, ...leads]
  }
  const wanting = (id: string) => (people?.find((it) => it.id === id)?.workHistory ?? []).length === 0
  return HISTORY_ROLES.filter((role) => named(role).some(wanting))
}

/** The facts of a firm that reports (报送). */
export function reportingFacts(
  library: LibraryState,
  { lines, technicalLead }: { lines: readonly string[]; technicalLead?: string },
): AdmissionFacts<'reporting'> {
  const { firm, basicData, agent, people, representativeData } = library
  const eligible = Object.values(people).filter(
    ({ enrolled, kinds }) => enrolled && kinds.some((it) => it === '注册人员' || it === '职称人员'),
  )
  return {
    region: firm.region,
    lines: [...lines],
    basicData,
    agentInOffice: agent !== undefined,
    agentPhone: (agent?.phone ?? '') !== '',
    enrolledPeople: eligible.length,
    technicalLeadNamed: technicalLead !== undefined,
    technicalLeadEligible: eligible.some(({ person }) => person === technicalLead),
    representativeComplete: (representativeData.title ?? '') !== '' && (representativeData.phone ?? '') !== '',
  }
}
