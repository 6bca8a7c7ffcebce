import * as z from 'zod'
import { nearest } from '../nearest.ts'
import { type Problem, type ProblemCode, pointerOf, type Result } from '../problem.ts'
import { checkConsistency } from './consistency.ts'
import { shareName } from './shareName.ts'
import { type Snapshot, snapshotSchema } from './snapshot.ts'

/**
 * Reads a snapshot from parsed JSON and reports every problem at once; nothing half-read comes back.
 *
 * @param input - a parsed JSON value
 * @returns the snapshot, or every problem with its JSON pointer
 * @example
 * parseSnapshot({ application: {} }).ok // false
 */
export function parseSnapshot(input: unknown): Result<Snapshot> {
  const parsed = schema().safeParse(input, { reportInput: true })
  const shape = parsed.success ? [] : problemsOf(parsed.error, input)
  const problems = [...shape, ...checkConsistency(input)]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  shareName(parsed.data)
  return { ok: true, value: parsed.data }
}

/** Compiling the schema takes as long as reading some dozens of filings by it, and reads them four times faster. */
const WORTH_COMPILING = 32
let read = 0
let compiled: ReturnType<typeof snapshotSchema> | undefined

function schema(): ReturnType<typeof snapshotSchema> {
  if (read++ < WORTH_COMPILING) return snapshotSchema()
  compiled ??= z.compile(snapshotSchema())
  return compiled
}

/** Turns what zod found into problems with our own codes. */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => toProblems(issue, [], input))
}

type Issue = z.core.$ZodIssue

function toProblems(issue: Issue, base: readonly PropertyKey[], root: unknown): Problem[] {
  const path = [...base, ...issue.path]
  const pointer = pointerOf(path)
  const found = issue.input
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknownField',
        pointer: pointerOf([...path, key]),
        found: key,
        ...nearTo(key, path),
      }))
    case 'invalid_type':
      return found === undefined
        ? [{ code: 'missing', pointer, allowed: [issue.expected] }]
        : [{ code: 'wrongType', pointer, found, allowed: [issue.expected] }]
    case 'invalid_value': {
      const allowed = issue.values.map((value) => (typeof value === 'number' ? value : String(value)))
      if (found === undefined) return [{ code: 'missing', pointer, allowed }]
      const near = typeof found === 'string' ? nearest(found, allowed.map(String)) : undefined
      return [{ code: 'notAllowed', pointer, found, allowed, ...(near === undefined ? {} : { near }) }]
    }
    case 'too_small':
      return [{ code: 'tooSmall', pointer, found, allowed: [`>= ${issue.minimum}`] }]
    case 'too_big':
      return [{ code: 'tooLarge', pointer, found, allowed: [`<= ${issue.maximum}`] }]
    case 'invalid_union':
      return unionProblems(issue, path, root)
    case 'custom':
      return [{ code: (issue.params?.['code'] as ProblemCode | undefined) ?? 'notAllowed', pointer, found }]
    default:
      return [{ code: 'notAllowed', pointer, found }]
  }
}

/** Of several shapes, the one that the input comes nearest to: the fewest problems, at the deepest place. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[], root: unknown): Problem[] {
  const branches = issue.errors.map((issues) => issues.flatMap((it) => toProblems(it, path, root)))
  const here = pointerOf(path)
  const deeper = branches.filter((problems) => problems.length > 0 && problems.every((it) => it.pointer !== here))
  const best =
    deeper.sort((a, b) => a.length - b.length)[0] ?? branches.find((it) => it.some((p) => p.code !== 'wrongType'))
  if (best !== undefined && best.length > 0) return best
  const allowed = [...new Set(branches.flat().flatMap((it) => it.allowed ?? []))]
  return [{ code: 'wrongType', pointer: here, found: issue.input, allowed }]
}

/** The nearest known field beside a mistyped one. */
function nearTo(key: string, path: readonly PropertyKey[]): { near?: string } {
  const near = nearest(key, fieldsAt(path))
  return near === undefined ? {} : { near }
}

/** The fields that the schema knows at a place of the input. */
function fieldsAt(path: readonly PropertyKey[]): string[] {
  let schemas: z.core.$ZodType[] = [snapshotSchema()]
  for (const step of path) schemas = schemas.flatMap((schema) => childOf(schema, step))
  return schemas.flatMap((schema) => alternatives(schema)).flatMap((schema) => Object.keys(shapeOf(schema)))
}

const definition = (schema: z.core.$ZodType) => schema._zod.def as unknown as Record<string, unknown>
const shapeOf = (schema: z.core.$ZodType) => (definition(schema)['shape'] ?? {}) as Record<string, z.core.$ZodType>

/** The schemas that a wrapper (optional, union) may stand for. */
function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, options } = definition(schema) as { innerType?: z.core.$ZodType; options?: z.core.$ZodType[] }
  if (innerType !== undefined) return alternatives(innerType)
  return options === undefined ? [schema] : options.flatMap(alternatives)
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  return alternatives(schema).flatMap((it) => {
    const child =
      typeof step === 'number' ? (definition(it)['element'] as z.core.$ZodType | undefined) : shapeOf(it)[String(step)]
    return child === undefined ? [] : [child]
  })
}
