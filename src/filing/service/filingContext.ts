import { planner } from '../../assess/planner.ts'
import { closedByLaw } from '../closedByLaw.ts'
import type { Command } from '../command.ts'
import type { FilingContent } from '../content.ts'
import type { Context } from '../context.ts'
import { type DueContext, dueBy } from '../due.ts'
import type { FilingEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { PastFiling } from '../history.ts'
import { dayOf, type Instant } from '../instant.ts'
import { libraryAsOf } from '../library/asOf.ts'
import { confirmersOf } from '../library/confirmers.ts'
import type { StoredEvent } from '../ports/event.ts'
import type { FilingState } from '../state.ts'
import { pastFilingOf } from '../waits.ts'
import type { ServicePorts } from './ports.ts'
import { quarterFilings } from './quarter.ts'

/** Looks up what decisions about filings need to know, whoever asks. */
export function filingContexts(ports: ServicePorts) {
  const { stores, corpus, profile, calendar, admission } = ports
  const planOn = planner(corpus, profile)
  /**
   * @param state - the filing; `undefined` before it is drafted
   * @throws RangeError when the profile does not say how filings go
   */
  return async (state: FilingState | undefined, command: Command, now: Instant): Promise<Context> => {
    const content = contentOf(state, command)
    const firm = content?.enterprise
    const plan = planOn(dayOf(now))
    const { procedure } = plan.law.profile
    if (procedure === undefined) throw new RangeError(`profile \`${profile}\` has no procedure`)
    const library = firm === undefined ? undefined : libraryAsOf((await stores.libraries.load(firm)).events, now)
    const begins = command.type === 'submit' || command.type === 'consent'
    const looks = begins || command.type === 'draft' || command.type === 'refile' || command.type === 'edit'
    const snapshot = looks && content?.snapshot !== undefined ? await stores.snapshots.get(content.snapshot) : undefined
    const applicant = content && {
      of: 'filing' as const,
      content,
      ...(snapshot && { snapshot }),
      ...(library && { library }),
    }
    return {
      now,
      procedure,
      calendar,
      law: plan.law,
      history: {
        filings:
          firm === undefined ? [] : pastFilings(await stores.filings.history(firm), { now, procedure, calendar }),
      },
      confirmers: library === undefined ? {} : confirmersOf(library),
      admission: looks && applicant !== undefined ? await admission(applicant, now) : [],
      closedByLaw: begins && snapshot !== undefined ? closedByLaw(plan, dated(snapshot, now)) : [],
      ...(await quarterOf(command, ports)),
    }
  }
}

const dated = <S extends { application: object }>(snapshot: S, now: Instant): S => ({
  ...snapshot,
  application: { ...snapshot.application, acceptedOn: dayOf(now) },
})

function contentOf(state: FilingState | undefined, command: Command): FilingContent | undefined {
  return 'content' in command ? command.content : state?.content
}

/** What each filing of a firm is to the next one, with what time has brought about. */
function pastFilings(history: readonly StoredEvent<FilingEvent>[], context: DueContext): PastFiling[] {
  const states = new Map<string, FilingState | undefined>()
  for (const { stream, event } of history) states.set(stream, evolve(states.get(stream), event))
  return [...states.values()].flatMap((it) =>
    it === undefined ? [] : [pastFilingOf(dueBy(it, context).events.reduce<FilingState>(evolve, it))],
  )
}

async function quarterOf(command: Command, { stores }: ServicePorts): Promise<Pick<Context, 'quarter'>> {
  if (command.type !== 'takeOver' || command.draw === undefined) return {}
  const { quarter, seed } = command.draw
  return { quarter: { quarter, seed, filings: await quarterFilings(stores.filings, quarter) } }
}
