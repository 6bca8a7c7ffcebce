import { entry } from '../../../domain/entry.ts'
import type { FaceFault } from '../../face.ts'
import { after } from '../../instant.ts'
import { refuse } from '../../refuse.ts'
import type { PersonKind, PersonSource } from '../event.ts'
import { brokenComparisons } from './broken.ts'
import { happens, type LibraryMove } from './move.ts'

/** Registered people and post-holders are synced, each from their register; everybody else is added by hand. */
const sourceOf: Readonly<Record<PersonKind, PersonSource>> = {
  注册人员: 'registry',
  岗位人员: 'trainingCentre',
  职称人员: 'hand',
  其他岗位人员: 'hand',
  其他管理人员: 'hand',
}

export const addPerson: LibraryMove<'addPerson'> = (state, { person, source, kind }, context) => {
  if (sourceOf[kind] !== source) return refuse(context, 'wrongSource', { source, kind, allowed: [sourceOf[kind]] })
  if (entry(state.people, person)?.kinds.includes(kind)) return refuse(context, 'personKnown', { person })
  return happens({ type: 'personAdded', at: context.now, person, source, kind })
}

/** A card belongs to one person, and who has entered by one card keeps it. */
export const recordCard: LibraryMove<'recordCard'> = (state, { person, card }, context) => {
  const known = entry(state.people, person)
  if (known === undefined) return refuse(context, 'personUnknown', { person })
  const taken = Object.values(state.people).some((it) => it.person !== person && it.card === card)
  if (taken || (known.enrolled && known.card !== card)) return refuse(context, 'cardDiffers', { person })
  const { now: at } = context
  const broken = known.card === card ? [] : brokenComparisons(state, person, at)
  return happens(...broken, { type: 'cardRead', at, person, card })
}

export const startEnrolment: LibraryMove<'startEnrolment'> = (state, { person, session }, context) => {
  const known = entry(state.people, person)
  if (known === undefined) return refuse(context, 'personUnknown', { person })
  if (known.card === undefined) return refuse(context, 'cardFirst', { person })
  const used = entry(state.faceChecks, session)
  if (used !== undefined) return refuse(context, 'faceSessionUsed', { session, ...endOf(used) })
  const { now: at, procedure } = context
  const expiresAt = after(at, { seconds: procedure.faceCheck.codeSeconds })
  return happens({ type: 'enrolmentStarted', at, person, session, expiresAt })
}

export const finishEnrolment: LibraryMove<'finishEnrolment'> = (state, { session, outcome }, context) => {
  const check = entry(state.faceChecks, session)
  if (check === undefined || state.agentRequest?.session === session)
    return refuse(context, 'enrolmentSessionUnknown', { session })
  const { person, expiresAt, ended } = check
  if (ended === 'codeExpired') return refuse(context, 'enrolmentCodeExpired', { session, expiresAt })
  if (ended !== undefined) return refuse(context, 'faceSessionUsed', { session, ended })
  if (entry(state.people, person) === undefined) return refuse(context, 'personUnknown', { person })
  const { now: at } = context
  return outcome === 'match'
    ? happens({ type: 'enrolled', at, person, session })
    : happens({ type: 'enrolmentFailed', at, person, session, fault: outcome })
}

/** Who leaves the firm leaves the office of agent too, and what was being compared is broken off. */
export const removePerson: LibraryMove<'removePerson'> = (state, { person }, context) => {
  if (entry(state.people, person) === undefined) return refuse(context, 'personUnknown', { person })
  const { now: at } = context
  const office = state.agent?.person === person ? [{ type: 'agentLeftOffice' as const, at, person }] : []
  return happens(...brokenComparisons(state, person, at), ...office, { type: 'personLeft', at, person })
}

const endOf = ({ ended }: { ended?: 'match' | FaceFault }) => (ended === undefined ? {} : { ended })
