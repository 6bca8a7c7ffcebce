import type * as z from 'zod'

/** A schema as the reader is written from it. */
export type Tree =
  | { kind: 'object'; path: string; fields: Field[] }
  | { kind: 'array'; path: string; element: Tree; least: number; most: number }
  | { kind: 'either'; path: string; options: Tree[] }
  | { kind: 'text'; path: string; schema: z.core.$ZodType }
  | { kind: 'number'; path: string; checks: NumberCheck[] }
  | { kind: 'boolean'; path: string }

export interface Field {
  name: string
  optional: boolean
  tree: Tree
}

export type NumberCheck =
  | { is: 'integer' }
  | { is: 'above' | 'below'; limit: number; inclusive: boolean }
  | { is: 'accepted'; by: (value: number) => unknown }

/** The schema has something that no reader can be written for. */
export class Unreadable extends Error {}

interface Definition {
  type: string
  checks?: z.core.$ZodCheck[]
  catchall?: z.core.$ZodType
  shape: Record<string, z.core.$ZodType>
  element: z.core.$ZodType
  innerType: z.core.$ZodType
  options: z.core.$ZodType[]
  in: z.core.$ZodType
  entries: Record<string, unknown>
  values: unknown[]
}
type Check = Record<string, unknown> & { check: string }

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition
const checksOf = ({ checks = [] }: Definition) => checks.map((it) => it._zod.def as unknown as Check)

/** The type that an input must have for a schema: a text whatever is made of it. */
function typeOf(schema: z.core.$ZodType): string {
  const { type, in: input, entries, values } = definitionOf(schema)
  if (type === 'pipe') return typeOf(input)
  if (type === 'enum') return Object.values(entries).every((it) => typeof it === 'string') ? 'string' : type
  if (type === 'literal') return values.every((it) => typeof it === 'string') ? 'string' : type
  return type
}

/**
 * Takes a schema apart.
 *
 * @param path - `people[].titles[].level`
 * @throws Unreadable on what it does not know exactly
 */
export function treeOf(schema: z.core.$ZodType, path = ''): Tree {
  const definition = definitionOf(schema)
  const type = typeOf(schema)
  if (type === 'string') return { kind: 'text', path, schema }
  if (type === 'boolean' && checksOf(definition).length === 0) return { kind: 'boolean', path }
  if (type === 'number')
    return { kind: 'number', path, checks: checksOf(definition).map((it) => numberCheck(it, path)) }
  if (type === 'array')
    return { kind: 'array', path, element: treeOf(definition.element, `${path}[]`), ...lengths(definition, path) }
  if (type === 'union') return either(definition, path)
  if (type === 'object') return objectOf(definition, path)
  throw new Unreadable(`${path}: ${type}`)
}

function objectOf(definition: Definition, path: string): Tree {
  if (definition.catchall?._zod.def.type !== 'never' || checksOf(definition).length > 0)
    throw new Unreadable(`${path}: an object that is not strict, or has checks of its own`)
  const fields = Object.entries(definition.shape).map(([name, schema]): Field => {
    const { type, innerType } = definitionOf(schema)
    const at = path === '' ? name : `${path}.${name}`
    return { name, optional: type === 'optional', tree: treeOf(type === 'optional' ? innerType : schema, at) }
  })
  return { kind: 'object', path, fields }
}

/** Of several shapes the first byte tells which it is: where two begin alike, the order in which they are tried would tell. */
function either({ options }: Definition, path: string): Tree {
  const trees = options.map((it) => treeOf(it, path))
  if (new Set(trees.map((it) => it.kind)).size < trees.length || trees.some((it) => it.kind === 'either'))
    throw new Unreadable(`${path}: alternatives that begin alike`)
  return { kind: 'either', path, options: trees }
}

function lengths(definition: Definition, path: string): { least: number; most: number } {
  let [least, most] = [0, Number.MAX_SAFE_INTEGER]
  for (const { check, minimum, maximum } of checksOf(definition)) {
    if (check === 'min_length') least = minimum as number
    else if (check === 'max_length') most = maximum as number
    else throw new Unreadable(`${path}: ${check}`)
  }
  return { least, most }
}

function numberCheck({ check, value, inclusive, format, fn }: Check, path: string): NumberCheck {
  if (check === 'greater_than') return { is: 'above', limit: value as number, inclusive: inclusive as boolean }
  if (check === 'less_than') return { is: 'below', limit: value as number, inclusive: inclusive as boolean }
  if (check === 'number_format' && format === 'safeint') return { is: 'integer' }
  if (check === 'custom') return { is: 'accepted', by: fn as (value: number) => unknown }
  throw new Unreadable(`${path}: ${check}`)
}

/** The checks of a text: its least and most length, and the functions that must accept it; undefined when there are others. */
export function textChecks(schema: z.core.$ZodType): { least: number; most: number; by: unknown[] } | undefined {
  const definition = definitionOf(schema)
  if (definition.type !== 'string') return undefined
  let [least, most] = [0, Number.MAX_SAFE_INTEGER]
  const by: unknown[] = []
  for (const { check, minimum, maximum, fn } of checksOf(definition)) {
    if (check === 'min_length') least = minimum as number
    else if (check === 'max_length') most = maximum as number
    else if (check === 'custom') by.push(fn)
    else return undefined
  }
  return { least, most, by }
}
