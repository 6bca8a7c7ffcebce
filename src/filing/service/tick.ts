import { type DeadlineKind, deadlineActors, deadlineKinds } from '../deadline.ts'
import { after, type Instant } from '../instant.ts'
import { type LibraryDeadlineKind, libraryDeadlineKinds } from '../library/due.ts'
import type { Claim, EventStore } from '../ports/eventStore.ts'
import { StoreError, type StoreErrorCode } from '../ports/storeError.ts'
import type { ProcedureRefusal } from '../refusal.ts'
import type { Handled, Handling } from './handled.ts'
import type { ServicePorts } from './ports.ts'
import type { FilingService } from './service.ts'

export interface TickOptions {
  /** The most to do at once; 100 when absent. */
  most?: number
  /** How long one process may take for one deadline before another takes over, in milliseconds; 60,000 when absent. */
  leaseMs?: number
}

/** What was done about one deadline. */
export interface TickedDeadline {
  /** What the stream is of, and its name. */
  of: 'filing' | 'library'
  stream: string
  kind: DeadlineKind | LibraryDeadlineKind
  due: Instant
  /** `done`: something happened. `nothing`: it asked for nothing any more. `refused`, `failed`: tried again later. */
  outcome: 'done' | 'nothing' | 'refused' | 'failed'
  refusal?: ProcedureRefusal
  error?: StoreErrorCode
}

/** What a tick did; `more` says that there is more to do at once. */
export interface Ticked {
  at: Instant
  deadlines: TickedDeadline[]
  more: boolean
}

/** What the procedure and the engine act on; the other kinds wait for people, or for nobody. */
const filingKinds = deadlineKinds.filter((it) => deadlineActors[it] === 'tick' || deadlineActors[it] === 'check')

/** The longest wait before something that was refused is tried again, in minutes. */
const LONGEST_WAIT = 60

type Acting = Pick<FilingService, 'handle' | 'check' | 'handleLibrary'>

/**
 * Claims what is due and acts on it. A claim keeps others away while this process lives; that it is done once whatever
 * happens rests on the key, which is made from the deadline.
 */
export async function tick(
  { stores, clock }: Pick<ServicePorts, 'stores' | 'clock'>,
  service: Acting,
  { most = 100, leaseMs = 60_000 }: TickOptions = {},
): Promise<Ticked> {
  const at = clock()
  const claiming = { now: at, leaseMs, most }
  const deadlines: TickedDeadline[] = []
  const libraries = await stores.libraries.claimDue({ ...claiming, kinds: libraryDeadlineKinds })
  for (const claim of libraries) {
    const act = (handling: Handling) => service.handleLibrary(claim.stream, { type: 'tick' }, handling)
    deadlines.push({ of: 'library', ...(await actOn(claim, stores.libraries, clock, act)) })
  }
  const filings = await stores.filings.claimDue({ ...claiming, kinds: filingKinds })
  for (const claim of filings) {
    const act = (handling: Handling) =>
      deadlineActors[claim.kind as DeadlineKind] === 'check'
        ? service.check(claim.stream, handling)
        : service.handle(claim.stream, { type: 'tick' }, handling)
    deadlines.push({ of: 'filing', ...(await actOn(claim, stores.filings, clock, act)) })
  }
  return { at, deadlines, more: libraries.length === most || filings.length === most }
}

async function actOn(
  claim: Claim,
  store: Pick<EventStore, 'settle' | 'postpone'>,
  clock: () => Instant,
  act: (handling: Handling) => Promise<Handled<unknown, unknown>>,
): Promise<Omit<TickedDeadline, 'of'>> {
  const { stream, due } = claim
  const kind = claim.kind as TickedDeadline['kind']
  try {
    const handled = await act({ key: `deadline ${JSON.stringify([stream, kind, due, claim.of ?? null])}` })
    if (handled.outcome === 'refused') {
      await store.postpone(claim, laterThan(clock(), claim, handled.refusal))
      return { stream, kind, due, outcome: 'refused', refusal: handled.refusal }
    }
    // What was done took the deadline along; what is left of it asks for nothing.
    if (handled.outcome !== 'conflict') await store.settle(claim)
    const changed = handled.outcome === 'done' && !handled.repeated && handled.events.length > 0
    return { stream, kind, due, outcome: changed ? 'done' : 'nothing' }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { stream, kind, due, outcome: 'failed', error: error.code }
  }
}

/** When it becomes possible, or a while from now that doubles each time. */
function laterThan(now: Instant, { attempts }: Claim, { possibleFrom }: ProcedureRefusal): Instant {
  const waited = after(now, { minutes: Math.min(LONGEST_WAIT, 2 ** (attempts - 1)) })
  return possibleFrom !== undefined && possibleFrom > now ? possibleFrom : waited
}
