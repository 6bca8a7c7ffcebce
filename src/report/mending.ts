import type { Act } from '../assess/act.ts'
import type { Assessment, Finding, ItemAssessment, Remedy } from '../assess/finding.ts'
import { type Requirement, sectionOf, termsOf } from '../corpus/requirements/index.ts'
import { causesOf } from './causes.ts'

/** An unmet finding with its item and the acts of its own that mend it. */
export interface Mending {
  item: ItemAssessment
  finding: Finding
  acts: Act[]
}

/** Every unmet finding with its own acts, item by item. */
export function mendingsOf({ items }: Assessment, remedies: readonly Remedy[]): Mending[] {
  return items.flatMap((item) =>
    item.findings
      .filter(({ verdict }) => verdict === 'unmet')
      .map((finding) => ({ item, finding, acts: actsFor(remedies, item.index, finding.key) })),
  )
}

/** The acts of the remedies of a finding, those of its parts included. */
export function actsFor(remedies: readonly Remedy[], item: number, key: string): Act[] {
  return remedies
    .filter((it) => it.item === item && (it.finding === key || it.finding.startsWith(`${key}/`)))
    .flatMap((it) => it.acts)
}

/**
 * The mendings with acts that mend another one, which has none: those that share its people; else those that speak of
 * the same things, in its item before other items; else those of its kind; else those of its section.
 */
export function mendersOf(mending: Mending, all: readonly Mending[]): Mending[] {
  const { item, finding } = mending
  const { requirement } = finding
  const partners = causesOf(finding).flatMap((it) => (it.code === 'jointlyShort' ? it.with : []))
  const subjects = subjectsOf(requirement)
  const sameKind = (it: Mending) => it.finding.requirement.kind === requirement.kind
  const sameSubject = (it: Mending) =>
    sameKind(it) && subjectsOf(it.finding.requirement).some((subject) => subjects.includes(subject))
  const tiers: ((it: Mending) => boolean)[] = [
    (it) => it.item === item && partners.includes(it.finding.key),
    (it) => it.item === item && sameSubject(it),
    sameSubject,
    (it) => it.item === item && sameKind(it),
    sameKind,
    (it) => sectionOf(it.finding.requirement) === sectionOf(requirement),
  ]
  const acting = all.filter((it) => it.acts.length > 0)
  return tiers.map((tier) => acting.filter(tier)).find((found) => found.length > 0) ?? []
}

/** The words that a requirement is about; its kind when it uses none. */
function subjectsOf(it: Requirement): string[] {
  const words = termsOf(it).map(({ vocabulary, name }) => `${vocabulary}:${name}`)
  return words.length === 0 ? [it.kind] : words
}
