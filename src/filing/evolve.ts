import { entry } from '../domain/entry.ts'
import type { FilingEvent, FilingEventType } from './event.ts'
import type { FilingState, Phase } from './state.ts'

type Fold<T extends FilingEventType> = (state: FilingState, event: Extract<FilingEvent, { type: T }>) => FilingState

const to = (state: FilingState, phase: Phase): FilingState => ({ ...state, phase })

/** Ends the comparison under way. */
function endFace(state: FilingState, session: string, ended: NonNullable<FilingState['faceChecks'][string]['ended']>) {
  const { face: _, ...rest } = state
  const known = entry(state.faceChecks, session)
  return known === undefined ? rest : { ...rest, faceChecks: { ...state.faceChecks, [session]: { ...known, ended } } }
}

const folds: { [T in Exclude<FilingEventType, 'drafted'>]: Fold<T> } = {
  edited: (state, { content }) => ({ ...state, phase: 'draft', content }),
  routedToManual: (state) => to(state, 'manual'),
  submitted: (state, { at }) => ({ ...state, phase: 'submitted', submittedAt: at }),
  consented: (state, { at, version, by, lapsesAt }) => ({
    ...state,
    phase: 'consented',
    consent: { at, version, by, ...(lapsesAt === undefined ? {} : { lapsesAt }) },
  }),
  signedFormRecorded: (state, { form }) => ({ ...state, signedForm: form }),
  leadTableRecorded: (state, { file }) => ({ ...state, leadTable: { file } }),
  faceCheckStarted: (state, { session, person, role, expiresAt }) => ({
    ...state,
    phase: 'faceChecking',
    face: { session, person, role, expiresAt },
    faceChecks: { ...state.faceChecks, [session]: { expiresAt } },
  }),
  faceCheckFailed: (state, { session, fault }) => to(endFace(state, session, fault), 'consented'),
  faceCheckPassed: (state, { at, session, person, role }) => ({
    ...endFace(state, session, 'match'),
    confirmed: { at, person, role },
  }),
  accepted: (state, { at, reportFrom }) => ({ ...state, phase: 'accepted', accepted: { at, reportFrom } }),
  checkReported: (state, { at, outcome, record, failure }) => ({
    ...state,
    phase: failure === undefined ? 'reported' : 'refused',
    report: { at, outcome, record },
    ...(failure === undefined ? {} : { failure }),
  }),
  publicityStarted: (state, { from, until }) => ({ ...state, phase: 'publicity', publicity: { from, until } }),
  publicityEnded: (state, { issueFrom }) => ({ ...state, phase: 'publicized', issueFrom }),
  complained: (state, { at, complaint, by, text }) => ({
    ...state,
    complaints: [...state.complaints, { complaint, by, text, at }],
  }),
  takenOver: (state, { at, because }) => ({ ...state, openReview: { because, at } }),
  reviewed: (state, event) => reviewed(state, event),
  issued: (state, { certificates }) => ({ ...state, phase: 'issued', certificates }),
  withdrawn: (state, { at, mayFileFrom }) => ({
    ...closed(state),
    phase: 'withdrawn',
    withdrawn: { at, mayFileFrom },
  }),
  lapsed: (state) => to(closed(state), 'lapsed'),
  renewalOpened: (state, { certificate }) => ({
    ...state,
    renewalOpened: [...(state.renewalOpened ?? []), certificate],
  }),
}

/** A filing that has ended has no comparison and no review under way. */
function closed({ face: _face, openReview: _open, ...rest }: FilingState): FilingState {
  return rest
}

function reviewed(
  { openReview: _, ...state }: FilingState,
  { at, result, by, reason, failure }: Extract<FilingEvent, { type: 'reviewed' }>,
): FilingState {
  const review = { at, result, by, reason }
  if (result === 'fail')
    return {
      ...state,
      review,
      phase: state.phase === 'issued' ? 'revoked' : 'refused',
      ...(failure === undefined ? {} : { failure }),
    }
  if (state.phase !== 'refused') return { ...state, review }
  const { failure: _failure, ...lifted } = state
  return { ...lifted, review, phase: 'reported' }
}

/**
 * The state of a filing after an event. Pure; the events of a filing in order give its state.
 *
 * @throws RangeError when the first event of a filing is not that it was drafted, or a later one is: then these are not the
 * events of one filing
 * @example
 * evolve(undefined, { type: 'drafted', at: '2024-07-20T09:00:00.000Z', filing: '甲', content }).phase // 'draft'
 */
export function evolve(state: FilingState | undefined, event: FilingEvent): FilingState {
  if (event.type === 'drafted') {
    if (state !== undefined) throw new RangeError(`filing \`${state.filing}\` is drafted twice`)
    const { filing, content, at, previous } = event
    const base: FilingState = { filing, phase: 'draft', content, lastAt: at, complaints: [], faceChecks: {} }
    return previous === undefined ? base : { ...base, previous }
  }
  if (state === undefined) throw new RangeError(`a filing begins with \`drafted\`, not \`${event.type}\``)
  const fold = folds[event.type] as (state: FilingState, event: FilingEvent) => FilingState
  return { ...fold(state, event), lastAt: event.at }
}
