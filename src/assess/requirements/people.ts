import { type Line, linesOf, type PeopleRequirement } from '../../corpus/requirements/people.ts'
import type { SeatKind } from '../../corpus/schema/counting.ts'
import { leavesOf, type Predicate } from '../../corpus/schema/predicate.ts'
import type { Act } from '../act.ts'
import { bringInside } from '../credentials/bring.ts'
import { both, type MaskTest } from '../credentials/questions.ts'
import type { Cause, HasLine } from '../finding.ts'
import { notCountedPeople } from '../notCounted.ts'
import { isShort } from '../seating/peopleSeating.ts'
import type { Assessor, Context, Judge, Setup } from '../setup.ts'
import { between } from '../verdict.ts'
import { certificates } from './certificates.ts'

/** A line of the requirement with the seats reserved for it. */
interface SeatedLine {
  who: Predicate
  /** What the line it is part of asks for besides. */
  outer: Predicate[]
  test: MaskTest
  needs: number
  /** The group of the seats that any of `who` may take: the line’s number less those of its parts. */
  rest: number
  parts: SeatedLine[]
  covering: { words: string[]; group: number }[]
  sub: boolean
}

const kinds = { registered: 'registered', titled: 'titled', post: 'post', worker: 'worker' } as const

/** The kind of seat that a line offers: that of the first thing it asks for. */
export function seatKindOf(who: Predicate): SeatKind {
  const [key] = Object.keys(leavesOf(who)[0]!)
  return kinds[key as keyof typeof kinds] ?? 'registered'
}

/** People, seated jointly with the other requirements of the item; 人次 counts certificates instead. */
export const people: Assessor<PeopleRequirement> = {
  kind: 'people',
  compile: (requirement, setup) =>
    requirement.unit === '人次' ? certificates(requirement, setup) : seats(requirement, setup),
}

function seats(requirement: PeopleRequirement, setup: Setup): Judge {
  const unknown: string[] = []
  let number = 0
  const reserve = (line: Line, path: string, kind: SeatKind, outer?: SeatedLine): SeatedLine => {
    const own = number++
    const inside = (test: MaskTest): MaskTest => (outer === undefined ? test : both(outer.test, test))
    const test = inside(setup.questions.compile(line.who))
    const covering = (line.covering ?? []).map((element) => {
      const words = [element].flat()
      const group = {
        requirement: setup.key,
        line: own,
        covers: words,
        need: 1,
        test: inside(setup.questions.compile(line.who, words)),
        kind,
      }
      return { words, group: setup.reserve(group) }
    })
    const wider = outer === undefined ? [] : [...outer.outer, outer.who]
    const begun = { who: line.who, outer: wider, test } as SeatedLine
    const parts = (line.ofWhich ?? []).map((it, i) => reserve(it, `${path}/ofWhich/${i + 1}`, kind, begun))
    if (typeof line.atLeast !== 'number') unknown.push(`${path}/atLeast`)
    const needs = typeof line.atLeast === 'number' ? line.atLeast : 0
    const taken = parts.reduce((sum, it) => sum + it.needs, covering.length)
    const rest = setup.reserve({ requirement: setup.key, line: own, need: Math.max(0, needs - taken), test, kind })
    return Object.assign(begun, { needs, rest, parts, covering, sub: outer !== undefined })
  }
  const lines = linesOf(requirement).map((line, i) =>
    reserve(line, requirement.lines === undefined ? '' : `lines/${i + 1}`, seatKindOf(line.who)),
  )
  const flat = lines.flatMap(flatten)
  const tests = flat.map((it) => it.test)
  const wanted = flat.reduce((bits, it) => bits | it.test.bits, 0)
  const { key } = setup

  return {
    judge(context) {
      const { seating, people: view } = context
      const { sure, possible } = seating
      const short = isShort(sure, key)
      const verdict = !view.known
        ? 'undetermined'
        : between(!short && unknown.length === 0, !isShort(possible, key) || !possible.complete)
      const hasLines = new Array<HasLine>(flat.length)
      for (let i = 0; i < flat.length; i++) {
        const { who, needs, rest } = flat[i]!
        hasLines[i] = { who, needs, sure: sure.fitting[rest]!, possible: possible.fitting[rest]! }
      }
      return {
        verdict,
        has: {
          of: 'people',
          unit: '人',
          lines: hasLines,
          seated: sure.seated[seating.plan.requirementOf[flat[0]!.rest]!]!,
        },
        explain() {
          const { list, missing } = notCountedPeople(context, wanted, tests)
          return {
            causes: short || unknown.length > 0 || !view.known ? causesOf(context) : [],
            notCounted: list,
            missing: verdict !== 'undetermined' ? [] : view.known ? missing : [{ pointer: '/people', fact: 'people' }],
          }
        },
      }
    },
    remedy: (_, context) => acts(context),
  }

  /** What is empty where the requirement is seated as well as the joint seating allows. */
  function causesOf({ seating, people: view }: Context): Cause[] {
    const causes: Cause[] = unknown.map((path) => ({ code: 'figureUnknown', path }))
    if (!view.known) return [...causes, { code: 'factMissing', missing: { pointer: '/people', fact: 'people' } }]
    const { sure, possible } = seating
    const own = sure.shortages.some((it) => it.requirements.length === 1 && it.requirements[0] === key)
    if (own)
      for (const it of flat) {
        const has = Math.min(it.needs, sure.fitting[it.rest]!)
        if (has < it.needs)
          causes.push({
            code: 'peopleShort',
            who: it.who,
            unit: '人',
            needs: it.needs,
            has,
            by: it.needs - has,
            sub: it.sub,
          })
        const words = it.covering.filter(({ group }) => sure.fitting[group] === 0).map((c) => c.words.join('/'))
        if (words.length > 0) causes.push({ code: 'notCovered', who: it.who, words })
      }
    for (const { requirements, by } of sure.shortages)
      if (requirements.includes(key) && (requirements.length > 1 || causes.length === 0))
        causes.push({ code: 'jointlyShort', with: requirements.filter((it) => it !== key), by })
    if (isShort(sure, key) && !isShort(possible, key)) {
      const count = flat.reduce((most, it) => Math.max(most, possible.fitting[it.rest]! - sure.fitting[it.rest]!), 0)
      causes.push({ code: 'mayCount', count })
    }
    return causes
  }

  /** New people for the seats that stay empty, the most particular first. */
  function acts({ seating, law }: Context): Act[] {
    const bringAll = (it: SeatedLine, words?: readonly string[]) => bringInside(it.who, it.outer, law.lexicon, words)
    const empty = (g: number) => seating.plan.needs[g]! - seating.sure.filled[g]!
    return flat.flatMap((it) => [
      ...it.covering
        .filter(({ group }) => empty(group) > 0)
        .map(({ words, group }): Act => ({ act: 'addPeople', count: empty(group), with: bringAll(it, words) })),
      ...(empty(it.rest) > 0 ? [{ act: 'addPeople', count: empty(it.rest), with: bringAll(it) } satisfies Act] : []),
    ])
  }
}

function flatten(line: SeatedLine): SeatedLine[] {
  return [line, ...line.parts.flatMap(flatten)]
}
