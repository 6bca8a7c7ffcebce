import fc from 'fast-check'
import { planFor } from '../../src/cases/plans.ts'
import { nearFiling, type Scope, type Target, targetsOf } from '../../src/testing/index.ts'
import { shipped } from './corpora.ts'

const days = [
  '2015-01-01',
  '2016-10-31',
  '2016-11-01',
  '2018-12-22',
  '2021-06-30',
  '2021-07-01',
  '2023-09-15',
  '2024-07-20',
  '2024-10-14',
  '2025-03-01',
]

/** Every kind of application for every standard on days about its changes; of the specialties of supervision, three. */
export const targets: readonly Target[] = days.flatMap((day) =>
  ['西藏', '全国'].flatMap((profile) =>
    planFor(shipped, day, profile)
      .law.standards.filter(
        ({ qualification: it }) =>
          it.sequence !== '工程监理' || ['综合', '房屋建筑工程', '铁路工程'].includes(it.category),
      )
      .flatMap(({ qualification }) => targetsOf({ corpus: shipped, qualification, day, profile })),
  ),
)

/** The shipped law with filings near the thresholds of its standards. */
export const shippedScope: Scope = {
  corpus: shipped,
  filings: fc.constantFrom(...targets).chain(nearFiling),
}
