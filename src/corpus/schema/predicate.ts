import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure, name, names, terms } from './common.ts'

/** A registration in force: of a kind, at a level or above, in one of the specialties. */
const registered = lazily(() =>
  z.strictObject({
    registered: z.strictObject({
      as: z.union([name, names]).describe('Kind or kinds of registration: 注册建造师'),
      level: name.optional().describe('Lowest level that counts; any when absent'),
      openLevels: names.optional().describe('Levels of which it is not settled whether they count'),
      in: terms.optional(),
    }),
  }),
)

/** A title certificate: at a level or above, in one of the fields (on the certificate or the diploma). */
const titled = lazily(() =>
  z.strictObject({
    titled: z.strictObject({ level: name, in: terms.optional(), series: name.optional() }),
  }),
)

/** A post certificate of a site manager. */
const post = lazily(() => z.strictObject({ post: z.strictObject({ in: terms.optional() }) }))

/** A worker’s certificate: at a level or above, in one of the trades. */
const worker = lazily(() =>
  z.strictObject({
    worker: z.strictObject({
      level: name.optional(),
      in: terms.optional(),
      suchAs: names.optional().describe('Trades that the law names as examples (等); they do not restrict'),
    }),
  }),
)

/** Full years of a kind of work. */
const experienced = lazily(() => z.strictObject({ experienced: z.strictObject({ years: figure, in: name }) }))

export type Predicate =
  | z.infer<ReturnType<typeof registered>>
  | z.infer<ReturnType<typeof titled>>
  | z.infer<ReturnType<typeof post>>
  | z.infer<ReturnType<typeof worker>>
  | z.infer<ReturnType<typeof experienced>>
  | { any: Predicate[] }
  | { all: Predicate[] }

/** What a person must be. */
export const predicate: () => z.ZodType<Predicate> = lazily(() =>
  z
    .union([
      registered(),
      titled(),
      post(),
      worker(),
      experienced(),
      z.strictObject({
        get any() {
          return z.array(predicate()).min(1)
        },
      }),
      z.strictObject({
        get all() {
          return z.array(predicate()).min(1)
        },
      }),
    ])
    .meta({ id: 'Predicate' }),
)

export type Registered = z.infer<ReturnType<typeof registered>>['registered']
export type Titled = z.infer<ReturnType<typeof titled>>['titled']
export type PostSpec = z.infer<ReturnType<typeof post>>['post']
export type Worker = z.infer<ReturnType<typeof worker>>['worker']
export type Experienced = z.infer<ReturnType<typeof experienced>>['experienced']

/** The leaves of a predicate, left to right. */
export function leavesOf(predicate: Predicate): Exclude<Predicate, { any: Predicate[] } | { all: Predicate[] }>[] {
  if ('any' in predicate) return predicate.any.flatMap(leavesOf)
  if ('all' in predicate) return predicate.all.flatMap(leavesOf)
  return [predicate]
}
