import type { RuleRef } from './refusal.ts'

/** What a rule of the admission policy does to what it fires on. */
export type AdmissionEffect = 'refuse' | 'manual'

/** A rule of the admission policy that fired. Its words come with the policy, since provinces write rules of their own. */
export interface AdmissionFinding {
  code: string
  effect: AdmissionEffect
  rule: RuleRef
  words: { 'zh-CN': string; en: string }
}
