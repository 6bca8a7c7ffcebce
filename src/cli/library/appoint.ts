import { randomUUID } from 'node:crypto'
import type { LibraryCommand } from '../../filing/library/command.ts'
import type { LibraryEvent } from '../../filing/library/event.ts'
import type { LibraryState } from '../../filing/library/state.ts'
import type { Handled } from '../../filing/service/handled.ts'
import type { Desk } from '../filing/desk.ts'
import { type Carded, cardOf, type EnrolUi, recordCard, type Unread } from '../filing/enrol.ts'
import { compareFace, type Provider, ProviderFailed } from '../filing/provider.ts'

/** Who is to be the agent, and whose face comes first. */
export interface Appointment {
  enterprise: string
  agent: Carded
  representative: Carded
  phone?: string
}

/** What became of an appointment: a command and what it did, or a card that was of no use. */
export type Appointed = { outcome: 'handled'; handled: Handled<LibraryEvent, LibraryState> } | Unread

/**
 * Brings an agent into office: the card, then both faces in one session that nothing may interrupt. A provider that fails
 * breaks it off.
 *
 * @throws ProviderFailed
 */
export async function appoint(
  desk: Desk,
  { reader, verifier }: Provider,
  { enterprise, agent, representative, phone }: Appointment,
  ui: EnrolUi,
): Promise<Appointed> {
  const handle = (command: LibraryCommand) => desk.filings.handleLibrary(enterprise, command, { key: randomUUID() })
  const session = randomUUID()
  const request: LibraryCommand = {
    type: 'requestAgent',
    person: agent.id,
    session,
    ...(phone === undefined ? {} : { phone }),
  }
  let handled = await handle(request)
  if (handled.outcome === 'refused' && handled.refusal.code === 'cardFirst') {
    const read = await cardOf(agent, reader, ui)
    if (read.outcome !== 'read') return read
    await recordCard(desk, enterprise, agent)
    handled = await handle(request)
  }
  for (const step of ['legalRepresentative', 'agent'] as const) {
    if (handled.outcome !== 'done') break
    const person = step === 'agent' ? agent : representative
    const finish = (outcome: Extract<LibraryCommand, { type: 'finishAgentFace' }>['outcome']) =>
      handle({ type: 'finishAgentFace', session, step, outcome })
    try {
      const { name = person.id, idNumber } = person
      const asked = { session: randomUUID(), person: { name, idNumber }, purpose: step }
      const outcome = await compareFace(verifier, asked, (code) => ui.showCode(person, code))
      handled = await finish(outcome)
      if (outcome !== 'match') break
    } catch (error) {
      if (error instanceof ProviderFailed) await finish('interrupted')
      throw error
    }
  }
  return { outcome: 'handled', handled }
}
