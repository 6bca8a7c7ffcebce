import type { QualificationsHeldRequirement } from '../../corpus/requirements/qualificationsHeld.ts'
import { selects } from '../../corpus/select.ts'
import type { Qualification } from '../../domain/qualification.ts'
import type { HeldQualification } from '../../domain/snapshot/enterprise.ts'
import { type Assessor, judged } from '../setup.ts'
import { between } from '../verdict.ts'
import { figureUnknown } from './unstated.ts'

/** Qualifications in force that the enterprise already holds. */
export const qualificationsHeld: Assessor<QualificationsHeldRequirement> = {
  kind: 'qualificationsHeld',
  compile: ({ atLeast: needs, of, distinct }) => {
    if (typeof needs !== 'number') return figureUnknown('atLeast')
    const number = (list: readonly HeldQualification[]) =>
      distinct === undefined ? list.length : new Set(list.map((it) => it.qualification.category)).size
    return {
      judge({ snapshot, day, law }) {
        const list = snapshot.enterprise.qualifications
        const fitting = (list ?? []).filter(({ qualification: it }) =>
          selects(of, { ...it, lowest: law.standard(it)?.selectable.lowest ?? false }),
        )
        const open = fitting.filter(
          (it) => (it.validFrom === undefined || it.validFrom <= day) && (it.validUntil ?? day) >= day,
        )
        const sure = open.filter((it) => it.validUntil !== undefined)
        const has = number(sure)
        const verdict = between(has >= needs, list === undefined || number(open) >= needs)
        const missing =
          verdict !== 'undetermined'
            ? []
            : list === undefined
              ? [{ pointer: '/enterprise/qualifications', fact: 'qualifications' }]
              : list.flatMap((it, i) =>
                  open.includes(it) && it.validUntil === undefined
                    ? [{ pointer: `/enterprise/qualifications/${i}/validUntil`, fact: 'validUntil' }]
                    : [],
                )
        const qualifications: Qualification[] = sure.map((it) => it.qualification)
        return judged({
          verdict,
          has: { of: 'qualifications', qualifications },
          causes: [
            ...(verdict === 'unmet' ? [{ code: 'qualificationsShort', of, needs, has, by: needs - has } as const] : []),
            ...missing.map((it) => ({ code: 'factMissing', missing: it }) as const),
          ],
          missing,
        })
      },
      remedy(now) {
        const has = now.has.of === 'qualifications' ? now.has.qualifications : []
        const count = needs - (distinct === undefined ? has.length : new Set(has.map((it) => it.category)).size)
        return [{ act: 'obtainQualifications', count, of, distinct: distinct !== undefined }]
      },
    }
  },
}
