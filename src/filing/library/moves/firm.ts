import { entry } from '../../../domain/entry.ts'
import { dayOf } from '../../instant.ts'
import { refusal, refuse } from '../../refuse.ts'
import { brokenRequest } from './broken.ts'
import { happens, type LibraryMove } from './move.ts'

export const nameLegalRepresentative: LibraryMove<'nameLegalRepresentative'> = (state, { person }, context) => {
  if (entry(state.people, person) === undefined) return refuse(context, 'personUnknown', { person })
  if (state.agent?.person === person) return refuse(context, 'agentIsLegalRepresentative', { person })
  const { now: at } = context
  // Who vouches for an agent is the legal representative until the agent is in office.
  const broken = state.representative?.person === person ? [] : brokenRequest(state, at)
  return happens(...broken, { type: 'legalRepresentativeNamed', at, person })
}

/** 报送: whether the firm has to, and may, is for the admission policy to say. */
export const report: LibraryMove<'report'> = (_, { lines, technicalLead }, context) => {
  const findings = context.admission.filter((it) => it.effect === 'refuse')
  const [first] = findings
  if (first !== undefined)
    return { ok: false, refusal: { ...refusal(context, 'notAdmitted', { findings }), rule: first.rule } }
  return happens({
    type: 'reported',
    at: context.now,
    lines,
    ...(technicalLead === undefined ? {} : { technicalLead }),
  })
}

export const mark: LibraryMove<'mark'> = (state, { mark, person, reason, employers }, context) => {
  if (entry(state.people, person) === undefined) return refuse(context, 'personUnknown', { person })
  if (entry(state.marks, mark) !== undefined) return refuse(context, 'markKnown', { mark })
  const others = employers === undefined ? {} : { employers }
  return happens({ type: 'marked', at: context.now, mark, person, reason, ...others })
}

export const liftMark: LibraryMove<'liftMark'> = (state, { mark, because }, context) =>
  entry(state.marks, mark) === undefined
    ? refuse(context, 'markUnknown', { mark })
    : happens({ type: 'markLifted', at: context.now, mark, because })

export const lockForBid: LibraryMove<'lockForBid'> = (state, { lock, person, tender, until }, context) => {
  if (entry(state.people, person) === undefined) return refuse(context, 'personUnknown', { person })
  if (entry(state.bidLocks, lock) !== undefined) return refuse(context, 'lockKnown', { lock })
  if (until !== undefined && until < dayOf(context.now)) return refuse(context, 'tenderOver', { tender, until })
  const end = until === undefined ? {} : { until }
  return happens({ type: 'bidLocked', at: context.now, lock, person, tender, ...end })
}

export const endTender: LibraryMove<'endTender'> = (state, { lock, because }, context) =>
  entry(state.bidLocks, lock) === undefined
    ? refuse(context, 'lockUnknown', { lock })
    : happens({ type: 'bidUnlocked', at: context.now, lock, because })

/** A project comes by the register of the region, or the firm files it late (补录); what the register says comes over that. */
export const addProject: LibraryMove<'addProject'> = (state, { project, source }, context) => {
  const known = entry(state.projects, project)
  if (known !== undefined && !(known === 'late' && source === 'synced'))
    return refuse(context, 'projectKnown', { project })
  return happens({ type: 'projectAdded', at: context.now, project, source })
}

export const recordSafetyLicence: LibraryMove<'recordSafetyLicence'> = (state, command, context) => {
  const { number, validFrom, validUntil } = command
  const held = state.safetyLicence
  if (validUntil <= (held?.validUntil ?? validFrom))
    return refuse(context, 'licenceNotNewer', { number, validUntil: held?.validUntil ?? validFrom })
  return happens({ type: 'safetyLicenceRecorded', at: context.now, number, validFrom, validUntil })
}
