import { describe, expect, it } from 'vitest'
import { contextsOf } from '../../src/assess/assess.ts'
import type { Moment } from '../../src/assess/counting/check.ts'
import { compileGates, type Gates } from '../../src/assess/counting/checks.ts'
import { askQuestions } from '../../src/assess/credentials/questions.ts'
import type { Context } from '../../src/assess/setup.ts'
import { TIMELESS } from '../../src/assess/turns/days.ts'
import { allTurns } from '../../src/assess/turns/turns.ts'
import { planFor } from '../../src/cases/plans.ts'
import { isComposite, type Requirement } from '../../src/corpus/requirements/index.ts'
import { type CountingCheck, countingCheck } from '../../src/corpus/schema/counting.ts'
import { leavesOf, type Predicate } from '../../src/corpus/schema/predicate.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { targetsOf } from '../../src/testing/index.ts'
import { passingFiling, planOf } from '../../src/testing/target.ts'
import { shipped } from '../laws/corpora.ts'

class DayAsked extends Error {}

/** The same thing, whose day cannot be asked for. */
function dayless<T extends object>(it: T): T {
  return Object.defineProperty({ ...it }, 'day', {
    enumerable: true,
    get() {
      throw new DayAsked()
    },
  })
}

const DAY = '2025-03-01'
const { law } = planFor(shipped, DAY, '西藏')
const filings = law.standards.flatMap(({ qualification }) => {
  const [target] = targetsOf({ corpus: shipped, qualification, day: DAY, profile: '西藏' })
  return [{ plan: planOf(target!), snapshot: passingFiling(target!) }]
})

const moment: Moment = dayless({ day: DAY, kind: '延续', enterprise: '', armyOwned: false, evidence: {} } as Moment)

const timelessIn = (table: keyof typeof allTurns) =>
  Object.entries(allTurns[table]).flatMap(([name, turns]) => (turns === TIMELESS ? [name] : []))

// A table that calls something timeless would silently lose its days: so what it calls timeless must not ask for the day.
describe('what is called timeless never asks for the day', () => {
  it.each(timelessIn('checks'))('check %s', (name) => {
    const check = countingCheck.parse({ check: name })
    const gates = gatesOf(check)
    for (const { snapshot } of filings) expect(() => weighAll(gates, snapshot)).not.toThrow()
  })

  it('though a check of the day does', () => {
    const gates = gatesOf({ check: 'bidLock' })
    const locked = filings.map(({ snapshot }) => ({
      ...snapshot,
      people: snapshot.people?.map((it) => ({ ...it, bidLocks: [{ from: DAY }] })),
    }))
    expect(() => weighAll(gates, locked.find((it) => it.people?.length)!)).toThrow(DayAsked)
  })

  it.each(timelessIn('requirements'))('requirement %s', (kind) => {
    let judged = 0
    for (const { plan, snapshot } of filings)
      for (const { plan: item, context } of contextsOf(plan, snapshot))
        item!.requirements.forEach(({ requirement }, i) => {
          if (kindsIn(requirement).some((it) => it !== kind)) return
          item!.judges[i]!.judge(withoutDay(context!)).explain()
          judged++
        })
    if (!(UNSHIPPED as readonly string[]).includes(kind)) expect(judged).toBeGreaterThan(0)
  })

  it('though a requirement of the day does', () => {
    const judge = () =>
      filings
        .flatMap(({ plan, snapshot }) => contextsOf(plan, snapshot))
        .flatMap(({ plan, context }) => plan!.judges.map((it) => it.judge(withoutDay(context!)).explain()))
    expect(judge).toThrow(DayAsked)
  })

  it.each(timelessIn('predicates'))('description %s', (name) => {
    const described = law.standards.flatMap((it) => it.requirements.flatMap((one) => predicatesIn(one.requirement)))
    const leaves = described.filter((it) => name in it)
    expect(leaves.length).toBeGreaterThan(0)
    const gates = compileGates({ ...law.counting('施工总承包'), checks: [] }, {})
    for (const leaf of new Map(leaves.map((it) => [JSON.stringify(it), it])).values()) {
      const questions = askQuestions(law.lexicon)
      questions.compile(leaf)
      const reader = questions.close(gates)
      for (const { snapshot } of filings.slice(0, 5))
        for (const person of snapshot.people ?? []) reader.read(person, moment, { sure: 0, maybe: 0, nominal: 0 })
    }
  })
})

/** Kinds that no standard of the day uses alone. */
const UNSHIPPED = ['unstated', 'legalPerson', 'declaration', 'premises', 'equipment', 'registeredCapital'] as const

const gatesOf = (check: CountingCheck): Gates =>
  compileGates({ ...law.counting('施工总承包'), checks: [{ key: check.check, check, instrument: '' }] }, {})

function weighAll(gates: Gates, { people = [] }: Snapshot) {
  for (const it of people) {
    gates.person.weigh(it, moment)
    for (const one of it.registrations ?? []) gates.registration.weigh(one, moment)
    for (const one of it.titles ?? []) gates.title.weigh(one, moment)
    for (const one of it.posts ?? []) gates.post.weigh(one, moment)
    for (const one of it.skills ?? []) gates.skill.weigh(one, moment)
  }
}

const withoutDay = (context: Context): Context => dayless({ ...context, moment: dayless(context.moment) })

const kindsIn = (it: Requirement): string[] => (isComposite(it) ? it.of.flatMap(kindsIn) : [it.kind])

function predicatesIn(it: unknown): Predicate[] {
  if (Array.isArray(it)) return it.flatMap(predicatesIn)
  if (it === null || typeof it !== 'object') return []
  const { who, or, ...rest } = it as { who?: Predicate; or?: Predicate }
  return [...[who, or].flatMap((one) => (one === undefined ? [] : leavesOf(one))), ...predicatesIn(Object.values(rest))]
}
