import type { Application, Item } from '../../domain/snapshot/application.ts'
import type { Enterprise, HeldQualification, Penalty } from '../../domain/snapshot/enterprise.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import type { Person, Post, Registration, Skill, Title, WorkStretch } from '../../domain/snapshot/person.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Equipment, Project, UnitProject } from '../../domain/snapshot/works.ts'

type Insurance = NonNullable<Person['insurance']>[number]
type Declaration = NonNullable<Enterprise['declarations']>[number]
type PremisesFact = NonNullable<Enterprise['premises']>[number]
type NetAssets = NonNullable<Enterprise['netAssets']>

/** Every field of a snapshot: what a missing fact may be called. */
export type FactName =
  | Exclude<keyof Snapshot, '$schema'>
  | keyof Application
  | keyof Item
  | keyof Enterprise
  | keyof HeldQualification
  | keyof Penalty
  | keyof Declaration
  | keyof PremisesFact
  | keyof NetAssets
  | keyof Person
  | keyof Registration
  | keyof Title
  | keyof Post
  | keyof Skill
  | keyof WorkStretch
  | keyof Insurance
  | keyof Equipment
  | keyof Project
  | keyof UnitProject
  | keyof Quantity

/** The fields on the way to a fact, without list places: `insurance/0/relation` is `insurance`, `relation`. */
export function factSteps(fact: string): string[] {
  return fact.split('/').filter((step) => step !== '' && !/^\d+$/.test(step))
}

/** A fact in words, or as it is called where no word is known. */
export function factWord(facts: Record<FactName, string>, step: string): string {
  return Object.hasOwn(facts, step) ? facts[step as FactName] : step
}
