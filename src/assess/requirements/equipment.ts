import type { EquipmentLine, EquipmentRequirement } from '../../corpus/requirements/equipment.ts'
import type { Lexicon } from '../../corpus/lexicon.ts'
import { sum, times } from '../../domain/amount.ts'
import type { Quantity } from '../../domain/snapshot/fields.ts'
import type { Equipment } from '../../domain/snapshot/works.ts'
import { toBase } from '../../domain/units.ts'
import type { Act } from '../act.ts'
import { isEvidenced, lesser, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Standing } from '../counting/reason.ts'
import type { Cause, NotCounted } from '../finding.ts'
import { missingFacts } from '../notCounted.ts'
import { fill, type Source } from '../seating/flow.ts'
import { type Assessor, type Context, judged } from '../setup.ts'
import { between } from '../verdict.ts'
import { compileTest, inBase, measured, type Metric, metricOf } from '../works/metric.ts'
import { unknownsOf } from './unstated.ts'

type Plain = Exclude<EquipmentLine, { any: EquipmentLine[] }>

/** A compiled line: the machines that serve it, how many or how much in sum, and its parts. */
interface Line {
  line: Plain
  needs: number
  matches(machine: Equipment): Weight
  sum?: { least: number; metric: Metric; unit: string }
  parts: Line[]
}

/** One machine of the snapshot, or several alike, with how surely it counts at all. */
interface Machine {
  machine: Equipment
  place: number
  weight: Weight
  reasons: Standing[]
}

/** Technical equipment: all lines or N of them, a machine serving one line only; sums are over everything that fits. */
export const equipment: Assessor<EquipmentRequirement> = {
  kind: 'equipment',
  compile(requirement, { lexicon }) {
    const alternatives = requirement.of.map((it) => alternativesOf(it, lexicon))
    const unknown = unknownsOf(requirement)
    const all = requirement.of.length
    const atLeast = requirement.atLeast === undefined ? all : typeof requirement.atLeast === 'number' ? requirement.atLeast : all

    const holds = (lines: readonly Line[], machines: readonly Machine[], least: 1 | 2) => {
      const counted = lines.filter((it) => it.sum === undefined)
      const groups = counted.flatMap(flatten)
      const sources = machines.map(({ machine, weight }): Source => ({
        count: machine.count ?? 1,
        accepts: groups.reduce((bits, it, g) => (lesser(weight, it.line.matches(machine)) >= least ? bits | (1 << g) : bits), 0),
      }))
      const needs = groups.map((it) => it.rest)
      const filling = fill(sources, needs, groups.length === 0 ? 0 : -1 >>> (32 - groups.length))
      const short = groups.flatMap((it, g) => (filling.filled[g]! < it.rest ? [{ line: it.line, by: it.rest - filling.filled[g]! }] : []))
      for (const line of lines) {
        if (line.sum === undefined) continue
        const by = line.sum.least - totalOf(line, machines, least)
        if (by > 0) short.push({ line, by })
      }
      return short
    }

    /** The choice of lines that comes nearest, with what each is short of. */
    const choose = (machines: readonly Machine[], least: 1 | 2) => {
      let best: { lines: Line[]; short: ReturnType<typeof holds> } | undefined
      for (const lines of choices(alternatives, atLeast)) {
        const short = holds(lines, machines, least)
        if (best === undefined || lack(short) < lack(best.short)) best = { lines, short }
        if (short.length === 0) break
      }
      return best!
    }

    return {
      judge(context) {
        const machines = machinesOf(context)
        const known = context.snapshot.equipment !== undefined
        const surely = choose(machines, SURE)
        const met = surely.short.length === 0
        const possibly = met || !known || choose(machines, MAY).short.length === 0
        const flat = alternatives.flat()
        const concerned = machines.filter((it) => it.weight !== SURE && flat.some((line) => line.matches(it.machine) !== NOT))
        const notCounted = concerned.map(
          ({ machine, reasons, weight }): NotCounted => ({ of: 'equipment', id: machine.id, mayCount: weight === MAY, reasons }),
        )
        const verdict = between(known && met && unknown.length === 0, possibly)
        const missing =
          verdict !== 'undetermined'
            ? []
            : known
              ? concerned.flatMap((it) => (it.weight === MAY ? missingFacts(it.reasons) : []))
              : [{ pointer: '/equipment', fact: 'equipment' }]
        return judged({
          verdict,
          has: { of: 'machines', lines: flat.map((line) => shown(line, machines)) },
          causes: verdict === 'met' ? [] : [...unknown, ...(known ? causes(surely.short) : missing.map((it): Cause => ({ code: 'factMissing', missing: it })))],
          notCounted,
          missing,
        })
      },
      remedy(_, context): Act[] {
        if (unknown.length > 0) return []
        const { short } = choose(machinesOf(context), SURE)
        return short.map(({ line, by }): Act => ({ act: 'addEquipment', machines: machinesFor(line, by, context) }))
      },
    }
  },
}

function machinesOf({ snapshot, item, moment }: Context): Machine[] {
  const selected = Array.isArray(item.equipment) ? new Set(item.equipment) : undefined
  const needs = moment.evidence.equipment
  return (snapshot.equipment ?? []).flatMap((machine, place): Machine[] => {
    if (selected !== undefined && !selected.has(machine.id)) return []
    const reasons: Standing[] = []
    const at = `/equipment/${place}`
    if (machine.ownership === undefined) reasons.push({ code: 'ownershipUnknown', weighs: 'may', pointer: `${at}/ownership` })
    else if (machine.ownership !== 'owned') reasons.push({ code: 'notOwned', ownership: machine.ownership, weighs: 'not' })
    if (!isEvidenced(machine.evidence, needs))
      reasons.push({ code: 'evidenceTooWeak', what: machine.what, has: machine.evidence ?? 'promised', needs: needs!, weighs: 'may', pointer: `${at}/evidence` })
    const weight = reasons.some((it) => it.weighs === 'not') ? NOT : reasons.length > 0 ? MAY : SURE
    return [{ machine, place, weight, reasons }]
  })
}

function alternativesOf(line: EquipmentLine, lexicon: Lexicon): Line[] {
  return 'any' in line ? line.any.flatMap((it) => alternativesOf(it, lexicon)) : [compileLine(line, lexicon)]
}

function compileLine(line: Plain, lexicon: Lexicon): Line {
  const { words } = lexicon.accept('equipment', line.what)
  const where = (line.where ?? []).map((test) => ({ metric: metricOf(lexicon, test.metric), test: compileTest(test, lexicon) }))
  const { sum } = line
  return {
    line,
    needs: typeof line.atLeast === 'number' ? line.atLeast : line.atLeast === undefined && sum === undefined ? 1 : 0,
    matches(machine) {
      if (!words.has(machine.what)) return NOT
      let weight: Weight = SURE
      for (const { metric, test } of where) weight = lesser(weight, test(measured(metric, machine.capacities)))
      return weight
    },
    ...(sum === undefined
      ? {}
      : {
          sum: {
            least: typeof sum.atLeast === 'number' ? toBase(sum.atLeast, sum.unit) : Number.POSITIVE_INFINITY,
            metric: metricOf(lexicon, sum.metric),
            unit: sum.unit,
          },
        }),
    parts: (line.ofWhich ?? []).flatMap((it) => alternativesOf(it, lexicon)),
  }
}

/** The parts of a line first, then what is left of its number. */
function flatten(line: Line): { line: Line; rest: number }[] {
  const inside = line.parts.reduce((total, it) => total + it.needs, 0)
  return [...line.parts.flatMap(flatten), { line, rest: Math.max(0, line.needs - inside) }]
}

function totalOf({ sum: wanted, matches }: Line, machines: readonly Machine[], least: 1 | 2): number {
  const amounts = machines
    .filter(({ machine, weight }) => lesser(weight, matches(machine)) >= least)
    .map(({ machine }) => {
      const own = measured(wanted!.metric, machine.capacities)
      if (own.length === 0) return least === MAY ? Number.POSITIVE_INFINITY : 0
      return times(sum(own.map(inBase)), machine.count ?? 1)
    })
  return amounts.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : sum(amounts)
}

/** Every choice of so many lines with one alternative each. */
function* choices(alternatives: readonly Line[][], atLeast: number, from = 0): Generator<Line[]> {
  if (atLeast <= 0) {
    yield []
    return
  }
  for (let i = from; i <= alternatives.length - atLeast; i++)
    for (const line of alternatives[i]!) for (const rest of choices(alternatives, atLeast - 1, i + 1)) yield [line, ...rest]
}

const lack = (short: readonly { by: number }[]) => short.length * 1_000_000 + sum(short.map((it) => Math.min(it.by, 1000)))

function shown(line: Line, machines: readonly Machine[]) {
  const fitting = (least: 1 | 2) => machines.filter(({ machine, weight }) => lesser(weight, line.matches(machine)) >= least)
  const count = (least: 1 | 2) => fitting(least).reduce((n, it) => n + (it.machine.count ?? 1), 0)
  return { what: [line.line.what].flat().join('/'), count: count(SURE), possible: count(MAY) }
}

function causes(short: readonly { line: Line; by: number }[]): Cause[] {
  return short.map(({ line, by }): Cause => {
    if (line.sum === undefined) return { code: 'machinesShort', line: line.line, needs: line.needs, has: Math.max(0, line.needs - by), by }
    const per = toBase(1, line.sum.unit)
    const needs = line.sum.least / per
    return { code: 'machinesShort', line: line.line, needs, has: needs - by / per, by: by / per, unit: line.sum.unit }
  })
}

function machinesFor({ line, sum: wanted }: Line, by: number, { moment }: Context): Omit<Equipment, 'id'> {
  const tested = (line.where ?? []).map(
    ({ metric, atLeast, above, atMost, below, unit }): Quantity => ({
      metric,
      value: typeof atLeast === 'string' ? atLeast : Number(atLeast ?? (above === undefined ? (atMost ?? Number(below) / 2) : Number(above) + 1)),
      ...(unit === undefined ? {} : { unit }),
    }),
  )
  const summed: Quantity[] = wanted === undefined ? [] : [{ metric: line.sum!.metric, value: by / toBase(1, wanted.unit), unit: wanted.unit }]
  return {
    what: [line.what].flat()[0]!,
    count: wanted === undefined ? by : 1,
    capacities: [...tested, ...summed],
    ownership: 'owned',
    ...(moment.evidence.equipment === undefined ? {} : { evidence: moment.evidence.equipment }),
  }
}
