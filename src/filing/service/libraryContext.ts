import { planner } from '../../assess/planner.ts'
import { dayOf, type Instant } from '../instant.ts'
import type { LibraryCommand } from '../library/command.ts'
import type { LibraryContext } from '../library/decide.ts'
import type { LibraryState } from '../library/state.ts'
import type { ServicePorts } from './ports.ts'

/** Looks up what decisions about libraries need to know. */
export function libraryContexts({ corpus, profile, admission }: ServicePorts) {
  const planOn = planner(corpus, profile)
  /** @throws RangeError when the profile does not say how filings go */
  return async (state: LibraryState | undefined, command: LibraryCommand, now: Instant): Promise<LibraryContext> => {
    const { procedure } = planOn(dayOf(now)).law.profile
    if (procedure === undefined) throw new RangeError(`profile \`${profile}\` has no procedure`)
    if (state === undefined || command.type !== 'report') return { now, procedure, admission: [] }
    const { lines, technicalLead } = command
    const applicant = { of: 'reporting' as const, library: state, lines, ...(technicalLead && { technicalLead }) }
    return { now, procedure, admission: await admission(applicant, now) }
  }
}
