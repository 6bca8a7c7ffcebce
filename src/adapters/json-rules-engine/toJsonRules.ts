import type { DynamicFactCallback, RuleProperties } from 'json-rules-engine'
import type { Plan } from '../../assess/plan.ts'
import { type Verdict, verdicts } from '../../assess/verdict.ts'
import type { Standard } from '../../corpus/consolidate.ts'
import { type RoutedRequirement, routesTo } from '../../corpus/routing.ts'
import { parseQualification, printQualification, type Qualification } from '../../domain/qualification.ts'
import { applicationKinds } from '../../domain/snapshot/application.ts'
import { type Bounded, type Condition, filedBy, guarded, negate } from './condition.ts'
import { factsOf, ROUTE } from './facts.ts'
import type { Ask } from './kind.ts'
import { conditionsOf } from './kinds/index.ts'
import { NO_ROUTE, named } from './names.ts'
import { type OperatorEntry, operators } from './operators.ts'

/** Which rules to write. */
export interface JsonRulesOptions {
  /** Only the rules of this route; `none` for filings that no route is open to. All of them when absent. */
  route?: string
}

/** A standard as json-rules-engine takes it. The rules are plain JSON; facts and operators are code that they name. */
export interface JsonRules {
  rules: RuleProperties[]
  facts: Record<string, DynamicFactCallback>
  operators: readonly OperatorEntry[]
}

/**
 * Writes a standard as rules of json-rules-engine: for each requirement one rule that says when it is met, one when it
 * is unmet, and one when that is undetermined, with the figures of the law as values. A rule fires only for filings
 * that ask for the standard by the rule’s route.
 *
 * @param qualification - as certificates print it, or in parts
 * @throws RangeError when the plan’s law has no such standard, or no such route to it
 * @example
 * const plan = compile(consolidate(shippedCorpus, { day: '2016-12-01', profile: '全国' }))
 * const { rules } = toJsonRules(plan, '建筑工程施工总承包三级', { route: '首次' })
 * rules[0]?.event.type // 'zizhi:met'
 */
export function toJsonRules(
  plan: Plan,
  qualification: string | Qualification,
  { route }: JsonRulesOptions = {},
): JsonRules {
  const standard = standardOf(plan, qualification)
  const open = [...new Set(applicationKinds.flatMap((kind) => routesTo(plan.law, standard, kind)))]
  const routes = [...open, undefined].filter((it) => route === undefined || (it?.id ?? NO_ROUTE) === route)
  if (routes.length === 0)
    throw new RangeError(`no route \`${route}\` to it; open are ${open.map((it) => `\`${it.id}\``).join(', ')}`)
  const rules = routes.flatMap((it) =>
    plan.item(standard, it).requirements.flatMap((routed) => rulesOf(routed, standard, it?.id ?? NO_ROUTE)),
  )
  return { rules, facts: factsOf(plan), operators }
}

function standardOf({ law }: Plan, qualification: string | Qualification): Standard {
  const wanted = typeof qualification === 'string' ? parseQualification(qualification) : qualification
  const standard = wanted === undefined ? undefined : law.standard(wanted)
  if (standard !== undefined) return standard
  const printed = typeof qualification === 'string' ? qualification : printQualification(qualification)
  throw new RangeError(`the law of ${law.day} has no standard \`${printed}\``)
}

/** The rules of one requirement: every verdict has its own. */
function rulesOf({ key, requirement, citation }: RoutedRequirement, of: Standard, route: string): RuleProperties[] {
  const standard = printQualification(of.qualification)
  const askOf =
    (path: string): Ask =>
    (name, more = {}) => ({ fact: named(name), params: { standard, requirement: path, ...more } })
  const bounded = conditionsOf(requirement, citation, key, askOf)
  const guard = filedBy({ fact: ROUTE, params: { standard } }, route)
  const { instrument, clause } = citation
  const params = {
    standard,
    route,
    key,
    kind: requirement.kind,
    citation: { instrument, ...(clause === undefined ? {} : { clause }) },
  }
  return verdicts.map((verdict) => ({
    name: [standard, route, key, verdict].join('/'),
    conditions: guarded(guard, when[verdict](bounded)),
    event: { type: named(verdict), params },
  }))
}

/** When a verdict holds, by what is sure and what is possible. */
const when: Readonly<Record<Verdict, (it: Bounded) => Condition[]>> = {
  met: ({ surely }) => [surely],
  unmet: ({ possibly }) => [negate(possibly)],
  undetermined: ({ surely, possibly }) => [possibly, negate(surely)],
}
