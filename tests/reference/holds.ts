import type { VocabularyName } from '../../src/corpus/requirements/kind.ts'
import type { Predicate, Registered, Titled, Worker } from '../../src/corpus/schema/predicate.ts'
import { monthNumber, monthOf } from '../../src/domain/day.ts'
import type { Person, Registration, Skill, Title } from '../../src/domain/snapshot/person.ts'
import { certificateCounts, isEngineering, personCounts, registrationCounts, titleCounts } from './counts.ts'
import type { Scene } from './scene.ts'
import { and, known, or, type Tri } from './tri.ts'

type Phrase = string | readonly string[] | undefined

/** Does a person, under every check, answer a predicate? `covering` are words of which one must be covered besides. */
export function holds(person: Person, who: Predicate, scene: Scene, covering?: readonly string[]): Tri {
  if ('any' in who) return or(...who.any.map((it) => holds(person, it, scene, covering)))
  if ('all' in who) return and(...who.all.map((it) => holds(person, it, scene, covering)))
  return and(personCounts(person, scene), leafHolds(person, who, scene, covering))
}

type Leaf = Exclude<Predicate, { any: Predicate[] } | { all: Predicate[] }>

function leafHolds(person: Person, leaf: Leaf, scene: Scene, covering?: readonly string[]): Tri {
  const anyOf = <T>(list: readonly T[] | undefined, test: (it: T) => Tri) => known(list, (all) => or(...all.map(test)))
  if ('registered' in leaf)
    return anyOf(person.registrations, (it) =>
      and(registrationCounts(it, scene), answersRegistered(it, leaf.registered, scene, covering)),
    )
  if ('titled' in leaf)
    return anyOf(person.titles, (it) => and(titleCounts(it, scene), answersTitled(it, leaf.titled, scene, covering)))
  if ('post' in leaf)
    return anyOf(person.posts, (it) =>
      and(certificateCounts(it, scene), says('posts', [it.post], leaf.post.in, scene, covering)),
    )
  if ('worker' in leaf)
    return anyOf(person.skills, (it) =>
      and(certificateCounts(it, scene), answersWorker(it, leaf.worker, scene, covering)),
    )
  const { years, in: work } = leaf.experienced
  return known(person.workHistory, (history) => {
    const words = scene.law.lexicon.accept('experience', work).words
    const surely = yearsOf(
      history.filter((it) => it.work !== undefined && words.has(it.work)),
      scene.day,
    )
    const perhaps = yearsOf(
      history.filter((it) => it.work === undefined || words.has(it.work)),
      scene.day,
    )
    if (typeof years !== 'number') return undefined
    return surely >= years ? true : perhaps >= years ? undefined : false
  })
}

/** Is a registration of the kind, the level and the specialty that are asked for? */
export function answersRegistered(
  it: Registration,
  asked: Registered,
  scene: Scene,
  covering?: readonly string[],
): Tri {
  const { lexicon } = scene.law
  const kindOf = (name: string) => lexicon.registration(name)?.name ?? name
  const kinds = [asked.as].flat().map(kindOf)
  if (!kinds.includes(kindOf(it.as))) return false
  const steps = lexicon.registration(kinds[0]!)?.levels ?? []
  const unsettled = it.level !== undefined && asked.openLevels?.includes(it.level) === true
  const anyLevel = asked.openLevels === undefined ? asked.level : (asked.level ?? steps[0])
  return and(
    unsettled ? undefined : reaches(it.level, anyLevel, steps),
    says('specialties', it.specialties, asked.in, scene, covering),
  )
}

function answersTitled(it: Title, asked: Titled, scene: Scene, covering?: readonly string[]): Tri {
  const level = it.level === '副高级' ? '高级' : it.level
  const onDiploma =
    it.diplomaField === undefined ? false : says('titleFields', [it.diplomaField], asked.in, scene, covering)
  const onTitle = says('titleFields', single(it.field), asked.in, scene, covering)
  return and(
    reaches(level, asked.level, scene.law.lexicon.titleLevels),
    or(onTitle, onDiploma),
    asked.series === undefined ? true : isEngineering(it),
  )
}

const single = (field: string | undefined) => (field === undefined ? undefined : [field])

function answersWorker(it: Skill, asked: Worker, scene: Scene, covering?: readonly string[]): Tri {
  return and(
    reaches(it.level, asked.level, scene.law.lexicon.tradeLevels),
    says('trades', single(it.trade), asked.in, scene, covering),
  )
}

/** Is a level at or above the one asked for, on a scale from the lowest up? */
function reaches(level: string | undefined, asked: string | undefined, steps: readonly string[]): Tri {
  if (asked === undefined) return true
  return known(level, (it) => steps.includes(asked) && steps.indexOf(it) >= steps.indexOf(asked))
}

/** Do words fall under a phrase of the law? An open list (等) leaves other words open; covering narrows it further. */
function says(
  vocabulary: VocabularyName,
  words: readonly string[] | undefined,
  phrase: Phrase,
  scene: Scene,
  covering?: readonly string[],
): Tri {
  const { lexicon } = scene.law
  const under = (accepted: { words: ReadonlySet<string>; open: boolean }, word: string): Tri =>
    accepted.words.has(word) ? true : accepted.open ? undefined : false
  if (phrase === undefined && covering === undefined) return true
  return known(words, (list) =>
    or(
      ...list.map((word) => {
        const inPhrase = phrase === undefined ? true : under(lexicon.accept(vocabulary, phrase), word)
        if (covering === undefined) return inPhrase
        const covers = lexicon.accept(vocabulary, covering).words.has(word)
        return covers && inPhrase !== false
      }),
    ),
  )
}

/** Full years of some stretches: every month that falls in any of them, up to the month of the day, counts once. */
function yearsOf(stretches: readonly { from: string; to?: string | undefined }[], day: string): number {
  const now = monthNumber(monthOf(day))
  const months = new Set<number>()
  for (const { from, to } of stretches)
    for (let m = monthNumber(from); m <= Math.min(now, to === undefined ? now : monthNumber(to)); m++) months.add(m)
  return Math.floor(months.size / 12)
}

/** How many registration certificates of a person answer a predicate of registrations: 人次. */
export function certificatesHeld(person: Person, who: Predicate, scene: Scene): { sure: number; may: number } {
  const answers = (it: Registration, asked: Predicate): Tri => {
    if ('any' in asked) return or(...asked.any.map((one) => answers(it, one)))
    if ('all' in asked) return and(...asked.all.map((one) => answers(it, one)))
    return 'registered' in asked ? answersRegistered(it, asked.registered, scene) : false
  }
  const weighed = (person.registrations ?? []).map((it) =>
    and(personCounts(person, scene), registrationCounts(it, scene), answers(it, who)),
  )
  const unknown = person.registrations === undefined && personCounts(person, scene) !== false
  return {
    sure: weighed.filter((it) => it === true).length,
    may: unknown ? Number.POSITIVE_INFINITY : weighed.filter((it) => it !== false).length,
  }
}
