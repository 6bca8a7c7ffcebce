import type { QualificationsHeldRequirement } from '../../../corpus/requirements/qualificationsHeld.ts'
import { selects } from '../../../corpus/select.ts'
import type { HeldQualification } from '../../../domain/snapshot/enterprise.ts'
import { figureOf, OPEN } from '../bounds.ts'
import { atLeast } from '../condition.ts'
import type { JsonKind } from '../kind.ts'

/** Qualifications of the wanted kind in force on the day; those without a last day may be. */
export const qualificationsHeld: JsonKind<QualificationsHeldRequirement> = {
  kind: 'qualificationsHeld',
  facts: {
    qualificationsHeld({ requirement: { of, distinct }, context }) {
      const { snapshot, day, law } = context
      const list = snapshot.enterprise.qualifications
      if (list === undefined) return OPEN
      const number = (held: readonly HeldQualification[]) =>
        distinct === undefined ? held.length : new Set(held.map((it) => it.qualification.category)).size
      const open = list
        .filter(({ qualification: it }) => selects(of, { ...it, lowest: law.standard(it)?.selectable.lowest ?? false }))
        .filter(({ validFrom = day, validUntil = day }) => validFrom <= day && day <= validUntil)
      return { sure: number(open.filter((it) => it.validUntil !== undefined)), possible: number(open) }
    },
  },
  conditions: ({ atLeast: needs, of }, ask) => atLeast(ask('qualificationsHeld', { of }), figureOf(needs)),
}
