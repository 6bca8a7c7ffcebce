import type { Counting, SourcedCheck } from '../../corpus/counting.ts'
import type { CountingCheck, EvidenceNeeds } from '../../corpus/schema/counting.ts'
import type { Person, Post, Registration, Skill, Title } from '../../domain/snapshot/person.ts'
import { abnormalMark } from './abnormalMark.ts'
import { age } from './age.ts'
import { bidLock } from './bidLock.ts'
import { certificateInForce } from './certificateInForce.ts'
import type { CheckDefinition, Weighing } from './check.ts'
import { engineeringTitle } from './engineeringTitle.ts'
import { evidenced } from './evidenced.ts'
import { type Gate, gateOf, unrolled } from './gate.ts'
import { identity } from './identity.ts'
import { insurance } from './insurance.ts'
import { oneEmployer } from './oneEmployer.ts'
import { otherFilings } from './otherFilings.ts'
import { publicPost } from './publicPost.ts'
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

export type Gates = { [K in SubjectKind]: Gate<Subjects[K]> }

const certificateName: { [K in SubjectKind]: (it: Subjects[K]) => string } = {
  person: (it) => it.name ?? it.id,
  registration: (it) => it.as,
  title: (it) => [it.field, it.level].filter((part) => part !== undefined).join(''),
  post: (it) => it.post,
  skill: (it) => it.trade ?? '',
}

const evidenceKey = { registration: 'registration', title: 'title', post: 'post', skill: 'worker' } as const

/** Picks the checks of each subject from the counting rules. */
export function compileGates({ checks }: Counting, evidence: EvidenceNeeds): Gates {
  const compile = <K extends SubjectKind>(kind: K) => gate(kind, checks, evidence)
  return {
    person: compile('person'),
    registration: compile('registration'),
    title: compile('title'),
    post: compile('post'),
    skill: compile('skill'),
  }
}

function gate<K extends SubjectKind>(
  kind: K,
  checks: readonly SourcedCheck[],
  evidence: EvidenceNeeds,
): Gate<Subjects[K]> {
  const sources: SourcedCheck[] = []
  const weighings: Weighing<Subjects[K]>[] = []
  for (const source of checks) {
    const definition = definitions[kind].find((it) => it.check === source.check.check)
    if (definition === undefined) continue
    sources.push(source)
    weighings.push(definition.prepare(source.check as never))
  }
  if (kind !== 'person') {
    const needs = evidence[evidenceKey[kind as Exclude<SubjectKind, 'person'>]]
    if (needs !== undefined && needs !== 'promised')
      weighings.push(evidenced(needs, certificateName[kind] as (it: unknown) => string) as Weighing<Subjects[K]>)
  }
  return kind === 'person' ? unrolled(weighings, sources) : gateOf(weighings, sources)
}
