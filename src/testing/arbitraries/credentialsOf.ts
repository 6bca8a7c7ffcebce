import type { Lexicon } from '../../corpus/lexicon.ts'
import type { LeafRequirement } from '../../corpus/requirements/index.ts'
import { type Line, linesOf } from '../../corpus/requirements/people.ts'
import { leavesOf, type Predicate } from '../../corpus/schema/predicate.ts'
import type { Credentials } from './certificate.ts'

/** A description of people, with the words that must be covered among them. */
interface Described {
  who: Predicate
  covering: readonly string[]
}

type Writable = { -readonly [K in keyof Credentials]: Credentials[K][number][] }

/** No list grows longer: more words would only thin the filings out. */
const MOST_WORDS = 8

/** The certificates that requirements ask for, at the level asked and at the one below; undefined when none is asked. */
export function credentialsOf(leaves: readonly LeafRequirement[], lexicon: Lexicon): Credentials | undefined {
  const words: Writable = { registrations: [], titles: [], posts: [], skills: [] }
  for (const { who, covering } of leaves.flatMap(described))
    for (const leaf of leavesOf(who)) {
      if ('registered' in leaf) {
        const { as, level, in: within } = leaf.registered
        const kinds = [as].flat()
        const specialties = covering.length > 0 ? covering : accepted(lexicon, 'specialties', within)
        for (const kind of kinds)
          for (const specialty of specialties.length > 0 ? specialties : ['建筑工程'])
            for (const step of steps(lexicon.registration(kind)?.levels ?? [], level))
              words.registrations.push([kind, step, specialty])
      } else if ('titled' in leaf) {
        const { level, in: within } = leaf.titled
        const fields = covering.length > 0 ? covering : accepted(lexicon, 'titleFields', within)
        for (const field of fields.length > 0 ? fields : ['结构'])
          for (const step of steps(lexicon.titleLevels, level)) words.titles.push([step!, field])
      } else if ('post' in leaf) {
        words.posts.push(...(covering.length > 0 ? covering : accepted(lexicon, 'posts', leaf.post.in)), '施工员')
      } else if ('worker' in leaf) {
        const { level, in: within, suchAs = [] } = leaf.worker
        const trades = [...accepted(lexicon, 'trades', within), ...suchAs]
        for (const trade of trades.length > 0 ? trades : ['钢筋工'])
          for (const step of steps(lexicon.tradeLevels, level)) words.skills.push([trade, step ?? '中级工'])
      }
    }
  const some = Object.values(words).some((it) => it.length > 0)
  return some
    ? {
        registrations: spread(words.registrations),
        titles: spread(words.titles),
        posts: spread(words.posts),
        skills: spread(words.skills),
      }
    : undefined
}

function described(it: LeafRequirement): Described[] {
  if (it.kind === 'people') return linesOf(it).flatMap(ofLine)
  if (it.kind === 'technicalLead') return [{ who: it.who, covering: [] }]
  if (it.kind === 'namedStaff' && it.who !== undefined) return [{ who: it.who, covering: [] }]
  return []
}

const ofLine = ({ who, covering = [], ofWhich = [] }: Line): Described[] => [
  { who, covering: covering.flat() },
  ...ofWhich.flatMap(ofLine),
]

const accepted = (
  lexicon: Lexicon,
  vocabulary: 'specialties' | 'titleFields' | 'posts' | 'trades',
  phrase: string | readonly string[] | undefined,
) => (phrase === undefined ? [] : [...lexicon.accept(vocabulary, phrase).words])

/** The level that is asked and the one below it. */
function steps(levels: readonly string[], asked: string | undefined): (string | undefined)[] {
  if (asked === undefined) return [levels[0]]
  const below = levels[levels.indexOf(asked) - 1]
  return below === undefined ? [asked] : [asked, below]
}

/** Few words of a long list, taken evenly. */
function spread<T>(list: readonly T[]): T[] {
  const own = [...new Map(list.map((it) => [JSON.stringify(it), it])).values()]
  const step = Math.max(1, own.length / MOST_WORDS)
  return Array.from({ length: Math.min(own.length, MOST_WORDS) }, (_, i) => own[Math.floor(i * step)]!)
}
