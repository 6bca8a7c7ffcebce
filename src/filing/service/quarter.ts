import type { FilingEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import { dayOf } from '../instant.ts'
import type { EventStore } from '../ports/eventStore.ts'
import { quarterOf } from '../sampling.ts'
import { type FilingState, phases } from '../state.ts'

const PAGE = 1000
/** Where a filing stands once the engine has reported, and afterwards. */
const reported = phases.slice(phases.indexOf('reported'))

/** The numbers of the filings on which the engine reported in a quarter, such as `2024Q3`. */
export async function quarterFilings(store: EventStore<FilingEvent>, quarter: string): Promise<string[]> {
  const found: string[] = []
  for (let after = ''; ; ) {
    const page = await store.list({ states: reported, most: PAGE, after })
    for (const { stream } of page) {
      const state = (await store.load(stream)).events.reduce<FilingState | undefined>(evolve, undefined)
      if (state?.report !== undefined && quarterOf(dayOf(state.report.at)) === quarter) found.push(stream)
    }
    if (page.length < PAGE) return found
    after = page.at(-1)!.stream
  }
}
