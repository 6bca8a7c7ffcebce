import canonicalize from 'canonicalize'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Command } from '../command.ts'
import { deadlinesOf } from '../deadlinesOf.ts'
import { decide } from '../decide.ts'
import type { FilingEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { LibraryCommand } from '../library/command.ts'
import { decideLibrary } from '../library/decide.ts'
import { libraryDeadlinesOf } from '../library/due.ts'
import type { LibraryEvent } from '../library/event.ts'
import { evolveLibrary } from '../library/evolve.ts'
import type { LibraryState } from '../library/state.ts'
import type { FilingState } from '../state.ts'
import { carryOut, type StreamKind } from './carryOut.ts'
import { checking } from './check.ts'
import { type Drawn, drawing } from './draw.ts'
import { filingContexts } from './filingContext.ts'
import type { Handled, Handling } from './handled.ts'
import { libraryContexts } from './libraryContext.ts'
import type { ServicePorts } from './ports.ts'
import { type Ticked, type TickOptions, tick } from './tick.ts'

/** Commands that come from outside; what the engine finds comes from `check` alone. */
export type FilingCommand = Exclude<Command, { type: 'runCheck' }>

/** The procedure on a store. */
export interface FilingService {
  /** Keeps the facts of a filing; their digest goes into its content. */
  keep(snapshot: Snapshot): Promise<string>
  /** Carries out a command on a filing. */
  handle(filing: string, command: FilingCommand, handling: Handling): Promise<Handled>
  /** Judges a filing, seals the record and reports, once the procedure lets it. */
  check(filing: string, handling: Handling): Promise<Handled>
  /** Carries out a command on the library of an enterprise. */
  handleLibrary(
    enterprise: string,
    command: LibraryCommand,
    handling: Handling,
  ): Promise<Handled<LibraryEvent, LibraryState>>
  /**
   * The filings of a quarter such as `2024Q3` that are to be looked at again (`takeOver` does so); who knows the seed draws
   * the same.
   */
  draw(quarter: string, seed: string): Promise<Drawn>
  /** Does what is due by now, once, whatever number of processes tick. */
  tick(options?: TickOptions): Promise<Ticked>
  /** The filing as it stands; `undefined` when there is none. */
  find(filing: string): Promise<{ state: FilingState; version: number } | undefined>
}

/**
 * The procedure on a store: loads, decides, appends.
 *
 * @example
 * const service = filingService({ stores, corpus, profile: '西藏', calendar, admission, clock, sha256, engine })
 * await service.handle('2025-000001', { type: 'submit' }, { key: 'a7f0' }) // { outcome: 'done', version: 2, ... }
 */
export function filingService(ports: ServicePorts): FilingService {
  const { stores, clock, sha256 } = ports
  const contextFor = filingContexts(ports)
  const check = checking(ports)
  const kind: StreamKind<FilingEvent, FilingState> = {
    store: stores.filings,
    evolve,
    stateOf: (it) => it.phase,
    deadlinesOf,
    firmOf: (it) => it.content.enterprise,
  }
  const fingerprint = (filing: string, command: unknown) => sha256(canonicalize([filing, command])!)

  const libraries: StreamKind<LibraryEvent, LibraryState> = {
    store: stores.libraries,
    evolve: evolveLibrary,
    stateOf: () => 'open',
    deadlinesOf: libraryDeadlinesOf,
    firmOf: (it) => it.enterprise,
  }
  const libraryContextFor = libraryContexts(ports)

  const carry = (filing: string, command: Command, handling: Handling) =>
    carryOut(kind, {
      ...handling,
      stream: filing,
      fingerprint: fingerprint(filing, command),
      decide: async (state) => decide(state, command, await contextFor(state, command, clock())),
    })

  const service: FilingService = {
    keep: (snapshot) => stores.snapshots.put(snapshot),
    handle: carry,
    check: (filing, handling) =>
      carryOut(kind, {
        ...handling,
        stream: filing,
        fingerprint: fingerprint(filing, 'check'),
        decide: async (state) => check(state, await contextFor(state, { type: 'tick' }, clock())),
      }),
    handleLibrary: (enterprise, command, handling) =>
      carryOut(libraries, {
        ...handling,
        stream: enterprise,
        fingerprint: fingerprint(enterprise, command),
        decide: async (state) => decideLibrary(state, command, await libraryContextFor(state, command, clock())),
      }),
    draw: drawing(ports),
    tick: (options) => tick(ports, service, options),
    async find(filing) {
      const { version, events } = await stores.filings.load(filing)
      const state = events.reduce<FilingState | undefined>(evolve, undefined)
      return state === undefined ? undefined : { state, version }
    },
  }
  return service
}
