import type { Lexicon } from '../../corpus/lexicon.ts'
import type { EquipmentLine } from '../../corpus/requirements/equipment.ts'
import { minus, sum, times } from '../../domain/amount.ts'
import type { Equipment } from '../../domain/snapshot/works.ts'
import { toBase } from '../../domain/units.ts'
import { lesser, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import { fill, type Source } from '../seating/flow.ts'
import { reach, required } from './demand.ts'
import type { Machine } from './machines.ts'
import { compileTest, inBase, type Metric, measured, metricOf, passing } from './metric.ts'

type Plain = Exclude<EquipmentLine, { any: EquipmentLine[] }>

/** A line with every choice made: the machines that serve it, how many and how much in sum, its parts. */
export interface MachineLine {
  line: Plain
  /** `Infinity` when the law’s number is not known. */
  needs: number
  matches(machine: Equipment): Weight
  sum: { least: number; metric: Metric } | undefined
  parts: MachineLine[]
}

/** What a line lacks: machines, or capacity in the unit of its sum. */
export interface Lack {
  line: MachineLine
  by: number
  of: 'machines' | 'sum'
}

/** The lines that a line may stand for: one for each choice among its alternatives and those of its parts. */
export function compileLine(line: EquipmentLine, lexicon: Lexicon): MachineLine[] {
  if ('any' in line) return line.any.flatMap((it) => compileLine(it, lexicon))
  const { words } = lexicon.accept('equipment', line.what)
  const where = (line.where ?? []).map((test) => compileTest(test, lexicon))
  const { sum: asked } = line
  const own = {
    line,
    needs: reach(line.atLeast ?? (asked === undefined ? 1 : 0)),
    matches(machine: Equipment) {
      if (!words.has(machine.what)) return NOT
      let weight: Weight = SURE
      for (const test of where) weight = lesser(weight, test(machine.capacities))
      return weight
    },
    sum:
      asked === undefined
        ? undefined
        : {
            least: typeof asked.atLeast === 'number' ? toBase(asked.atLeast, asked.unit) : Number.POSITIVE_INFINITY,
            metric: metricOf(lexicon, asked.metric),
          },
  }
  const choices = (line.ofWhich ?? []).map((it) => compileLine(it, lexicon))
  return product(choices).map((parts) => ({ ...own, parts }))
}

function product<T>(choices: readonly T[][]): T[][] {
  return choices.reduce<T[][]>((all, choice) => all.flatMap((list) => choice.map((it) => [...list, it])), [[]])
}

/** What lines lack together of machines of at least a weight; a machine serves one line only, sums are over all that fit. */
export function lackOf(lines: readonly MachineLine[], machines: readonly Machine[], least: 1 | 2): Lack[] {
  const open = least === MAY
  const groups = lines.flatMap((it) => flatten(it, open))
  const serves = (line: MachineLine, { machine, weight }: Machine) => lesser(weight, line.matches(machine)) >= least
  const sources = machines.map(
    (it): Source => ({
      count: it.count,
      accepts: groups.reduce((bits, { line }, g) => (serves(line, it) ? bits | (1 << g) : bits), 0),
    }),
  )
  const filling = fill(
    sources,
    groups.map((it) => it.rest),
    groups.length === 0 ? 0 : -1 >>> (32 - groups.length),
  )
  const lacks = groups.flatMap(({ line, rest }, g): Lack[] => {
    const by = rest - filling.filled[g]!
    return by > 0 ? [{ line, by, of: 'machines' }] : []
  })
  for (const line of lines) {
    if (line.sum === undefined) continue
    const needs = required(line.sum.least, open)
    const has = totalOf(
      line.sum.metric,
      machines.filter((it) => serves(line, it)),
      open,
    )
    if (has < needs) lacks.push({ line, by: minus(needs, has) / toBase(1, line.line.sum!.unit), of: 'sum' })
  }
  return lacks
}

/** The parts of a line first, then what is left of its number. */
function flatten(line: MachineLine, open: boolean): { line: MachineLine; rest: number }[] {
  const inside = line.parts.reduce((total, it) => total + required(it.needs, open), 0)
  const rest = Math.max(0, required(line.needs, open) - inside)
  return [...line.parts.flatMap((it) => flatten(it, open)), { line, rest: Number.isNaN(rest) ? 0 : rest }]
}

function totalOf(metric: Metric, machines: readonly Machine[], open: boolean): number {
  const amounts = machines.map(({ machine, count }) => {
    const own = measured(metric, machine.capacities)
    if (own.length === 0) return open ? Number.POSITIVE_INFINITY : 0
    return times(sum(own.map(inBase)), count)
  })
  return amounts.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : sum(amounts)
}

/** Machines that would make up for a lack. */
export function machinesFor({ line: { line }, by, of }: Lack): Pick<Equipment, 'what' | 'count' | 'capacities'> {
  const tested = (line.where ?? []).map(passing)
  const summed =
    line.sum === undefined || of === 'machines' ? [] : [{ metric: line.sum.metric, value: by, unit: line.sum.unit }]
  return { what: [line.what].flat()[0]!, count: of === 'machines' ? by : 1, capacities: [...tested, ...summed] }
}
