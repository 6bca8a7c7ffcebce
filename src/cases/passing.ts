import type { Assessment } from '../assess/finding.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { addDays, addYears, monthOf, yearOf } from '../domain/day.ts'
import { parseQualification } from '../domain/qualification.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import type { PassingBase } from './caseFile.ts'
import { meetAll } from './meetAll.ts'
import { planFor } from './plans.ts'
import { takeWays } from './ways.ts'

const made = new WeakMap<Corpus, Map<string, Snapshot>>()

/**
 * The least filing that meets every requirement that can be met: an empty one, mended as its own notice says. Every
 * number stands exactly at its threshold. Projects were accepted a year before the day, and the statement is of the end
 * of the year before.
 */
export function passing(corpus: Corpus, base: PassingBase): Snapshot {
  const known = made.get(corpus) ?? new Map<string, Snapshot>()
  made.set(corpus, known)
  const key = JSON.stringify([
    base.qualification,
    base.day,
    base.profile,
    base.kind,
    base.route,
    base.holding,
    base.classes,
    base.machines,
  ])
  const snapshot = known.get(key) ?? make(corpus, base)
  known.set(key, snapshot)
  return snapshot
}

function make(corpus: Corpus, base: PassingBase): Snapshot {
  const plan = planFor(corpus, base.day, base.profile)
  return settle(meetAll(takeWays(emptyFiling(base), plan, base), plan), base.day, plan.law.lexicon.words('trades')[0])
}

/** The findings of an assessment that are not met, by key. */
export function openKeys({ items }: Assessment): string[] {
  return items.flatMap((it) => it.findings.filter((finding) => finding.verdict !== 'met').map(({ key }) => key))
}

function emptyFiling({ qualification, day, kind, route, holding = [] }: PassingBase): Snapshot {
  const validFrom = addYears(day, -1)
  // A renewal is filed when little time is left.
  const validUntil = kind === '延续' ? addDays(day, 30) : addYears(day, 4)
  return {
    enterprise: {
      name: '西藏样本建设有限公司',
      region: 'inRegion',
      legalForm: 'enterprise',
      penalties: [],
      marks: [],
      registeredCapitalYuan: 0,
      netAssets: { yuan: 0, statementDate: day },
      qualifications: holding.map((it) => ({
        qualification: parseQualification(it)!,
        validFrom,
        validUntil,
        evidence: 'fetched',
      })),
      premises: [],
      declarations: [],
      officers: [],
    },
    people: [],
    equipment: [],
    projects: [],
    application: {
      kind,
      acceptedOn: day,
      items: [{ qualification: parseQualification(qualification)!, ...(route === undefined ? {} : { route }) }],
    },
  }
}

/**
 * Takes the days that mending sets to the day itself back, and insures people for the month of the day too, so that the
 * day may move a little. Where the law names no trade, workers have the first of the vocabulary: one that is not stated
 * could be any.
 */
function settle(snapshot: Snapshot, day: string, trade: string | undefined): Snapshot {
  const { netAssets } = snapshot.enterprise
  return {
    ...snapshot,
    enterprise: {
      ...snapshot.enterprise,
      ...(netAssets === undefined ? {} : { netAssets: { ...netAssets, statementDate: `${yearOf(day) - 1}-12-31` } }),
    },
    people: snapshot.people?.map((it) => ({
      ...it,
      insurance: it.insurance?.map((paid) => ({ ...paid, months: [...paid.months, monthOf(day)] })),
      skills: it.skills?.map((skill) => ({ trade, ...skill })),
    })),
    projects: snapshot.projects?.map((it) => ({ ...it, acceptedOn: addYears(day, -1) })),
  }
}
