import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, name, names } from '../schema/common.ts'
import { type Predicate, predicate } from '../schema/predicate.ts'
import {
  coveringVocabulary,
  listTerms,
  type Misfit,
  partsTooLarge,
  predicateTerms,
  type RequirementKind,
  requirementSchema,
  type TermUse,
} from './kind.ts'

/** A number of people of a description; sub-lines and covered words are seats of their own among them. */
export interface Line {
  atLeast: z.infer<typeof figure>
  who: Predicate
  ofWhich?: Line[] | undefined
  covering?: (string | string[])[] | undefined
}

const line: () => z.ZodType<Line> = lazily(() =>
  z
    .strictObject({
      atLeast: figure,
      who: predicate(),
      get ofWhich() {
        return z.array(line()).min(1).optional()
      },
      covering: z
        .array(z.union([name, names]))
        .min(1)
        .optional()
        .describe('专业齐全: each word, or one of each inner list, needs a person of its own'),
    })
    .meta({ id: 'Line' }),
)

const schema = lazily(() =>
  requirementSchema('people', {
    unit: z.enum(['人', '人次']).optional().describe('人: distinct persons (default); 人次: certificates'),
    lines: z.array(line()).min(1).optional().describe('Several numbers that stand side by side, no person in two'),
    atLeast: figure.optional(),
    who: predicate().optional(),
    ofWhich: z.array(line()).min(1).optional(),
    covering: z
      .array(z.union([name, names]))
      .min(1)
      .optional(),
  }).check((context) => {
    const { lines, atLeast, who } = context.value as { lines?: unknown; atLeast?: unknown; who?: unknown }
    if ((lines === undefined) === (atLeast === undefined || who === undefined))
      context.issues.push({ code: 'custom', input: context.value, message: 'either `lines`, or `atLeast` with `who`' })
  }),
)

export type PeopleRequirement = z.infer<ReturnType<typeof schema>>

/** The lines of a people requirement, one or several. */
export function linesOf(requirement: PeopleRequirement): Line[] {
  const { lines, atLeast, who, ofWhich, covering } = requirement
  if (lines !== undefined) return lines
  return [{ atLeast: atLeast!, who: who!, ofWhich, covering }]
}

/** How many people: registered, titled, with post or worker certificates. */
export const people: RequirementKind<'people', ReturnType<typeof schema>> = {
  kind: 'people',
  schema,
  section: 'people',
  terms: (requirement) =>
    requirement.lines === undefined
      ? lineTerms(linesOf(requirement)[0]!, [])
      : requirement.lines.flatMap((it, i) => lineTerms(it, ['lines', i])),
  misfits: (requirement) =>
    requirement.lines === undefined
      ? lineMisfits(linesOf(requirement)[0]!, [])
      : requirement.lines.flatMap((it, i) => lineMisfits(it, ['lines', i])),
}

function lineMisfits({ atLeast, ofWhich = [], covering = [] }: Line, path: (string | number)[]): Misfit[] {
  const parts = ofWhich.map((it) => it.atLeast)
  const covered: Misfit[] =
    typeof atLeast === 'number' && covering.length > atLeast
      ? [{ code: 'covering-larger', path: [...path, 'covering'], found: covering.length, whole: atLeast }]
      : []
  return [
    ...partsTooLarge(atLeast, parts, [...path, 'ofWhich']),
    ...covered,
    ...ofWhich.flatMap((it, i) => lineMisfits(it, [...path, 'ofWhich', i])),
  ]
}

function lineTerms(it: Line, path: (string | number)[]): TermUse[] {
  return [
    ...predicateTerms(it.who, [...path, 'who']),
    ...(it.covering ?? []).flatMap((element, i) =>
      listTerms(coveringVocabulary(it.who), element, [...path, 'covering', i]),
    ),
    ...(it.ofWhich ?? []).flatMap((child, i) => lineTerms(child, [...path, 'ofWhich', i])),
  ]
}
