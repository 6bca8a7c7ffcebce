import type { Line, PeopleRequirement } from '../../../src/corpus/requirements/people.ts'
import type { Predicate } from '../../../src/corpus/schema/predicate.ts'
import type { Credential, Lead, People } from './peopleSchema.ts'

/** What the reading’s short form of a credential says in the words of the rules. */
export function predicateOf(it: Credential): Predicate {
  if ('any' in it) return { any: it.any.map(predicateOf) }
  if ('all' in it) return { all: it.all.map(predicateOf) }
  if ('years' in it) return { experienced: { years: it.years, in: it.in } }
  if ('worker' in it) return { worker: { level: it.worker } }
  if ('title' in it) return { titled: { level: it.title, in: it.of, series: it.series } }
  return { registered: { as: it.registered, level: it.level, in: it.of } }
}

/** What stands behind a row of a topic when the row itself names no credential. */
const plain: Record<string, (it: People) => Predicate> = {
  constructors: ({ level, of }) => ({ registered: { as: '注册建造师', level, in: of } }),
  supervisors: ({ level, of }) => ({ registered: { as: '注册监理工程师', level, in: of } }),
  costEngineers: ({ level, of }) => ({ registered: { as: '注册造价工程师', level, in: of } }),
  titled: ({ level, of, series }) => ({ titled: { level: level!, in: of, series } }),
  siteManagers: () => ({ post: {} }),
  workers: ({ level, of, suchAs, includes }) => ({ worker: { level, in: of, suchAs: suchAs ?? includes } }),
}

function lineOf(topic: string, it: People, whole?: People): Line {
  const row = { ...it, of: it.of ?? whole?.of, level: it.level ?? whole?.level }
  const who =
    it.any !== undefined
      ? predicateOf({ any: it.any })
      : it.all !== undefined
        ? predicateOf({ all: it.all })
        : plain[topic]!(row)
  return {
    atLeast: it.n,
    who,
    ofWhich: it.ofWhich?.map((part) => lineOf(topic, part, row)),
    covering: typeof it.cover === 'string' ? [it.cover] : it.cover,
  }
}

/** The rows of a topic as one requirement. */
export function peopleOf(topic: string, rows: readonly People[]): PeopleRequirement {
  const unit = rows[0]!.unit as PeopleRequirement['unit']
  return { kind: 'people', unit, lines: rows.map((it) => lineOf(topic, it)) }
}

/** What the lead, or staff of a role, must be; `undefined` when nothing is asked of them. */
export function leadOf({ years, in: field, any, all }: Lead): Predicate | undefined {
  const parts: Predicate[] = [
    ...(years === undefined ? [] : [{ experienced: { years, in: field! } }]),
    ...(all ?? []).map(predicateOf),
    ...(Array.isArray(any) ? [predicateOf({ any })] : []),
  ]
  return parts.length < 2 ? parts[0] : { all: parts }
}
