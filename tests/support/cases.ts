/**
 * Case files: data beside the rules that say what the law makes of a filing. `<standard>.cases.yaml` holds groups:
 *
 *     - about: what the group shows
 *       base:                      # the least filing that passes, every number exactly at its threshold
 *         qualification: 建筑工程施工总承包三级
 *         day: 2016-12-01          # people are insured for the twelve months before, projects accepted a year before
 *         profile: 全国
 *         kind: 首次
 *         holding: [...]           # qualifications in hand
 *       open: [equipment]          # lines of the base that nobody can meet, by key
 *       cases:
 *         - name: one worker fewer
 *           change:                # in this order; none: the base itself
 *             - { day: 2016-11-30 }
 *             - { profile: 西藏 }
 *             - { remove: 1, of: { worker: any } }           # or registered, titled, post: a word of the certificate
 *             - { amend: 1, of: { titled: 电气 }, with: { titles/0/series: 经济 } }
 *             - { add: 1, with: { posts: [{ post: 安全员 }] } }
 *             - { lead: { workHistory/0/from: 2012-01 } }
 *             - { projects: { acceptedOn: 2009-12-31 }, only: 1 }   # the first so many; all without `only`
 *             - { set: { /enterprise/registeredCapitalYuan: 1 } }   # null takes a fact away
 *           expect:
 *             outcome: unmet
 *             unmet: { workers: [peopleShort] }     # key: codes of its causes; and undetermined, likewise
 *             refusals: [...]                       # and jointlyShort: [[key, key]]
 *             notCounted: { workers: [tooOld] }     # looked at only where given, as are the next three
 *             notAssessed: [siteManagers]
 *             has: { workers: 29 }                  # people, projects or yuan
 *             route: 首次
 *
 * Every line not named must be met. Amended people are never the technical lead.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type Assessment, assess, parseSnapshot, type Snapshot } from '../../src/index.ts'
import { applyEdit, type Edit } from './edits.ts'
import type { ItemJudgement } from './judgement.ts'
import { type PassingBase, planFor } from './passing.ts'

export interface CaseGroup {
  about: string
  base: PassingBase
  open?: string[]
  cases: Case[]
}

export interface Case {
  name: string
  change?: Edit[]
  expect: ItemJudgement & { notAssessed?: string[]; has?: Record<string, number> }
}

const rules = fileURLToPath(new URL('../../rules/', import.meta.url))

/** Every case file below `rules/`, with its path. */
export function readCaseFiles(): { path: string; groups: CaseGroup[] }[] {
  const paths = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.cases.yaml'))
  return paths.sort().map((path) => ({ path, groups: parse(readFileSync(`${rules}${path}`, 'utf8')) as CaseGroup[] }))
}

/** Judges a filing after the changes of a case. */
export function judge(base: Snapshot, { profile }: PassingBase, change: readonly Edit[] = []): Assessment {
  const changed = change.reduce(applyEdit, base)
  const parsed = parseSnapshot(JSON.parse(JSON.stringify(changed)))
  if (!parsed.ok) throw new Error(`the changed filing cannot be read: ${JSON.stringify(parsed.problems)}`)
  const last = change.findLast((it) => 'profile' in it)
  return assess(planFor(parsed.value.application.acceptedOn!, last?.profile ?? profile), parsed.value)
}
