import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Predicate } from '../../corpus/schema/predicate.ts'
import type { Credentials } from '../act.ts'
import { type Moment, SURE } from '../counting/check.ts'
import type { Gates } from '../counting/checks.ts'
import type { Gate } from '../counting/gate.ts'
import { askQuestions } from './questions.ts'

/**
 * The least that a new person must bring to answer a predicate: of several alternatives the first that can be brought.
 *
 * @param covering - words of which one must be covered
 */
export function bring(predicate: Predicate, lexicon: Lexicon, covering?: readonly string[]): Credentials {
  if ('any' in predicate) {
    const [first, ...rest] = predicate.any
    const fitting = covering === undefined ? first! : ([first!, ...rest].find((it) => !('registered' in it)) ?? first!)
    return bring(fitting, lexicon, covering)
  }
  if ('all' in predicate) return predicate.all.map((it) => bring(it, lexicon, covering)).reduce(merge, {})
  if ('registered' in predicate) {
    const { as, level, openLevels = [], in: phrase } = predicate.registered
    const kind = [as].flat()[0]!
    const specialty = covering?.[0] ?? firstWord(lexicon, 'specialties', phrase)
    const lowest = level ?? lexicon.registration(kind)?.levels?.find((it) => !openLevels.includes(it))
    return {
      registrations: [
        {
          as: kind,
          ...(lowest === undefined ? {} : { level: lowest }),
          specialties: specialty === undefined ? [] : [specialty],
        },
      ],
    }
  }
  if ('titled' in predicate) {
    const { level, in: phrase } = predicate.titled
    const field = covering?.[0] ?? firstWord(lexicon, 'titleFields', phrase)
    return { titles: [{ level, series: '工程', field: field ?? '工程' }] }
  }
  if ('post' in predicate) {
    const post = covering?.[0] ?? firstWord(lexicon, 'posts', predicate.post.in) ?? lexicon.words('posts')[0]
    return { posts: [{ post: post ?? '' }] }
  }
  if ('worker' in predicate) {
    const { level, in: phrase, suchAs } = predicate.worker
    const trade = covering?.[0] ?? firstWord(lexicon, 'trades', phrase) ?? suchAs?.[0]
    return { skills: [{ ...(trade === undefined ? {} : { trade }), level: level ?? lexicon.tradeLevels[0] ?? '' }] }
  }
  const { years, in: work } = predicate.experienced
  return typeof years === 'number' ? { experience: { years, work } } : {}
}

/** The same for a part of a line: what the line as a whole asks for is brought along where the part does not imply it. */
export function bringInside(
  predicate: Predicate,
  outer: readonly Predicate[],
  lexicon: Lexicon,
  covering?: readonly string[],
): Credentials {
  return outer.reduce(
    (brought, wider) => (answers(brought, wider, lexicon) ? brought : merge(brought, bring(wider, lexicon))),
    bring(predicate, lexicon, covering),
  )
}

const ALL_PASS: Gate<unknown> = { weigh: () => SURE, explain: () => {}, passes: () => 'true' }
const GATES = { person: ALL_PASS, registration: ALL_PASS, title: ALL_PASS, post: ALL_PASS, skill: ALL_PASS } as Gates

const ANY_MOMENT: Moment = { day: '0001-01-01', kind: '首次', enterprise: '', armyOwned: false, evidence: {} }

/** Tells whether credentials answer a predicate, every check passed. */
function answers({ experience: _, ...certificates }: Credentials, predicate: Predicate, lexicon: Lexicon): boolean {
  const questions = askQuestions(lexicon)
  const { test } = questions.compile(predicate)
  return test(questions.close(GATES).nominal({ id: '', ...certificates }, ANY_MOMENT))
}

function firstWord(
  lexicon: Lexicon,
  vocabulary: 'specialties' | 'titleFields' | 'posts' | 'trades',
  phrase: string | readonly string[] | undefined,
): string | undefined {
  return phrase === undefined ? undefined : [...lexicon.accept(vocabulary, phrase).words][0]
}

function merge(a: Credentials, b: Credentials): Credentials {
  const result: Credentials = { ...a, ...b }
  for (const key of ['registrations', 'titles', 'posts', 'skills'] as const) {
    const list = [...(a[key] ?? []), ...(b[key] ?? [])]
    if (list.length > 0) Object.assign(result, { [key]: list })
  }
  return result
}
