import * as z from 'zod'
import { citation, name } from '../schema/common.ts'
import { leavesOf, type Predicate } from '../schema/predicate.ts'

/** Where a requirement uses a word of the vocabulary: for lint, and for expanding groups. */
export interface TermUse {
  vocabulary: VocabularyName
  name: string
  path: (string | number)[]
  /** The owner of the word where words belong to one: a kind of registration. */
  of?: string
  unit?: string
}

export const vocabularyNames = [
  'registrations',
  'registrationLevels',
  'specialties',
  'titleLevels',
  'titleFields',
  'posts',
  'trades',
  'tradeLevels',
  'experience',
  'works',
  'metrics',
  'equipment',
  'parts',
  'roles',
  'acts',
  'declarations',
  'premises',
  'officers',
] as const
export type VocabularyName = (typeof vocabularyNames)[number]

/** One kind of requirement as the rules write it. Assessing it is the matter of a higher floor. */
export interface RequirementKind<K extends string, S extends z.ZodType> {
  kind: K
  schema(): S
  /** The section of the check report in which it stands. */
  section: Section
  /** The words it uses. */
  terms(requirement: z.infer<S>): TermUse[]
  /** Parts that do not fit into their wholes; left out by kinds that have none. */
  misfits?(requirement: z.infer<S>): Misfit[]
}

/** A part that is larger than its whole, or a choice of more than is listed. */
export interface Misfit {
  code: 'sub-line-larger' | 'covering-larger' | 'choose-more-than-listed'
  path: (string | number)[]
  found: number
  /** The size of the whole. */
  whole: number
}

/** A choice of more than there is to choose from. */
export function choosesTooMany(atLeast: unknown, listed: number, path: (string | number)[]): Misfit[] {
  if (typeof atLeast !== 'number' || atLeast <= listed) return []
  return [{ code: 'choose-more-than-listed', path, found: atLeast, whole: listed }]
}

/** Parts that together are more than their whole. */
export function partsTooLarge(whole: unknown, parts: readonly unknown[], path: (string | number)[]): Misfit[] {
  const found = parts.reduce<number>((sum, it) => sum + (typeof it === 'number' ? it : 0), 0)
  return typeof whole === 'number' && found > whole ? [{ code: 'sub-line-larger', path, found, whole }] : []
}

export const sections = ['enterprise', 'assets', 'people', 'performance', 'equipment', 'record'] as const
export type Section = (typeof sections)[number]

/** The schema of a kind: its own fields beside those that every requirement has. */
export function requirementSchema<K extends string, F extends z.core.$ZodLooseShape>(kind: K, fields: F) {
  return z.strictObject({
    kind: z.literal(kind),
    title: name.optional().describe('A heading, where the kind’s own is not enough'),
    ...fields,
    ...citation,
  })
}

/** The words that a predicate uses. */
export function predicateTerms(predicate: Predicate, path: (string | number)[]): TermUse[] {
  if ('any' in predicate) return predicate.any.flatMap((it, i) => predicateTerms(it, [...path, 'any', i]))
  if ('all' in predicate) return predicate.all.flatMap((it, i) => predicateTerms(it, [...path, 'all', i]))
  if ('registered' in predicate) {
    const { as, level, openLevels, in: fields } = predicate.registered
    const at = [...path, 'registered']
    const kinds = [as].flat()
    return [
      ...kinds.map((it): TermUse => ({ vocabulary: 'registrations', name: it, path: [...at, 'as'] })),
      ...listTerms('specialties', fields, [...at, 'in'], kinds[0]),
      ...listTerms('registrationLevels', level, [...at, 'level'], kinds[0]),
      ...listTerms('registrationLevels', openLevels, [...at, 'openLevels'], kinds[0]),
    ]
  }
  if ('titled' in predicate)
    return [
      { vocabulary: 'titleLevels', name: predicate.titled.level, path: [...path, 'titled', 'level'] },
      ...listTerms('titleFields', predicate.titled.in, [...path, 'titled', 'in']),
    ]
  if ('post' in predicate) return listTerms('posts', predicate.post.in, [...path, 'post', 'in'])
  if ('worker' in predicate)
    return [
      ...listTerms('tradeLevels', predicate.worker.level, [...path, 'worker', 'level']),
      ...listTerms('trades', predicate.worker.in, [...path, 'worker', 'in']),
      ...listTerms('trades', predicate.worker.suchAs, [...path, 'worker', 'suchAs']),
    ]
  return [{ vocabulary: 'experience', name: predicate.experienced.in, path: [...path, 'experienced', 'in'] }]
}

/** The words of a list, a group name or a single name. */
export function listTerms(
  vocabulary: VocabularyName,
  list: string | readonly string[] | undefined,
  path: (string | number)[],
  of?: string,
): TermUse[] {
  if (list === undefined) return []
  const owner = of === undefined ? {} : { of }
  if (typeof list === 'string') return [{ vocabulary, name: list, path, ...owner }]
  return list.map((it, i) => ({ vocabulary, name: it, path: [...path, i], ...owner }))
}

/** The vocabulary in which a covering element of a predicate is looked up. */
export function coveringVocabulary(predicate: Predicate): VocabularyName {
  const leaf = leavesOf(predicate)[0]!
  if ('registered' in leaf) return 'specialties'
  if ('titled' in leaf) return 'titleFields'
  return 'post' in leaf ? 'posts' : 'trades'
}
