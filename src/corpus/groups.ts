import type { VocabularyName } from './requirements/kind.ts'
import type { Group } from './schema/vocabulary.ts'

/** A group with the groups inside it opened; `open` when one of them is. */
export interface OpenedGroup {
  words: ReadonlySet<string>
  open: boolean
}

/** Opens every group down to words that are no groups; a group inside itself adds nothing. */
export function openGroups(groups: readonly Group[]): ReadonlyMap<string, OpenedGroup> {
  const byName = new Map(groups.map((it) => [it.name, it]))
  return new Map(groups.map((it) => [it.name, openGroup(it, byName)]))
}

function openGroup(group: Group, byName: ReadonlyMap<string, Group>): OpenedGroup {
  const words = new Set<string>()
  const seen = new Set<Group>([group])
  for (const each of seen)
    for (const word of each.of) {
      // A group may bear the name of a word that it lists.
      const inner = word === each.name ? undefined : byName.get(word)
      if (inner === undefined) words.add(word)
      else seen.add(inner)
    }
  return { words, open: [...seen].some((it) => it.open === true) }
}

/** The groups that a vocabulary may use: those of which it has every word. A metric is one quantity, never a group. */
export function groupsWithin(
  groups: ReadonlyMap<string, OpenedGroup>,
  vocabulary: VocabularyName,
  known: ReadonlySet<string>,
): ReadonlyMap<string, OpenedGroup> {
  if (vocabulary === 'metrics') return new Map()
  return new Map([...groups].filter(([, { words }]) => words.size > 0 && [...words].every((it) => known.has(it))))
}
