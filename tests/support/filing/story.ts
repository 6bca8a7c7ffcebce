import { sha256 } from '../../../src/adapters/sha256.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { after, type Duration, type Instant, instantOf } from '../../../src/filing/instant.ts'
import type { WorkingDayCalendar } from '../../../src/filing/ports/workingDayCalendar.ts'
import type { Handled } from '../../../src/filing/service/handled.ts'
import type { FilingStores, ServicePorts } from '../../../src/filing/service/ports.ts'
import { type FilingCommand, type FilingService, filingService } from '../../../src/filing/service/service.ts'
import { consolidate } from '../../../src/index.ts'
import { fixture } from './decided.ts'

/** Weekdays are working days. */
const weekdays: WorkingDayCalendar = {
  kindOf: (day) => ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 'off' : 'working'),
}

export const START: Instant = '2025-10-16T01:00:00.000Z'
const { procedure } = consolidate(shipped, { day: '2025-10-16', profile: '西藏' }).profile
export const CONSENT = procedure!.consent.version

/** A clock that stands until it is moved. */
export class HandClock {
  constructor(private at: Instant = START) {}
  readonly now = (): Instant => this.at
  move(by: Duration): void {
    this.at = after(this.at, by)
  }
  set(to: Instant): void {
    this.at = to
  }
}

/** The real clock. */
export const wallClock = (): Instant => instantOf(Date.now())

/** The service on a store, with a policy that lets everybody in. */
export function serviceOn(stores: FilingStores, clock: () => Instant, more: Partial<ServicePorts> = {}): FilingService {
  return filingService({
    stores,
    corpus: shipped,
    profile: '西藏',
    calendar: weekdays,
    admission: async () => [],
    clock,
    sha256,
    engine: '0.0.0',
    ...more,
  })
}

const LEGAL = 'legal-representative'

/** Opens the library of a firm whose legal representative has entered it by card and face. */
export async function openLibrary(service: FilingService, enterprise: string): Promise<void> {
  const session = `enrol ${enterprise}`
  const commands = [
    { type: 'open', enterprise, firm: { name: enterprise, region: 'inRegion', lines: [] } },
    { type: 'addPerson', person: LEGAL, source: 'hand', kind: '其他管理人员' },
    { type: 'recordCard', person: LEGAL, card: 'c'.repeat(40) },
    { type: 'startEnrolment', person: LEGAL, session },
    { type: 'finishEnrolment', session, outcome: 'match' },
    { type: 'nameLegalRepresentative', person: LEGAL },
  ] as const
  for (const command of commands) {
    const handled = await service.handleLibrary(enterprise, command, { key: `${enterprise} ${command.type}` })
    if (handled.outcome !== 'done') throw new Error(`${command.type}: ${JSON.stringify(handled)}`)
  }
}

/** The steps of a firm from the draft to the acceptance of its filing. */
export function steps(filing: string, enterprise: string, snapshot: Snapshot, digest: string): FilingCommand[] {
  const { kind, items } = snapshot.application
  const content = { enterprise, matter: kind, items: items.map((it) => it.qualification), snapshot: digest }
  const places = procedure!.signedForm.places.map(({ id, marks }) => ({ place: id, marks }))
  const { mediaType, dpiOver } = procedure!.signedForm
  return [
    { type: 'draft', filing, content },
    { type: 'submit' },
    { type: 'consent', version: CONSENT, by: LEGAL },
    { type: 'recordSignedForm', form: { file: 'f'.repeat(64), mediaType, dpi: dpiOver + 1, places } },
    { type: 'recordLeadTable', file: 'e'.repeat(64) },
    { type: 'startFaceCheck', session: `face ${filing}`, person: LEGAL, role: 'legalRepresentative' },
    { type: 'finishFaceCheck', session: `face ${filing}`, outcome: 'match' },
  ]
}

export const FIXTURE = 'waterproofing-2'

/** Takes a filing to its acceptance; what a step comes to is told. */
export async function accept(
  service: FilingService,
  filing: string,
  enterprise: string,
  told: (key: string, handled: Handled) => void = mustBeDone,
): Promise<void> {
  const snapshot = fixture(FIXTURE)
  const digest = await service.keep(snapshot)
  for (const command of steps(filing, enterprise, snapshot, digest)) {
    const key = `${filing} ${command.type}`
    told(key, await service.handle(filing, command, { key }))
  }
}

function mustBeDone(key: string, handled: Handled): void {
  if (handled.outcome !== 'done') throw new Error(`${key}: ${JSON.stringify(handled)}`)
}
