import { MAY } from '../../../assess/counting/check.ts'
import { weightAt } from '../../../assess/peopleView.ts'
import { seatKindOf } from '../../../assess/requirements/people.ts'
import { type Line, linesOf, type PeopleRequirement } from '../../../corpus/requirements/people.ts'
import { type Bounds, figureOf, OPEN } from '../bounds.ts'
import { atLeast, type Bounded, join } from '../condition.ts'
import type { Ask, Asked, JsonKind } from '../kind.ts'

/** Seats of the requirement that are filled beside those of the requirements with which it is short together. */
function seats({ context, path }: Asked<PeopleRequirement>): Bounds {
  const { seating, people } = context
  if (!people.known) return OPEN
  const { groups } = seating.plan
  const wanted = groups.reduce((sum, it) => (it.requirement === path ? sum + it.need : sum), 0)
  const filled = (pool: typeof seating.sure) => {
    const short = pool.shortages.filter((it) => it.requirements.includes(path)).map((it) => it.by)
    return Math.max(0, wanted - Math.max(0, ...short))
  }
  return { sure: filled(seating.sure), possible: seating.possible.complete ? filled(seating.possible) : null }
}

/** People who fit a seat of a line or of its parts. */
function peopleFitting({ context, path, params }: Asked<PeopleRequirement>): Bounds {
  const { seating, people: view } = context
  if (!view.known) return OPEN
  const [first, last] = [Number(params.line), Number(params.through)]
  const bits = seating.plan.groups.reduce(
    (all, it, g) => (it.requirement === path && it.line >= first && it.line <= last ? all | (1 << g) : all),
    0,
  )
  const fitting = (masks: ArrayLike<number>) =>
    Array.from(masks).filter((mask) => (seating.plan.accepts(mask) & bits) !== 0).length
  return { sure: fitting(view.sure), possible: seating.possible.complete ? fitting(view.maybe) : null }
}

/** Certificates (人次) of all people who count. */
function certificates({ judged, context: { people: view } }: Asked<PeopleRequirement>): Bounds {
  const { has } = judged()
  const line = has.of === 'people' ? has.lines[0] : undefined
  if (line === undefined) return OPEN
  const unread = view.people.some((it, i) => weightAt(view, i) >= MAY && it.registrations === undefined)
  return { sure: line.sure, possible: view.known && !unread ? line.possible : null }
}

interface Numbered {
  line: Line
  first: number
  last: number
  seats: number
  parts: Numbered[]
}

/** Numbers the lines depth first, as the seating does, with the seats that each reserves. */
function numberLines(lines: readonly Line[], from = 0): Numbered[] {
  let next = from
  return lines.map((line) => {
    const first = next
    const parts = numberLines(line.ofWhich ?? [], first + 1)
    next = (parts.at(-1)?.last ?? first) + 1
    const inside = parts.reduce((sum, it) => sum + known(it.line), line.covering?.length ?? 0)
    const own = Math.max(0, known(line) - inside) + (line.covering?.length ?? 0)
    return { line, first, last: next - 1, seats: parts.reduce((sum, it) => sum + it.seats, own), parts }
  })
}

const known = ({ atLeast: needs }: Line) => (typeof needs === 'number' ? needs : 0)

/** The number of each line; where a part seats another kind of certificate one person may sit twice, and only seats tell. */
function lineConditions({ line, first, last, parts }: Numbered, ask: Ask): Bounded[] {
  const oneKind = allLines(line).every((it) => seatKindOf(it.who) === seatKindOf(line.who))
  const needs = figureOf(line.atLeast)
  const own =
    oneKind || needs === 'unknown' ? [atLeast(ask('people', { line: first, through: last, who: line.who }), needs)] : []
  return [...own, ...parts.flatMap((it) => lineConditions(it, ask))]
}

const allLines = (line: Line): Line[] => [line, ...(line.ofWhich ?? []).flatMap(allLines)]

/** People, line by line and in their seats beside all others; or certificates. */
export const people: JsonKind<PeopleRequirement> = {
  kind: 'people',
  facts: { seats, people: peopleFitting, certificates },
  conditions(requirement, ask) {
    if (requirement.unit === '人次')
      return atLeast(ask('certificates', { who: requirement.who }), figureOf(requirement.atLeast))
    const lines = numberLines(linesOf(requirement))
    const wanted = lines.reduce((sum, it) => sum + it.seats, 0)
    return join('all', [...lines.flatMap((it) => lineConditions(it, ask)), atLeast(ask('seats'), wanted)])
  },
}
