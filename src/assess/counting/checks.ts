import type { Counting, SourcedCheck } from '../../corpus/counting.ts'
import type { CountingCheck } from '../../corpus/schema/counting.ts'
import type { Person, Post, Registration, Skill, Title } from '../../domain/snapshot/person.ts'
import { abnormalMark } from './abnormalMark.ts'
import { age } from './age.ts'
import { bidLock } from './bidLock.ts'
import { certificateInForce } from './certificateInForce.ts'
import { type CheckDefinition, type Moment, NOT, SURE, type Weighing, type Weight } from './check.ts'
import { engineeringTitle } from './engineeringTitle.ts'
import { evidenced } from './evidenced.ts'
import { identity } from './identity.ts'
import { insurance } from './insurance.ts'
import { oneEmployer } from './oneEmployer.ts'
import { otherFilings } from './otherFilings.ts'
import { publicPost } from './publicPost.ts'
import type { Standing } from './reason.ts'
import { registrationInForce } from './registrationInForce.ts'
import { registrationUnit } from './registrationUnit.ts'
import { retired } from './retired.ts'
import { temporaryRegistration } from './temporaryRegistration.ts'
import { unitChanges } from './unitChanges.ts'

/** What the checks look at: persons, and each kind of certificate. */
interface Subjects {
  person: Person
  registration: Registration
  title: Title
  post: Post
  skill: Skill
}
export type SubjectKind = keyof Subjects

type Definitions = { [K in SubjectKind]: CheckDefinition<CountingCheck['check'], Subjects[K]>[] }

const definitions = {
  person: [age, retired, publicPost, insurance, oneEmployer, identity, bidLock, abnormalMark, otherFilings],
  registration: [registrationInForce, registrationUnit, temporaryRegistration, unitChanges],
  title: [engineeringTitle],
  post: [certificateInForce],
  skill: [certificateInForce],
} as unknown as Definitions

/** All checks of one subject together: the least weight, and every reason below sure. */
export interface Gate<T> {
  weigh(it: T): Weight
  /** Adds every reason below sure; `at` points to the thing checked. */
  explain(it: T, at: string, into: Standing[]): void
}

export type Gates = { [K in SubjectKind]: Gate<Subjects[K]> }

const certificateName: { [K in SubjectKind]: (it: Subjects[K]) => string } = {
  person: (it) => it.name ?? it.id,
  registration: (it) => it.as,
  title: (it) => [it.field, it.level].filter((part) => part !== undefined).join(''),
  post: (it) => it.post,
  skill: (it) => it.trade ?? '',
}

const evidenceKey = { registration: 'registration', title: 'title', post: 'post', skill: 'worker' } as const

/** Picks the checks of each subject from the counting rules; what it returns makes them ready for one moment. */
export function compileGates({ checks }: Counting): (moment: Moment) => Gates {
  const of = <K extends SubjectKind>(kind: K): Source<Subjects[K]>[] =>
    checks.flatMap((source) => {
      const definition = definitions[kind].find((it) => it.check === source.check.check)
      return definition === undefined ? [] : [{ definition, source }]
    })
  const [person, registration, title, post, skill] = [
    of('person'),
    of('registration'),
    of('title'),
    of('post'),
    of('skill'),
  ]
  return (moment) => ({
    person: gate('person', person, moment),
    registration: gate('registration', registration, moment),
    title: gate('title', title, moment),
    post: gate('post', post, moment),
    skill: gate('skill', skill, moment),
  })
}

interface Source<T> {
  definition: CheckDefinition<CountingCheck['check'], T>
  source: SourcedCheck
}

function gate<K extends SubjectKind>(
  kind: K,
  sources: readonly Source<Subjects[K]>[],
  moment: Moment,
): Gate<Subjects[K]> {
  const weighings: Weighing<Subjects[K]>[] = []
  for (let i = 0; i < sources.length; i++)
    weighings.push(sources[i]!.definition.prepare(sources[i]!.source.check as never, moment))
  if (kind !== 'person') {
    const needs = moment.evidence[evidenceKey[kind as Exclude<SubjectKind, 'person'>]]
    if (needs !== undefined && needs !== 'promised')
      weighings.push(evidenced(needs, certificateName[kind] as (it: unknown) => string) as Weighing<Subjects[K]>)
  }
  const weigh = kind === 'person' ? weighUnrolled(weighings) : weighInTurn(weighings)
  return {
    weigh,
    explain(it, at, into) {
      weighings.forEach((weighing, i) => {
        const weight = weighing.weigh(it)
        if (weight === SURE) return
        const { reason, fact } = weighing.explain(it)
        const standing: Standing = { ...reason, weighs: weight === NOT ? 'not' : 'may' }
        const source = sources[i]?.source
        if (source !== undefined) standing.instrument = source.instrument
        if (source?.check.clause !== undefined) standing.clause = source.check.clause
        if (fact !== undefined) standing.pointer = `${at}/${fact}`
        into.push(standing)
      })
    },
  }
}

/** The least weight that any of the checks gives. */
function weighInTurn<T>(weighings: readonly Weighing<T>[]): (it: T) => Weight {
  if (weighings.length === 0) return () => SURE
  if (weighings.length === 1) return weighings[0]!.weigh
  return (it) => {
    let weight: Weight = SURE
    for (let i = 0; i < weighings.length; i++) {
      const own = weighings[i]!.weigh(it)
      if (own === NOT) return NOT
      if (own < weight) weight = own
    }
    return weight
  }
}

const passes: Weighing<unknown> = { weigh: () => SURE, explain: () => ({ reason: { code: 'notAccepted' } }) }

/**
 * The same, for the checks of a person, which run for everybody: a call site for each check, so that each site calls one
 * function only and can be inlined.
 */
function weighUnrolled<T>(weighings: readonly Weighing<T>[]): (it: T) => Weight {
  const at = (i: number) => weighings[i] ?? passes
  const [a, b, c, d] = [at(0), at(1), at(2), at(3)]
  const [e, f, g, h] = [at(4), at(5), at(6), at(7)]
  const rest = weighInTurn(weighings.slice(8))
  return (it) => {
    let weight: Weight = a.weigh(it)
    if (weight === NOT) return NOT
    let own = b.weigh(it)
    if (own < weight) weight = own
    own = c.weigh(it)
    if (own < weight) weight = own
    own = d.weigh(it)
    if (own < weight) weight = own
    if (weighings.length <= 4 || weight === NOT) return weight
    own = e.weigh(it)
    if (own < weight) weight = own
    own = f.weigh(it)
    if (own < weight) weight = own
    own = g.weigh(it)
    if (own < weight) weight = own
    own = h.weigh(it)
    if (own < weight) weight = own
    if (weighings.length <= 8 || weight === NOT) return weight
    own = rest(it)
    return own < weight ? own : weight
  }
}
