import type { Lexicon } from '../../lexicon.ts'
import { coveringVocabulary } from '../../requirements/kind.ts'
import { type Line, linesOf, type PeopleRequirement } from '../../requirements/people.ts'
import { implies } from '../predicates.ts'
import { narrower } from '../terms.ts'
import { figureWeakness, least, type Strength, unknown, type Weakness } from '../weakness.ts'

/** As many people of as narrow a description, their parts and what they cover included. */
export const people: Strength<PeopleRequirement> = {
  kind: 'people',
  weaknesses(higher, lower, lexicon) {
    const [above, below] = [linesOf(higher), linesOf(lower)]
    const unit: Weakness[] =
      lower.unit !== '人次' && higher.unit === '人次'
        ? [{ code: 'other', field: 'unit', higher: '人次', lower: '人' }]
        : []
    return [...unit, ...below.flatMap((it) => lineWeaknesses(above, it, lexicon)), ...together(above, below, lexicon)]
  },
}

/** How many people of a description some lines surely bring; a smaller part of a line may bring them. */
function surely(lines: readonly Line[], wanted: Line, lexicon: Lexicon): number | undefined {
  let sum = 0
  for (const it of lines) {
    if (implies(it.who, wanted.who, { lexicon, whenUnknown: false })) {
      if (typeof it.atLeast !== 'number') return undefined
      sum += it.atLeast
    } else {
      const part = surely(it.ofWhich ?? [], wanted, lexicon)
      if (part === undefined) return undefined
      sum += part
    }
  }
  return sum
}

function lineWeaknesses(above: readonly Line[], wanted: Line, lexicon: Lexicon): Weakness[] {
  const brought = surely(above, wanted, lexicon)
  const number = brought === undefined ? [unknown('atLeast')] : figureWeakness('atLeast', brought, wanted.atLeast)
  const parts = (wanted.ofWhich ?? []).flatMap((it) => lineWeaknesses(above, it, lexicon))
  return [...number, ...coveringWeaknesses(above, wanted, lexicon), ...parts]
}

function coveringWeaknesses(above: readonly Line[], { covering, who }: Line, lexicon: Lexicon): Weakness[] {
  if (covering === undefined) return []
  const ways = above.map((it): Weakness[] => {
    const vocabulary = coveringVocabulary(who)
    const free = [...(it.covering ?? [])]
    const words = covering.filter((element) => {
      const at = free.findIndex((one) => narrower(lexicon, vocabulary, one, element))
      if (at >= 0) free.splice(at, 1)
      return at < 0
    })
    const missing = words.map((element) => [element].flat().join('/'))
    return missing.length === 0 ? [] : [{ code: 'words', field: 'covering', words: missing }]
  })
  return least(ways)
}

/** Lines side by side want people of their own: every few of them need as many as they ask together. */
function together(above: readonly Line[], below: readonly Line[], lexicon: Lexicon): Weakness[] {
  if (below.length < 2) return []
  const wanted = below.reduce((sum, it) => sum + (typeof it.atLeast === 'number' ? it.atLeast : 0), 0)
  const useful = above.filter((it) => below.some((one) => (surely([it], one, lexicon) ?? 0) > 0))
  const brought = useful.reduce((sum, it) => sum + (typeof it.atLeast === 'number' ? it.atLeast : 0), 0)
  return figureWeakness('lines', brought, wanted)
}
