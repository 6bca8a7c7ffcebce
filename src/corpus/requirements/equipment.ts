import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, name, names, unit } from '../schema/common.ts'
import {
  choosesTooMany,
  listTerms,
  type Misfit,
  partsTooLarge,
  type RequirementKind,
  requirementSchema,
  type TermUse,
} from './kind.ts'
import { metricUse, test, testTerms } from './works.ts'

/** Machines of a description, in number or in aggregate capacity; or a choice of such lines. */
export type EquipmentLine =
  | {
      what: string | string[]
      atLeast?: z.infer<typeof figure> | undefined
      where?: z.infer<ReturnType<typeof test>>[] | undefined
      ofWhich?: EquipmentLine[] | undefined
      sum?: { metric: string; atLeast: z.infer<typeof figure>; unit: string } | undefined
    }
  | { any: EquipmentLine[] }

const line: () => z.ZodType<EquipmentLine> = lazily(() =>
  z
    .union([
      z.strictObject({
        what: z.union([name, names]),
        atLeast: figure.optional().describe('How many; 1 when neither a number nor a sum is asked'),
        where: z.array(test()).optional(),
        get ofWhich() {
          return z.array(line()).min(1).optional()
        },
        sum: z.strictObject({ metric: name, atLeast: figure, unit }).optional().describe('Aggregate capacity'),
      }),
      z.strictObject({
        get any() {
          return z.array(line()).min(1)
        },
      }),
    ])
    .meta({ id: 'EquipmentLine' }),
)

const schema = lazily(() =>
  requirementSchema('equipment', {
    atLeast: figure.optional().describe('How many of the lines; all when absent'),
    of: z.array(line()).min(1),
  }),
)

export type EquipmentRequirement = z.infer<ReturnType<typeof schema>>

/** Technical equipment, owned. */
export const equipment: RequirementKind<'equipment', ReturnType<typeof schema>> = {
  kind: 'equipment',
  schema,
  section: 'equipment',
  terms: (requirement) => requirement.of.flatMap((it, i) => lineTerms(it, ['of', i])),
  misfits: ({ atLeast, of }) => [
    ...choosesTooMany(atLeast, of.length, ['atLeast']),
    ...of.flatMap((it, i) => lineMisfits(it, ['of', i])),
  ],
}

function lineMisfits(it: EquipmentLine, path: (string | number)[]): Misfit[] {
  if ('any' in it) return it.any.flatMap((child, i) => lineMisfits(child, [...path, 'any', i]))
  const parts = it.ofWhich ?? []
  return [
    ...partsTooLarge(
      it.atLeast,
      parts.map((part) => ('any' in part ? undefined : part.atLeast)),
      [...path, 'ofWhich'],
    ),
    ...parts.flatMap((part, i) => lineMisfits(part, [...path, 'ofWhich', i])),
  ]
}

function lineTerms(it: EquipmentLine, path: (string | number)[]): TermUse[] {
  if ('any' in it) return it.any.flatMap((child, i) => lineTerms(child, [...path, 'any', i]))
  return [
    ...listTerms('equipment', it.what, [...path, 'what']),
    ...testTerms(it.where, [...path, 'where']),
    ...(it.sum === undefined ? [] : [metricUse(it.sum, [...path, 'sum', 'metric'])]),
    ...(it.ofWhich ?? []).flatMap((child, i) => lineTerms(child, [...path, 'ofWhich', i])),
  ]
}
