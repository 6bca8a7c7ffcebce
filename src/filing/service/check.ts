import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { DatedSnapshot } from '../../report/judgeBy.ts'
import type { Context } from '../context.ts'
import { decide } from '../decide.ts'
import type { FilingEvent } from '../event.ts'
import { dayOf } from '../instant.ts'
import { judging } from '../records/judging.ts'
import { sealRecord } from '../records/seal.ts'
import type { FilingState } from '../state.ts'
import type { Outcome } from './carryOut.ts'
import type { ServicePorts } from './ports.ts'

/** Before the procedure lets it report, the engine is not asked. */
const ASKED = { type: 'runCheck', outcome: 'undetermined', record: '' } as const

/** Judges a filing by the law of the day of its acceptance, seals what was found, and hands it to the procedure. */
export function checking({ stores, corpus, profile, sha256, engine }: ServicePorts) {
  const judge = judging(corpus, profile)
  return async (state: FilingState | undefined, context: Context): Promise<Outcome<FilingEvent>> => {
    const asked = decide(state, ASKED, context)
    if (!asked.ok) return asked
    const { filing, content, accepted } = state!
    const sealed = await stores.snapshots.sealed(content.snapshot!)
    if (sealed === undefined) throw new RangeError(`snapshot \`${content.snapshot}\` of filing \`${filing}\` is gone`)
    const snapshot = asAccepted(sealed, filing, dayOf(accepted!.at))
    const { outcome, ...judgement } = judge(snapshot)
    const decision = { firm: content.enterprise, filing, decidedAt: context.now, engine, snapshot, ...judgement }
    const record = sealRecord(decision, await stores.records.head(content.enterprise), sha256)
    const decided = decide(state, { type: 'runCheck', outcome, record: record.hash }, context)
    return decided.ok ? { ...decided, record } : decided
  }
}

function asAccepted(snapshot: Snapshot, id: string, acceptedOn: string): DatedSnapshot {
  return { ...snapshot, id, application: { ...snapshot.application, acceptedOn } }
}
