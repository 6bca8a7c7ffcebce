import fc from 'fast-check'
import { addDays, addYears } from '../../../src/domain/day.ts'
import { around, mostly } from './runs.ts'

/** The facts of an enterprise, all known; officers by the number of a person. */
export function anyEnterprise(day: string): fc.Arbitrary<object> {
  const amount = fc.constantFrom(1_500_000, 3_999_999.99, 4_000_000, 1_000_000, 9_000_000)
  const lastYear = `${Number(day.slice(0, 4)) - 1}-01-01`
  return fc.record({
    legalForm: mostly('enterprise', 'partnership'),
    registeredCapitalYuan: amount,
    netAssets: fc.record({
      yuan: amount,
      statementDate: fc.oneof(
        { weight: 4, arbitrary: fc.constant(addDays(lastYear, 30)) },
        { weight: 1, arbitrary: around(lastYear) },
        { weight: 1, arbitrary: around(day) },
      ),
      evidence: mostly('verified', 'promised'),
    }),
    qualifications: fc.subarray([
      { qualification: '试资产工程专业承包二级', validUntil: addYears(day, 1) },
      { qualification: '试资产工程专业承包三级', validUntil: addDays(day, -1) },
      { qualification: '建筑工程施工总承包三级', validUntil: day },
      { qualification: '市政公用工程施工总承包二级', validUntil: addYears(day, 1) },
    ]),
    penalties: fc.array(
      fc.record({
        act: fc.constantFrom('转包或违法分包', '一般事故', '一般质量安全事故', '其他违法行为'),
        on: fc.oneof(around(addYears(day, -1)), around(addYears(day, -2)), around(day)),
      }),
      { maxLength: 2 },
    ),
    premises: fc.array(
      fc.record({ what: fc.constantFrom('固定经营场所', '车间'), areaSqm: fc.constantFrom(59, 60, 99, 100) }),
      { maxLength: 2 },
    ),
    declarations: fc.constantFrom([], ...[true, false].map((made) => [{ of: '组织机构和质量管理体系', made }])),
    officers: fc.array(fc.record({ role: fc.constantFrom('安全负责人', '企业负责人'), person: fc.nat(5) }), {
      maxLength: 3,
    }),
  })
}
