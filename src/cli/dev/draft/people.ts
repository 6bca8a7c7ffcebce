import type { Edit, Holding } from '../../../cases/edit.ts'
import { comparedOf } from '../../../cases/values.ts'
import { type Line, linesOf, type PeopleRequirement } from '../../../corpus/requirements/people.ts'
import { leavesOf, type Predicate } from '../../../corpus/schema/predicate.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Purpose, Sketch, Spot } from './sketch.ts'

type Kind = 'registered' | 'titled' | 'post' | 'worker'

/** How each kind of certificate names its word and its level. */
const certificates = {
  registered: { word: 'registrations/0/specialties', level: 'registrations/0/level', vocabulary: 'specialties' },
  titled: { word: 'titles/0/field', level: 'titles/0/level', vocabulary: 'titleFields' },
  post: { word: 'posts/0/post', level: undefined, vocabulary: 'posts' },
  worker: { word: 'skills/0/trade', level: 'skills/0/level', vocabulary: 'trades' },
} as const

/** One person fewer, one word uncovered, one of a part short, one level below, one word that is not listed. */
export function peoplePurposes(requirement: PeopleRequirement, spot: Spot): Purpose[] {
  const several = requirement.lines !== undefined
  return linesOf(requirement).flatMap((line, i) => linePurposes(line, several ? `lines/${i + 1}/` : '', [], spot))
}

function linePurposes(line: Line, path: string, outer: readonly Line[], spot: Spot): Purpose[] {
  const label = `${spot.key}${path === '' ? '' : ` ${path.slice(0, -1)}`}`
  const seats = peopleOf(line.who, spot)
  const inner = outer.length > 0
  const words = topWords(seats)
  const excess = excessOver(`${path}atLeast`, spot)
  const less = (count: number, name: string) => [
    ...(inner ? words.flatMap((it) => moved(name, it, outer.at(-1)!.who, line.who, spot, count)) : []),
    ...words.filter((it) => it.count >= count).map(({ kind, word }) => remove(name, kind, word, count)),
  ]
  return [
    ...(excess > 0 ? [{ passes: true, sketches: less(excess, `${label} no more than asked`) }] : []),
    { figure: `${path}atLeast`, sketches: less(excess + 1, `${label} one fewer${inner ? ' among as many' : ''}`) },
    ...(line.covering ?? []).map((element, i) =>
      uncovered(element, `${path}covering/${i + 1}`, label, line, seats, spot),
    ),
    ...(inner ? [] : levelBelow(label, line.who, words, path, spot)),
    ...(inner ? [] : unlisted(label, line.who, words, path, spot)),
    ...(line.ofWhich ?? []).flatMap((it, i) => linePurposes(it, `${path}ofWhich/${i + 1}/`, [...outer, line], spot)),
  ]
}

/** How many more than the figure asks the filing has anyway. */
function excessOver(path: string, { finding }: Spot): number {
  const shown = comparedOf(finding).find((it) => it.path === path)
  return shown === undefined ? 0 : Math.max(0, shown.has - shown.needs)
}

interface Word {
  kind: Kind
  word: string
  count: number
}

/** People but the lead who hold a certificate of the kinds that a line asks for. */
function peopleOf(who: Predicate, spot: Spot): { person: Person; kind: Kind; word: string }[] {
  const { snapshot, item } = spot.ground
  const lead = snapshot.application.items[0]!.technicalLead
  const { has } = spot.finding
  const seated = new Set([...item.seating.flatMap((it) => it.people), ...(has.of === 'people' ? has.seated : [])])
  return (snapshot.people ?? [])
    .filter((it) => it.id !== lead && seated.has(it.id))
    .flatMap((person) =>
      leavesOf(who).flatMap((leaf) => {
        const kind = Object.keys(leaf)[0] as Kind
        const word = kind in certificates ? wordOf(person, kind) : undefined
        return word === undefined ? [] : [{ person, kind, word }]
      }),
    )
}

function wordOf(person: Person, kind: Kind): string | undefined {
  if (kind === 'registered') return person.registrations?.[0]?.specialties?.[0] ?? person.registrations?.[0]?.as
  if (kind === 'titled') return person.titles?.[0]?.field
  return kind === 'post' ? person.posts?.[0]?.post : person.skills?.[0]?.trade
}

/** The words held, those of the most people first. */
function topWords(seats: readonly { kind: Kind; word: string }[]): Word[] {
  const words = new Map<string, Word>()
  for (const { kind, word } of seats) {
    const known = words.get(`${kind} ${word}`) ?? { kind, word, count: 0 }
    words.set(`${kind} ${word}`, { ...known, count: known.count + 1 })
  }
  return [...words.values()].sort((a, b) => b.count - a.count).slice(0, 12)
}

const holding = (kind: Kind, word: string) => ({ [kind]: word }) as Holding

const remove = (name: string, kind: Kind, word: string, count = 1): Sketch => ({
  name,
  change: [{ remove: count, of: holding(kind, word) }],
})

function amend(
  name: string,
  { kind, word }: Pick<Word, 'kind' | 'word'>,
  values: Record<string, unknown>,
  count = 1,
): Sketch {
  return { name, change: [{ amend: count, of: holding(kind, word), with: values }] }
}

const asWord = (kind: Kind, word: string) => ({ [certificates[kind].word]: kind === 'registered' ? [word] : word })

/** One of a part given a word that the whole accepts and the part does not. */
function moved(name: string, it: Word, outer: Predicate, own: Predicate, spot: Spot, count: number): Sketch[] {
  if (it.count < count) return []
  const inside = accepted(own, it.kind, spot)
  const candidates = [
    ...accepted(outer, it.kind, spot),
    ...heldWords(it.kind, spot),
    ...otherWords(it.kind, spot).slice(0, 4),
  ]
  const others = [...new Set(candidates)].filter((word) => !inside.has(word) && word !== it.word).slice(0, 10)
  const lower = lowerLevel(own, it.kind, spot)
  return [
    ...others.map((word) => amend(name, it, asWord(it.kind, word), count)),
    ...(lower === undefined ? [] : [amend(name, it, { [certificates[it.kind].level!]: lower }, count)]),
  ]
}

function accepted(who: Predicate, kind: Kind, { ground }: Spot): ReadonlySet<string> {
  const { lexicon } = ground
  return new Set(
    leavesOf(who).flatMap((leaf) => {
      const spec = (leaf as Record<string, { in?: string | string[] }>)[kind]
      return spec?.in === undefined ? [] : [...lexicon.accept(certificates[kind].vocabulary, spec.in).words]
    }),
  )
}

const heldWords = (kind: Kind, { ground }: Spot) =>
  (ground.snapshot.people ?? []).flatMap((it) => wordOf(it, kind) ?? [])

const otherWords = (kind: Kind, { ground }: Spot) =>
  ground.lexicon.words(certificates[kind].vocabulary, kind === 'registered' ? '注册建造师' : undefined)

/** Everybody of a covered word given another of the covered words. */
function uncovered(
  element: string | string[],
  figure: string,
  label: string,
  line: Line,
  seats: readonly { person: Person; kind: Kind; word: string }[],
  spot: Spot,
): Purpose {
  const words = [element].flat()
  const kind = seats[0]?.kind ?? 'titled'
  const covering = new Set(
    words.flatMap((it) => [...spot.ground.lexicon.accept(certificates[kind].vocabulary, it).words]),
  )
  const held = topWords(seats.filter((it) => covering.has(it.word)))
  const others = (line.covering ?? []).flat().filter((it) => !words.includes(it))
  const name = `${label} no ${words.join('/')}`
  const replaced = [...others.slice(0, 3), ...heldWords(kind, spot)].filter((it) => !covering.has(it)).slice(0, 5)
  const lead = spot.ground.item.requirements.length > 0 ? leadAlso(kind, covering, spot) : []
  return {
    figure,
    sketches: [
      ...replaced.map((word) => ({
        name,
        change: [
          ...held.map((it): Edit => ({ amend: it.count, of: holding(it.kind, it.word), with: asWord(it.kind, word) })),
          ...lead,
        ],
      })),
      { name, change: [...held.map((it): Edit => ({ remove: it.count, of: holding(it.kind, it.word) })), ...lead] },
    ].filter((it) => it.change.length > 0),
  }
}

/** A lead who covers the word as well is given a title of no field that is asked for. */
function leadAlso(kind: Kind, covering: ReadonlySet<string>, { ground }: Spot): Edit[] {
  const id = ground.snapshot.application.items[0]!.technicalLead
  const lead = ground.snapshot.people?.find((it) => it.id === id)
  const word = lead === undefined ? undefined : wordOf(lead, kind)
  return word !== undefined && covering.has(word) ? [{ lead: { [certificates[kind].word.split('/')[0]!]: [] } }] : []
}

function lowerLevel(who: Predicate, kind: Kind, { ground }: Spot): string | undefined {
  const { lexicon } = ground
  for (const leaf of leavesOf(who)) {
    const spec = (leaf as Record<string, { level?: string; as?: string | string[] }>)[kind]
    if (spec?.level === undefined) continue
    const levels =
      kind === 'titled'
        ? lexicon.titleLevels
        : kind === 'worker'
          ? lexicon.tradeLevels
          : (lexicon.registration([spec.as ?? ''].flat()[0]!)?.levels ?? [])
    const lower = levels[levels.indexOf(spec.level) - 1]
    if (lower !== undefined) return lower
  }
  return undefined
}

/** One person a level below. */
function levelBelow(label: string, who: Predicate, words: readonly Word[], path: string, spot: Spot): Purpose[] {
  const sketches = words.flatMap((it) => {
    const lower = lowerLevel(who, it.kind, spot)
    const at = certificates[it.kind].level
    return lower === undefined || at === undefined ? [] : [amend(`${label} one of ${lower}`, it, { [at]: lower })]
  })
  return sketches.length === 0 ? [] : [{ figure: `${path}atLeast`, sketches }]
}

/** One person of a word that the law does not list. */
function unlisted(label: string, who: Predicate, words: readonly Word[], path: string, spot: Spot): Purpose[] {
  const sketches = words.flatMap((it) => {
    const listed = accepted(who, it.kind, spot)
    if (listed.size === 0) return []
    const other = otherWords(it.kind, spot)
      .filter(
        (word) =>
          !listed.has(word) && spot.ground.lexicon.accept(certificates[it.kind].vocabulary, word).words.has(word),
      )
      .slice(0, 2)
    return other.map((word) => amend(`${label} one of ${word}`, it, asWord(it.kind, word)))
  })
  return sketches.length === 0 ? [] : [{ figure: `${path}atLeast`, sketches }]
}
