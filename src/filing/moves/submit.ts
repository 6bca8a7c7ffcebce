import type { Context } from '../context.ts'
import { after, startOf } from '../instant.ts'
import type { ProcedureRefusal } from '../refusal.ts'
import { refusal, refuse } from '../refuse.ts'
import type { FilingState } from '../state.ts'
import { waiting } from '../waits.ts'
import { routed } from './begin.ts'
import { happens, type Move } from './move.ts'

/** 提交: everything that may keep the firm from filing is looked at before it costs a failure. */
export const submit: Move<'submit'> = (state, _, context) => {
  const manual = routed(context)
  const barred = mayNotFile(state, context)
  // What the policy refuses is refused before it is sent elsewhere.
  if (manual.length > 0 && barred?.code !== 'notAdmitted') return happens(...manual)
  if (state.content.items.length === 0) return refuse(context, 'nothingApplied', { matter: state.content.matter })
  const { snapshot } = state.content
  if (snapshot === undefined) return refuse(context, 'snapshotMissing', {})
  if (barred !== undefined) return { ok: false, refusal: barred }
  return happens({ type: 'submitted', at: context.now, snapshot })
}

/** The consent window: the text that was shown must be the one in force, and nothing may have come between. */
export const consent: Move<'consent'> = (state, { version, by }, context) => {
  const current = context.procedure.consent.version
  if (version !== current) return refuse(context, 'consentOutdated', { found: version, current })
  const barred = mayNotFile(state, context)
  if (barred !== undefined) return { ok: false, refusal: barred }
  const { lapsesAfterHours } = context.procedure.consent
  const lapses = lapsesAfterHours === undefined ? {} : { lapsesAt: after(context.now, { hours: lapsesAfterHours }) }
  return happens({ type: 'consented', at: context.now, version, by, ...lapses })
}

function mayNotFile(state: FilingState, context: Context): ProcedureRefusal | undefined {
  const findings = context.admission.filter((it) => it.effect === 'refuse')
  const [first] = findings
  if (first !== undefined) return { ...refusal(context, 'notAdmitted', { findings }), rule: first.rule }
  if (context.closedByLaw.length > 0) {
    const days = context.closedByLaw.map(({ refusal: it }) => ('possibleOn' in it ? it.possibleOn : undefined))
    const last = days.some((it) => it === undefined) ? undefined : days.sort().at(-1)
    return refusal(
      context,
      'closedByLaw',
      { refusals: context.closedByLaw },
      last === undefined ? undefined : startOf(last),
    )
  }
  return waiting(state.filing, context)
}
