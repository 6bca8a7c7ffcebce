import type { Evidence } from '../../domain/snapshot/fields.ts'
import { isEvidenced, MAY, SURE, type Weighing } from './check.ts'

/** Evidence weaker than the profile needs leaves a fact unknown. */
export function evidenced<T extends { evidence?: Evidence | undefined }>(
  needs: Evidence | undefined,
  nameOf: (it: T) => string,
): Weighing<T> {
  return {
    weigh: ({ evidence }) => (isEvidenced(evidence, needs) ? SURE : MAY),
    passes: (it, code) => `${code.constant(isEvidenced)}(${it}.evidence, ${code.constant(needs)})`,
    explain: (it) => ({
      reason: { code: 'evidenceTooWeak', what: nameOf(it), has: it.evidence ?? 'promised', needs: needs ?? 'promised' },
      fact: 'evidence',
    }),
  }
}
