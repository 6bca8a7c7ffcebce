import { admissionPolicy } from '../../../src/adapters/admission/index.ts'
import { workingDays } from '../../../src/adapters/calendar/index.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { filingFacts, reportingFacts } from '../../../src/filing/admissionFacts.ts'
import type { LibraryCommand } from '../../../src/filing/library/command.ts'
import type { FilingStores, ServicePorts } from '../../../src/filing/service/ports.ts'
import type { FilingService } from '../../../src/filing/service/service.ts'
import { consolidate } from '../../../src/index.ts'
import { serviceOn } from './story.ts'

const law = consolidate(shipped, { day: '2024-09-23', profile: '西藏' })
const policy = admissionPolicy(law.profile.admission)

/** The policy of the region in its own file, and its own calendar over that of the country. */
export const real: Pick<ServicePorts, 'admission' | 'calendar'> = {
  calendar: workingDays(law.profile.holidays),
  admission: (applicant) =>
    applicant.of === 'filing'
      ? policy.judge('filing', filingFacts(law, applicant))
      : policy.judge('reporting', reportingFacts(applicant.library, applicant)),
}

/** The service on a store, with the policy and the calendar of the region. */
export const realService = (stores: FilingStores, clock: () => string): FilingService => serviceOn(stores, clock, real)

/** Carries out commands on a library; each must be taken. */
export async function inLibrary(service: FilingService, firm: string, commands: readonly LibraryCommand[]) {
  for (const command of commands) {
    const handled = await service.handleLibrary(firm, command, { key: `${firm} ${JSON.stringify(command)}` })
    if (handled.outcome !== 'done') throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(handled)}`)
  }
}

/** Everybody of a filing comes into the library by card and face; the first of its officers is its legal representative. */
export function enrolling({ people, enterprise }: Pick<Snapshot, 'people' | 'enterprise'>): LibraryCommand[] {
  const entering = people!.flatMap(({ id: person }): LibraryCommand[] => [
    { type: 'addPerson', person, source: 'hand', kind: '其他管理人员' },
    { type: 'recordCard', person, card: `card of ${person}` },
    { type: 'startEnrolment', person, session: `enrol ${person}` },
    { type: 'finishEnrolment', session: `enrol ${person}`, outcome: 'match' },
  ])
  return [...entering, { type: 'nameLegalRepresentative', person: enterprise.officers![0]!.person }]
}
