import { assess } from '../../../assess/assess.ts'
import type { ItemAssessment } from '../../../assess/finding.ts'
import type { Case, CaseGroup, Expectation, PassingBase } from '../../../cases/caseFile.ts'
import { hasOf } from '../../../cases/compare.ts'
import { lineId, rootProfile } from '../../../cases/coverage/inventory.ts'
import { itemJudgement } from '../../../cases/judgement.ts'
import { openKeys, passing } from '../../../cases/passing.ts'
import { planFor } from '../../../cases/plans.ts'
import { waysOf } from '../../../cases/ways.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import type { EquipmentLine } from '../../../corpus/requirements/equipment.ts'
import { isComposite, type LeafRequirement, type Requirement } from '../../../corpus/requirements/index.ts'
import type { PerformanceClass } from '../../../corpus/requirements/works.ts'
import { addDays } from '../../../domain/day.ts'
import { printQualification } from '../../../domain/qualification.ts'
import { type ApplicationKind, applicationKinds } from '../../../domain/snapshot/application.ts'
import { holdingFor } from './holding.ts'
import { purposesOf } from './purposes.ts'
import { bestOf, type Ground, type Sketch, standsAsRecorded, tryOut } from './sketch.ts'
import type { Stretch } from './stretches.ts'

const kindOrder: readonly ApplicationKind[] = ['升级', '首次', '增项', '延续', '重新核定']

/** What has been drafted for a standard: lines with failing cases, routes with a passing one. */
export interface Drafted {
  lines: Set<string>
  routes: Set<string>
  /** Ways of performance and machines, by what each asks for. */
  ways: Set<string>
}

/** The groups of one standard on one stretch of law. */
export function groupsOf(corpus: Corpus, name: string, stretch: Stretch, drafted: Drafted): CaseGroup[] {
  const profile = rootProfile(corpus)
  const { day, next } = stretch
  const { law } = planFor(corpus, day, profile)
  const standard = law.standards.find((it) => printQualification(it.qualification) === name)
  if (standard === undefined) return []
  const kinds = kindOrder.filter(
    (kind) => applicationKinds.includes(kind) && planFor(corpus, day, profile).routes(standard, kind).length > 0,
  )
  const grounds = (kinds.length === 0 ? (['首次'] as const) : kinds).map((kind) =>
    groundOf(corpus, { qualification: name, day, profile, kind, ...holdingFor(law, standard, kind) }),
  )
  const groups: CaseGroup[] = []
  for (const [i, ground] of grounds.entries()) {
    const fresh = stretch.cancelled || kinds.length === 0 ? [] : freshKeys(name, ground, drafted)
    const routed = routeId(ground.item)
    const isNew = !drafted.routes.has(routed) && !stretch.cancelled
    const turns = next === undefined ? [] : turnCases(ground, next, i === 0)
    if (stretch.first !== undefined && i === 0) turns.unshift(...firstDays(stretch.first))
    if (fresh.length === 0 && !isNew && turns.length === 0) continue
    drafted.routes.add(routed)
    groups.push(groupOf(ground, fresh, turns, i === 0 || fresh.length > 0 || isNew))
    if (fresh.length > 0 && !stretch.cancelled) groups.push(...wayGroups(ground, fresh, drafted))
  }
  return groups
}

function groundOf(corpus: Corpus, base: PassingBase): Ground {
  const plan = planFor(corpus, base.day, base.profile)
  const snapshot = passing(corpus, base)
  const assessment = assess(plan, snapshot)
  return { corpus, base, lexicon: plan.law.lexicon, snapshot, assessment, item: assessment.items[0]! }
}

/** The lines of a route for which no failing case has been drafted yet, marked as drafted from now on. */
function freshKeys(name: string, { item }: Ground, { lines }: Drafted): string[] {
  return item.findings.flatMap((it, i) => {
    const from = item.requirements[i]!.takenFrom
    const id = lineId(from === undefined ? name : printQualification(from.qualification), it.key, it.requirement)
    if (lines.has(id)) return []
    lines.add(id)
    return [it.key]
  })
}

const routeId = ({ route, findings }: ItemAssessment) => `${route} ${findings.map((it) => it.key).join()}`

function groupOf(ground: Ground, fresh: readonly string[], turns: readonly Sketch[], passes: boolean): CaseGroup {
  const { base, assessment } = ground
  const open = openKeys(assessment)
  const sketches = fresh.flatMap((key) => sketchesFor(key, ground))
  return {
    about: `${base.qualification} ${base.kind} ${base.day}`,
    base,
    ...(open.length === 0 ? {} : { open }),
    cases: [
      ...(passes || turns.length > 0 ? [caseOf({ name: 'at its thresholds', change: [] }, ground, true)] : []),
      ...distinct(sketches).map((it) => caseOf(it, ground, false)),
      ...turns.map((it) => caseOf(it, ground, true)),
    ],
  }
}

function sketchesFor(key: string, ground: Ground): Sketch[] {
  const finding = ground.item.findings.find((it) => it.key === key)!
  const spot = { key, finding, ground }
  return purposesOf(spot).flatMap((purpose) => bestOf(purpose, spot) ?? [])
}

/** Sketches of the same changes once, of the same name numbered. */
function distinct(sketches: readonly Sketch[]): Sketch[] {
  const seen = new Set<string>()
  const names = new Map<string, number>()
  return sketches.flatMap((it) => {
    const change = JSON.stringify(it.change)
    if (seen.has(change)) return []
    seen.add(change)
    const count = (names.get(it.name) ?? 0) + 1
    names.set(it.name, count)
    return [count === 1 ? it : { ...it, name: `${it.name} (${count})` }]
  })
}

/** The first day of a standard and the day before, on which there is none. */
function firstDays(first: string): Sketch[] {
  const before = addDays(first, -1)
  return [
    { name: `before there is a standard on ${before}`, change: [{ day: before }] },
    { name: `on its first day ${first}`, change: [{ day: first }] },
  ]
}

/** The filing of the last day on the next. */
function turnCases(ground: Ground, next: string, always: boolean): Sketch[] {
  const sketch: Sketch = { name: `on ${next}`, change: [{ day: next }] }
  const { assessment } = tryOut(sketch, ground)
  if (assessment === undefined) return []
  const now = JSON.stringify(itemJudgement(ground.item))
  return always || JSON.stringify(itemJudgement(assessment.items[0]!)) !== now ? [sketch] : []
}

function caseOf(sketch: Sketch, ground: Ground, whole: boolean): Case {
  const { assessment, fault } = tryOut(sketch, ground)
  const item = assessment?.items[0]
  if (item === undefined) throw new Error(`${ground.base.qualification}: ${sketch.name}: ${fault}`)
  return {
    name: sketch.name,
    ...(sketch.change.length === 0 ? {} : { change: sketch.change }),
    expect: expectationOf(item, whole),
  }
}

function expectationOf(item: ItemAssessment, whole: boolean): Expectation {
  const { outcome, route, met, unmet, undetermined, refusals, jointlyShort } = itemJudgement(item)
  const counted = whole
    ? item.findings.filter((it) => it.verdict === 'met').map((it) => [it.key, hasOf(item, it.key)])
    : []
  const has = Object.fromEntries(counted.filter(([, count]) => count !== undefined && count !== 0))
  return JSON.parse(
    JSON.stringify({
      outcome,
      ...(whole ? { route, met } : {}),
      unmet,
      undetermined,
      refusals,
      jointlyShort,
      ...(Object.keys(has).length === 0 ? {} : { has }),
    }),
  ) as Expectation
}

/** Performance and machines by the ways that the least filing does not take, each group by one way of each class. */
function wayGroups(ground: Ground, fresh: readonly string[], drafted: Drafted): CaseGroup[] {
  const leaves = ground.item.findings
    .filter((it) => fresh.includes(it.key))
    .flatMap((it) => leavesOf(it.requirement).map((leaf) => ({ key: it.key, leaf })))
  return leaves.flatMap(({ key, leaf }) => {
    if (leaf.kind === 'performance' && leaf.of !== 'unknown') {
      const size = typeof leaf.atLeast === 'number' ? leaf.atLeast : 1
      const quotas = (leaf.groups ?? []).flatMap(({ of, atLeast }) =>
        typeof atLeast === 'number' ? [{ of, atLeast }] : [],
      )
      const all = leaf.of.map((it, i) => waysOf(it).map((way) => wayOf(i, way)))
      return packs(freshWays(leaf.of, key, drafted), size, quotas, all).flatMap((classes) =>
        wayGroup(ground, key, { classes }),
      )
    }
    if (leaf.kind === 'equipment') {
      const size = typeof leaf.atLeast === 'number' ? leaf.atLeast : leaf.of.length
      return packs(freshWays(leaf.of, key, drafted), size).flatMap((machines) => wayGroup(ground, key, { machines }))
    }
    return []
  })
}

/** The ways of each class or line that no other law of the standard had alike. */
function freshWays(of: readonly (PerformanceClass | EquipmentLine)[], key: string, { ways }: Drafted): string[][] {
  return of.map((it, i) =>
    waysOf(it).flatMap((way) => {
      const id = `${key} ${way} ${JSON.stringify(it)}`
      if (ways.has(id)) return []
      ways.add(id)
      return [wayOf(i, way)]
    }),
  )
}

function wayGroup(ground: Ground, key: string, ways: Pick<PassingBase, 'classes' | 'machines'>): CaseGroup[] {
  const own = groundOf(ground.corpus, { ...ground.base, ...ways })
  const finding = own.item.findings.find((it) => it.key === key)
  if (finding === undefined || !standsAsRecorded(finding) || isSame(own, ground)) return []
  const sketches = distinct(sketchesFor(key, own))
  const open = openKeys(own.assessment)
  const { qualification, kind, day } = ground.base
  const about = `${qualification} ${kind} ${day} ${key} ${Object.values(ways).flat().join(' ')}`
  return [
    {
      about,
      base: own.base,
      ...(open.length === 0 ? {} : { open }),
      cases: [
        caseOf({ name: 'at its thresholds', change: [] }, own, false),
        ...sketches.map((it) => caseOf(it, own, false)),
      ],
    },
  ]
}

const isSame = ({ snapshot: a }: Ground, { snapshot: b }: Ground) =>
  JSON.stringify([a.projects, a.equipment]) === JSON.stringify([b.projects, b.equipment])

const leavesOf = (it: Requirement): LeafRequirement[] => (isComposite(it) ? it.of.flatMap(leavesOf) : [it])

const wayOf = (i: number, way: string) => (way === '' ? `${i + 1}` : `${i + 1}/${way}`)

interface Quota {
  of: readonly number[]
  atLeast: number
}

/**
 * Ways in packs of so many classes, each way in some pack, no class twice in one. Every pack fills the quotas first, so
 * that no class in it is one too many.
 */
function packs(ways: readonly string[][], size: number, quotas: readonly Quota[] = [], every = ways): string[][] {
  const left = ways.map((it) => [...it])
  const all: string[][] = []
  while (left.some((it) => it.length > 0)) {
    const order = left.map((_, n) => n).sort((a, b) => left[b]!.length - left[a]!.length || a - b)
    const pack: number[] = []
    const take = (n: number) => pack.includes(n) || pack.push(n)
    for (const { of, atLeast } of quotas) {
      const inside = () => pack.filter((n) => of.includes(n + 1)).length
      for (const n of order) if (of.includes(n + 1) && inside() < atLeast) take(n)
    }
    for (const n of order) if (pack.length < size) take(n)
    if (pack.every((n) => left[n]!.length === 0)) break
    all.push(pack.sort((a, b) => a - b).flatMap((n) => left[n]!.shift() ?? every[n]?.[0] ?? []))
  }
  return all
}
