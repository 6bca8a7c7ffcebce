import { addYears, yearOf } from '../../src/domain/day.ts'
import {
  type Assessment,
  assess,
  compile,
  consolidate,
  mend,
  type Plan,
  parseSnapshot,
  remediesFor,
  type Snapshot,
  shippedCorpus,
} from '../../src/index.ts'
import { type Filing, firm, held } from './filing.ts'

/** What a passing filing is made for. */
export interface PassingBase {
  qualification: string
  day: string
  profile: string
  kind: Filing['application']['kind']
  /** Qualifications in hand, each since a year before the day. */
  holding?: string[]
}

const plans = new Map<string, Plan>()

/** The law of a day, compiled once. */
export function planFor(day: string, profile: string): Plan {
  const key = `${day} ${profile}`
  const plan = plans.get(key) ?? compile(consolidate(shippedCorpus, { day, profile }))
  plans.set(key, plan)
  return plan
}

/**
 * The least filing that meets every requirement: an empty one, mended as its own notice says. Every number stands exactly
 * at its threshold. Projects were accepted a year before the day, and the statement is of the end of the year before.
 *
 * @throws when something cannot be mended and the base does not name it
 */
export function passing(base: PassingBase): Snapshot {
  const plan = planFor(base.day, base.profile)
  let snapshot = emptyFiling(base)
  for (let round = 0; round < 4; round++) snapshot = mend(snapshot, remediesFor(plan, assess(plan, snapshot)), plan)
  return settle(snapshot, base.day)
}

/** The findings of an assessment that are not met, by key. */
export const openKeys = ({ items }: Assessment) =>
  items.flatMap((it) => it.findings.filter((finding) => finding.verdict !== 'met').map((finding) => finding.key))

function emptyFiling({ qualification, day, kind, holding = [] }: PassingBase): Snapshot {
  const parsed = parseSnapshot({
    enterprise: firm('西藏样本建设有限公司', 900, {
      registeredCapitalYuan: 0,
      netAssets: { yuan: 0, statementDate: day },
      qualifications: holding.map((it) => held(it, addYears(day, -1))),
      premises: [],
      declarations: [],
      officers: [],
    }),
    people: [],
    equipment: [],
    projects: [],
    application: { kind, acceptedOn: day, items: [{ qualification }] },
  } satisfies Filing)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** Takes the days that mending sets to the day itself back, so that the day may move a little. */
function settle(snapshot: Snapshot, day: string): Snapshot {
  const { netAssets } = snapshot.enterprise
  return {
    ...snapshot,
    enterprise: {
      ...snapshot.enterprise,
      ...(netAssets === undefined ? {} : { netAssets: { ...netAssets, statementDate: `${yearOf(day) - 1}-12-31` } }),
    },
    projects: snapshot.projects?.map((it) => ({ ...it, acceptedOn: addYears(day, -1) })),
  }
}
