/**
 * Standards as rules, facts and operators of json-rules-engine, for backends that already run it.
 *
 * @module
 */
export { addStandard } from './addStandard.ts'
export type { Bounds, Figure } from './bounds.ts'
export type { Comparison, Condition, FactReference } from './condition.ts'
export { NO_ROUTE, SNAPSHOT } from './names.ts'
export type { OperatorEntry } from './operators.ts'
export { type JsonRules, type JsonRulesOptions, toJsonRules } from './toJsonRules.ts'
export { SkippedRun, verdictsFrom } from './verdictsFrom.ts'
