import { admissionFacts, type FactDomain } from '../admissionFacts.ts'
import type { AdmissionComparison, AdmissionCondition, AdmissionSubject } from '../schema/admission.ts'

type Value = boolean | number | string | readonly unknown[]

/** Every comparison of a condition. */
export function comparisonsOf(it: AdmissionCondition): AdmissionComparison[] {
  if ('all' in it) return it.all.flatMap(comparisonsOf)
  if ('any' in it) return it.any.flatMap(comparisonsOf)
  return 'not' in it ? comparisonsOf(it.not) : [it]
}

/** What is true of a condition over all values that facts may have: whether it ever fires and whether it ever does not. */
export function reachOf(condition: AdmissionCondition, subject: AdmissionSubject): { fires: boolean; spares: boolean } {
  const comparisons = comparisonsOf(condition)
  const domains: Readonly<Record<string, FactDomain>> = admissionFacts[subject]
  const facts = [...new Set(comparisons.map((it) => it.fact))]
  const reach = { fires: false, spares: false }
  const walk = (at: number, values: Record<string, Value>) => {
    if (reach.fires && reach.spares) return
    const fact = facts[at]
    if (fact === undefined) {
      reach[holds(condition, values) ? 'fires' : 'spares'] = true
      return
    }
    const asked = comparisons.filter((it) => it.fact === fact)
    for (const value of valuesOf(domains[fact]!, asked)) walk(at + 1, { ...values, [fact]: value })
  }
  walk(0, {})
  return reach
}

/** Enough values of a fact to tell apart everything that is asked of it. */
function valuesOf(domain: FactDomain, asked: readonly AdmissionComparison[]): Value[] {
  const words = asked.flatMap(({ value }) => value)
  if (domain === 'boolean') return [true, false]
  if (domain === 'count') {
    const near = words.filter((it) => typeof it === 'number').flatMap((it) => [it - 1, it, it + 1])
    return [...new Set([0, 1, ...near])].filter((it) => it >= 0 && Number.isInteger(it))
  }
  if ('oneOf' in domain) return [...domain.oneOf]
  const members = domain.someOf === 'any' ? [...new Set([...words.map(String), ''])] : domain.someOf
  return subsets(members)
}

function subsets(members: readonly string[]): string[][] {
  const all: string[][] = [[]]
  for (const it of members) all.push(...all.map((one) => [...one, it]))
  return all
}

function holds(it: AdmissionCondition, values: Readonly<Record<string, Value>>): boolean {
  if ('all' in it) return it.all.every((one) => holds(one, values))
  if ('any' in it) return it.any.some((one) => holds(one, values))
  if ('not' in it) return !holds(it.not, values)
  return operators[it.operator](values[it.fact] as never, it.value as never)
}

/** The operators of json-rules-engine, as it has them. */
const operators: Readonly<Record<AdmissionComparison['operator'], (fact: never, value: never) => boolean>> = {
  equal: (a: unknown, b: unknown) => a === b,
  notEqual: (a: unknown, b: unknown) => a !== b,
  in: (a: unknown, b: unknown[]) => b.includes(a),
  notIn: (a: unknown, b: unknown[]) => !b.includes(a),
  contains: (a: unknown[], b: unknown) => a.includes(b),
  doesNotContain: (a: unknown[], b: unknown) => !a.includes(b),
  lessThan: (a: number, b: number) => a < b,
  lessThanInclusive: (a: number, b: number) => a <= b,
  greaterThan: (a: number, b: number) => a > b,
  greaterThanInclusive: (a: number, b: number) => a >= b,
}

const takes: Readonly<Record<'list' | 'count' | 'single', readonly AdmissionComparison['operator'][]>> = {
  list: ['contains', 'doesNotContain'],
  count: ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  single: ['equal', 'notEqual', 'in', 'notIn'],
}

/** The operators that make sense on a fact. */
export function operatorsOf(domain: FactDomain): readonly AdmissionComparison['operator'][] {
  return takes[domain === 'count' ? 'count' : typeof domain === 'object' && 'someOf' in domain ? 'list' : 'single']
}

/** The values of a comparison that the fact can never have. */
export function strangeValues(domain: FactDomain, { value }: AdmissionComparison): unknown[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (domain === 'boolean') return values.filter((it) => typeof it !== 'boolean')
  if (domain === 'count') return values.filter((it) => !Number.isInteger(it))
  const words: readonly unknown[] | 'any' = 'oneOf' in domain ? domain.oneOf : domain.someOf
  return values.filter((it) => typeof it !== 'string' || (words !== 'any' && !words.includes(it)))
}
