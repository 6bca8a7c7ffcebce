import manifest from '../../../package.json' with { type: 'json' }
import { admissionPolicy } from '../../adapters/admission/index.ts'
import { workingDays } from '../../adapters/calendar/index.ts'
import { sha256 } from '../../adapters/sha256.ts'
import { consolidate, type Law } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { filingFacts, reportingFacts } from '../../filing/admissionFacts.ts'
import type { Procedure } from '../../filing/context.ts'
import { dayOf, type Instant, instantOf } from '../../filing/instant.ts'
import { libraryAsOf } from '../../filing/library/asOf.ts'
import type { LibraryState } from '../../filing/library/state.ts'
import type { Applicant, FilingStores } from '../../filing/service/ports.ts'
import { type FilingService, filingService } from '../../filing/service/service.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import { openCorpus } from '../openCorpus.ts'
import { openStores, saying } from '../openStores.ts'
import type { DeskOptions } from './options.ts'
import { filingWordsOf } from './words/words.ts'

/** A database with the procedure on it. */
export interface Desk {
  filings: FilingService
  /** The library of an enterprise as it stands; `undefined` when there is none. */
  library(enterprise: string): Promise<LibraryState | undefined>
  stores: FilingStores
  corpus: Corpus
  profile: string
  clock(): Instant
  /** The law of a moment, and of now when none is named. */
  law(at?: Instant): Law
  procedure(): Procedure
  close(): Promise<void>
}

/** What a desk is set up with. */
export interface DeskSetup {
  stores: FilingStores
  corpus: Corpus
  profile: string
  clock(): Instant
}

/** Sets the procedure up on a database. */
export function deskOn({ stores, corpus, profile, clock }: DeskSetup, { lang }: Pick<Context, 'lang'>): Desk {
  const laws = new Map<string, Law>()
  const law = (at = clock()): Law => {
    const day = dayOf(at)
    const found = laws.get(day) ?? consolidate(corpus, { day, profile })
    laws.set(day, found)
    return found
  }
  const own = law().profile
  const policy = admissionPolicy(own.admission)
  const ports = {
    stores,
    corpus,
    profile,
    clock,
    sha256,
    engine: manifest.version,
    calendar: workingDays(own.holidays),
    admission: (applicant: Applicant, now: Instant) =>
      applicant.of === 'filing'
        ? policy.judge('filing', filingFacts(law(now), applicant))
        : policy.judge('reporting', reportingFacts(applicant.library, applicant)),
  }
  return {
    filings: filingService(ports),
    async library(enterprise) {
      const { events } = await stores.libraries.load(enterprise)
      return libraryAsOf(events, clock())
    },
    stores,
    corpus,
    profile,
    clock,
    law,
    procedure() {
      const { procedure } = law().profile
      if (procedure === undefined) throw new Failure(filingWordsOf(lang).noProcedure(profile))
      return procedure
    },
    close: () => stores.close(),
  }
}

/**
 * Opens the database that the options name, does something at the desk, and closes it. Only what begins something makes a
 * file that is not there: elsewhere the name is mistyped.
 *
 * @throws Failure in the user’s words when the database cannot be used
 */
export async function atDesk<T>(
  options: DeskOptions,
  context: Context,
  doing: (desk: Desk) => Promise<T>,
  { mayBeNew = false }: { mayBeNew?: boolean } = {},
): Promise<T> {
  const { db = context.io.env.ZIZHI_DB ?? 'zizhi.db', keys, now, profile } = options
  const corpus = await openCorpus(options, context)
  const stores = await openStores(db, { keys, existing: !mayBeNew }, context)
  const clock = () => now ?? instantOf(Date.now())
  const desk = deskOn({ stores, corpus, profile, clock }, context)
  try {
    return await saying(context, async () => {
      desk.procedure()
      return await doing(desk)
    })
  } finally {
    await desk.close()
  }
}
