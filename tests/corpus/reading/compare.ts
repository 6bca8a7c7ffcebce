import type { ConsolidatedRequirement, Standard } from '../../../src/corpus/consolidate.ts'
import { requirementsOf } from './readFigures.ts'
import { rowsOf } from './rows.ts'
import type { Change, Figures, ReadStandard, Topic } from './schema.ts'
import { byTopic } from './topics.ts'
import type { Words } from './words.ts'

/** The words of either side. */
export interface Sides {
  reading: Words
  rules: Words
}

/** What is said of a topic besides its figures. */
interface Citation {
  confidence: string | undefined
  sources?: readonly string[] | undefined
}

/** Every difference between the figures as read and as the rules have them, in words for a person who must mend it. */
export function differences(
  read: ReadStandard,
  figures: Figures,
  standard: Standard,
  sides: Sides,
  gradeOf: (grade: string) => ReadStandard | undefined = () => undefined,
): string[] {
  const found = byTopic(standard)
  const wanted = Object.keys(figures) as Topic[]
  return [...new Set([...wanted, ...found.keys()])].flatMap((topic) =>
    ofTopic(topic, figures, found.get(topic) ?? [], sides, restingOn(citationOf(read, topic), topic, figures, gradeOf)),
  )
}

/** The differences in the topics that a change names, on its day. */
export function differencesAfter(read: ReadStandard, change: Change, standard: Standard, sides: Sides): string[] {
  const { figures: changed, alternatives, cited, unverified } = change
  const figures = alternatives === undefined ? changed! : withClass(read.figures, change)
  const found = byTopic(standard)
  return (Object.keys(figures) as Topic[]).flatMap((topic) =>
    ofTopic(
      topic,
      figures,
      found.get(topic) ?? [],
      sides,
      unverified?.includes(topic) ? { confidence: 'low' } : cited?.[topic],
    ),
  )
}

function withClass({ performance }: Figures, change: Change): Figures {
  if (typeof performance !== 'object' || 'all' in performance || performance.classes === 'unknown')
    throw new Error('no classes to change')
  return {
    performance: {
      ...performance,
      classes: performance.classes.with(change.class! - 1, change.alternatives!),
      ...(change.doubted === true ? { doubted: [...(performance.doubted ?? []), change.class!] } : {}),
    },
  }
}

const citationOf = (read: ReadStandard, topic: Topic): Citation => {
  const { confidence, sources } = { confidence: read.confidence, sources: read.sources, ...read.cited?.[topic] }
  return { confidence: read.unverified?.includes(topic) ? 'low' : confidence, sources }
}

/** What refers to the performance of another grade is no surer than that. */
function restingOn(
  citation: Citation,
  topic: Topic,
  { personalProjects }: Figures,
  gradeOf: (grade: string) => ReadStandard | undefined,
): Citation {
  if (topic !== 'personalProjects' || typeof personalProjects !== 'object' || personalProjects.of !== undefined)
    return citation
  const other = gradeOf(personalProjects.like)
  return other !== undefined && citationOf(other, 'performance').confidence === 'low'
    ? { ...citation, confidence: 'low' }
    : citation
}

function ofTopic(
  topic: Topic,
  figures: Figures,
  found: readonly ConsolidatedRequirement[],
  sides: Sides,
  citation: Citation | undefined,
): string[] {
  const read = requirementsOf(topic, figures).flatMap((it) => rowsOf(it, sides.reading))
  const ruled = found.flatMap((it) => rowsOf(it.requirement, sides.rules))
  const apart = [...only(read, ruled, `${topic}: only read`), ...only(ruled, read, `${topic}: only in the rules`)]
  if (citation === undefined || read.length === 0) return apart
  const said = found.flatMap(({ citation: its }) => [
    ...(its.confidence === citation.confidence
      ? []
      : [`${topic}: confidence ${citation.confidence} as read, ${its.confidence} in the rules`]),
    ...(citation.sources === undefined
      ? []
      : [
          ...only(citation.sources, its.sources, `${topic}: source only read`),
          ...only(its.sources, citation.sources, `${topic}: source only in the rules`),
        ]),
  ])
  return [...apart, ...new Set(said)]
}

const only = (these: readonly string[], those: readonly string[], said: string) =>
  [...new Set(these)].filter((it) => !those.includes(it)).map((it) => `${said}: ${it}`)
