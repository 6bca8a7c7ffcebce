import { entry } from '../../domain/entry.ts'
import type { FaceFault } from '../face.ts'
import type { LibraryEvent, LibraryEventType } from './event.ts'
import type { LibraryPerson, LibraryState } from './state.ts'

type Fold<T extends LibraryEventType> = (state: LibraryState, event: Extract<LibraryEvent, { type: T }>) => LibraryState

function begun(state: LibraryState, session: string, person: string, expiresAt: string): LibraryState {
  return { ...state, faceChecks: { ...state.faceChecks, [session]: { person, expiresAt } } }
}

function ended(state: LibraryState, session: string, how: FaceFault | 'match'): LibraryState {
  const known = entry(state.faceChecks, session)
  if (known === undefined) return state
  return { ...state, faceChecks: { ...state.faceChecks, [session]: { ...known, ended: how } } }
}

function changed(state: LibraryState, person: string, more: Partial<LibraryPerson>): LibraryState {
  const known = entry(state.people, person)
  return known === undefined ? state : { ...state, people: { ...state.people, [person]: { ...known, ...more } } }
}

const without = <V>(record: Readonly<Record<string, V>>, key: string): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([it]) => it !== key))

const folds: { [T in Exclude<LibraryEventType, 'enterpriseOpened'>]: Fold<T> } = {
  basicDataUpdated: (state, { firm, representative }) => ({
    ...state,
    firm,
    basicData: true,
    ...(state.representative === undefined
      ? {}
      : { representative: { person: state.representative.person, ...representative } }),
    representativeData: representative,
  }),
  legalRepresentativeNamed: (state, { person }) => ({
    ...state,
    representative: { person, ...state.representativeData },
  }),
  personAdded: (state, { person, source, kind }) => {
    const known = entry(state.people, person)
    const added: LibraryPerson =
      known === undefined
        ? { person, source, kinds: [kind], enrolled: false }
        : { ...known, kinds: [...known.kinds, kind] }
    return { ...state, people: { ...state.people, [person]: added } }
  },
  cardRead: (state, { person, card }) => changed(state, person, { card }),
  enrolmentStarted: (state, { person, session, expiresAt }) => begun(state, session, person, expiresAt),
  enrolmentFailed: (state, { session, fault }) => ended(state, session, fault),
  enrolled: (state, { person, session }) => changed(ended(state, session, 'match'), person, { enrolled: true }),
  personLeft: (state, { person }) => ({ ...state, people: without(state.people, person) }),
  agentRequested: (state, { person, session, phone, expiresAt }) => ({
    ...begun(state, session, person, expiresAt),
    agentRequest: {
      person,
      session,
      step: 'legalRepresentative',
      expiresAt,
      ...(phone === undefined ? {} : { phone }),
    },
  }),
  agentVouched: (state, { expiresAt }) =>
    state.agentRequest === undefined
      ? state
      : { ...state, agentRequest: { ...state.agentRequest, step: 'agent', expiresAt } },
  agentRequestFailed: (state, { session, fault }) => {
    const { agentRequest: _, ...rest } = ended(state, session, fault)
    return rest
  },
  agentTookOffice: (state, { person, session, phone }) => {
    const { agentRequest: _, ...rest } = ended(state, session, 'match')
    return { ...rest, agent: { person, ...(phone === undefined ? {} : { phone }) } }
  },
  agentUpdated: (state, { person, phone }) => ({ ...state, agent: { person, phone } }),
  agentLeftOffice: ({ agent: _, ...state }) => state,
  reported: (state, { at, lines }) => ({ ...state, reported: [...state.reported, { lines, at }] }),
  marked: (state, { mark, person, reason }) => ({ ...state, marks: { ...state.marks, [mark]: { person, reason } } }),
  markLifted: (state, { mark }) => ({ ...state, marks: without(state.marks, mark) }),
  bidLocked: (state, { lock, person, tender, until }) => ({
    ...state,
    bidLocks: { ...state.bidLocks, [lock]: { person, tender, ...(until === undefined ? {} : { until }) } },
  }),
  bidUnlocked: (state, { lock }) => ({ ...state, bidLocks: without(state.bidLocks, lock) }),
  projectAdded: (state, { project, source }) => ({ ...state, projects: { ...state.projects, [project]: source } }),
  safetyLicenceRecorded: (state, { number, validFrom, validUntil }) => ({
    ...state,
    safetyLicence: { number, validFrom, validUntil },
  }),
}

/**
 * The state of a library after an event. Pure.
 *
 * @throws RangeError when the first event of a library is not that it was opened, or a later one is
 */
export function evolveLibrary(state: LibraryState | undefined, event: LibraryEvent): LibraryState {
  if (event.type === 'enterpriseOpened') {
    if (state !== undefined) throw new RangeError(`library \`${state.enterprise}\` is opened twice`)
    const { enterprise, firm, at } = event
    return {
      enterprise,
      firm,
      lastAt: at,
      basicData: false,
      representativeData: {},
      people: {},
      faceChecks: {},
      reported: [],
      marks: {},
      bidLocks: {},
      projects: {},
    }
  }
  if (state === undefined) throw new RangeError(`a library begins with \`enterpriseOpened\`, not \`${event.type}\``)
  const fold = folds[event.type] as (state: LibraryState, event: LibraryEvent) => LibraryState
  return { ...fold(state, event), lastAt: event.at }
}
