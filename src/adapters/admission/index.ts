/**
 * The admission policy of a jurisdiction: rules in the format of json-rules-engine, run by that engine.
 *
 * @module
 */
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { AdmissionFacts } from '../../corpus/admissionFacts.ts'
import type { AdmissionFile, AdmissionRule, AdmissionSubject } from '../../corpus/schema/admission.ts'
import type { AdmissionFinding } from '../../filing/admission.ts'

/** An admission policy, ready to be asked. */
export interface AdmissionPolicy {
  /**
   * The rules that fire on the facts of a filing or of a report, in the order of the policy; none when it may be made.
   *
   * @example
   * const findings = await policy.judge('filing', filingFacts(law, { content, snapshot, library }))
   * findings.map((it) => it.code) // ['firstFilingInRegionOnly', 'filedAtHome']
   */
  judge<S extends AdmissionSubject>(subject: S, facts: AdmissionFacts<S>): Promise<AdmissionFinding[]>
}

/** The admission policy of a profile; without one everything is admitted. */
export function admissionPolicy(file?: AdmissionFile): AdmissionPolicy {
  const rules = file?.rules ?? []
  return {
    async judge(subject, facts) {
      // An engine keeps the state of its run: each question has its own.
      const engine = new Engine()
      const asked = rules.filter((it) => it.event.params.on === subject)
      for (const { name, conditions, event } of asked)
        engine.addRule({
          name,
          conditions: conditions as TopLevelCondition,
          event: { type: event.type, params: { name } },
        })
      const { events } = await engine.run({ ...facts })
      const fired = new Set(events.map((it) => it.params?.['name'] as string))
      return asked.filter((it) => fired.has(it.name)).map(finding)
    },
  }
}

function finding({ name, event }: AdmissionRule): AdmissionFinding {
  const { words, instrument, clause, sources } = event.params
  return {
    code: name,
    effect: event.type,
    rule: { instrument, ...(clause === undefined ? {} : { clause }), source: sources?.[0] ?? instrument },
    words,
  }
}
