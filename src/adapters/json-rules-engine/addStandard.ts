import type { Engine } from 'json-rules-engine'
import type { Plan } from '../../assess/plan.ts'
import type { Qualification } from '../../domain/qualification.ts'
import { named } from './names.ts'
import { type JsonRulesOptions, toJsonRules } from './toJsonRules.ts'

const LAW = named('law')

/**
 * Adds a standard to an engine, beside whatever rules it has: any number of standards of one plan. Each run is given
 * its filing as the fact `zizhi:snapshot`.
 *
 * @throws RangeError when the engine has standards of another plan already: each law wants an engine of its own
 * @example
 * const engine = addStandard(new Engine(), plan, '建筑工程施工总承包三级')
 * const result = await engine.run({ 'zizhi:snapshot': snapshot })
 * verdictsFrom(result) // { netAssets: 'met', constructors: 'unmet', ... }
 */
export function addStandard<E extends Engine>(
  engine: E,
  plan: Plan,
  qualification: string | Qualification,
  options: JsonRulesOptions = {},
): E {
  const { rules, facts, operators } = toJsonRules(plan, qualification, options)
  const known = engine.getFact(LAW) as { value?: unknown } | undefined
  if (known !== undefined && known.value !== plan)
    throw new RangeError('the engine holds standards of another law: use an engine for each')
  if (known === undefined) {
    engine.addFact(LAW, plan)
    for (const [name, measure] of Object.entries(facts)) engine.addFact(name, measure)
    for (const [name, evaluate, validate] of operators)
      engine.addOperator<unknown, unknown>(
        name,
        (fact, value) => validate(fact) && evaluate(fact as never, value as never),
      )
  }
  for (const rule of rules) engine.addRule(rule)
  return engine
}
