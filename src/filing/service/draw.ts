import { planner } from '../../assess/planner.ts'
import { dayOf } from '../instant.ts'
import type { ProcedureRefusal } from '../refusal.ts'
import { drawSample, stillRunning } from '../sampling.ts'
import type { ServicePorts } from './ports.ts'
import { quarterFilings } from './quarter.ts'

/** The filings of a quarter that are looked at again, or why they cannot be told yet. */
export type Drawn =
  | { outcome: 'drawn'; filings: string[]; drawn: string[] }
  | { outcome: 'refused'; refusal: ProcedureRefusal }

/** Draws from the filings on which the engine reported in a quarter; nothing is changed by it. */
export function drawing({ stores, corpus, profile, clock }: ServicePorts) {
  const planOn = planner(corpus, profile)
  return async (quarter: string, seed: string): Promise<Drawn> => {
    const now = clock()
    const { procedure } = planOn(dayOf(now)).law.profile
    if (procedure === undefined) throw new RangeError(`profile \`${profile}\` has no procedure`)
    const running = stillRunning(quarter, { now, procedure })
    if (running !== undefined) return { outcome: 'refused', refusal: running }
    const filings = await quarterFilings(stores.filings, quarter)
    return { outcome: 'drawn', filings, drawn: drawSample(filings, seed, procedure.sampling) }
  }
}
