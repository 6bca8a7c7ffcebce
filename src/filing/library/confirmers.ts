import { entry } from '../../domain/entry.ts'
import type { Confirmers } from '../context.ts'
import type { LibraryState } from './state.ts'

/** Who may confirm a filing of the firm by face now: its legal representative, and the agent in office. */
export function confirmersOf({ representative, agent, people }: LibraryState): Confirmers {
  const confirmer = (person: string) => ({ person, enrolled: entry(people, person)?.enrolled === true })
  return {
    ...(representative === undefined ? {} : { legalRepresentative: confirmer(representative.person) }),
    ...(agent === undefined ? {} : { agent: confirmer(agent.person) }),
  }
}
