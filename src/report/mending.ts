import type { Assessment, Finding, ItemAssessment, Remedy } from '../assess/finding.ts'
import { sectionOf } from '../corpus/requirements/index.ts'
import type { Act } from '../assess/act.ts'
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
 * The mendings with acts that mend another one, which has none: those that share its people; else those of its kind in
 * any item; else those of its section.
 */
export function mendersOf(mending: Mending, all: readonly Mending[]): Mending[] {
  const partners = causesOf(mending.finding).flatMap((it) => (it.code === 'jointlyShort' ? it.with : []))
  const { requirement } = mending.finding
  const tiers: ((it: Mending) => boolean)[] = [
    (it) => it.item === mending.item && partners.includes(it.finding.key),
    (it) => it.finding.requirement.kind === requirement.kind,
    (it) => sectionOf(it.finding.requirement) === sectionOf(requirement),
  ]
  const acting = all.filter((it) => it.acts.length > 0)
  return tiers.map((tier) => acting.filter(tier)).find((found) => found.length > 0) ?? []
}
