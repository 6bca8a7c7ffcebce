import type { EquipmentRequirement } from '../../corpus/requirements/equipment.ts'
import type { Act } from '../act.ts'
import { lesser, MAY, NOT, SURE } from '../counting/check.ts'
import type { Cause, NotCounted } from '../finding.ts'
import { missingFacts } from '../notCounted.ts'
import { type Assessor, judged } from '../setup.ts'
import { between } from '../verdict.ts'
import { required } from '../works/demand.ts'
import { compileLine, type Lack, lackOf, type MachineLine, machinesFor } from '../works/machineLine.ts'
import { type Machine, machinesOf } from '../works/machines.ts'
import { unknownsOf } from './unstated.ts'

/** Technical equipment: all lines, or N of them, with one alternative of each. */
export const equipment: Assessor<EquipmentRequirement> = {
  kind: 'equipment',
  compile(requirement, { lexicon }) {
    const alternatives = requirement.of.map((it) => compileLine(it, lexicon))
    const flat = alternatives.flat()
    const unknown = unknownsOf(requirement)
    const { atLeast = requirement.of.length } = requirement
    const needs = typeof atLeast === 'number' ? atLeast : Number.POSITIVE_INFINITY

    /** What the choice of lines that comes nearest lacks; undefined when no number of lines would do. */
    const nearest = (machines: readonly Machine[], least: 1 | 2): Lack[] | undefined => {
      let best: Lack[] | undefined
      for (const lines of choices(alternatives, required(needs, least === MAY))) {
        const lacks = lackOf(lines, machines, least)
        if (lacks.length === 0) return lacks
        if (best === undefined || weight(lacks) < weight(best)) best = lacks
      }
      return best
    }

    return {
      judge(context) {
        const machines = machinesOf(context)
        const known = context.snapshot.equipment !== undefined
        const surely = nearest(machines, SURE)
        const met = known && surely?.length === 0
        const verdict = between(met, met || !known || nearest(machines, MAY)?.length === 0)
        const concerned = machines.filter(
          (it) => it.weight !== SURE && flat.some((line) => line.matches(it.machine) !== NOT),
        )
        const missing =
          verdict !== 'undetermined'
            ? []
            : known
              ? concerned.flatMap((it) => (it.weight === MAY ? missingFacts(it.reasons) : []))
              : [{ pointer: '/equipment', fact: 'equipment' }]
        const facts = missing.map((it): Cause => ({ code: 'factMissing', missing: it }))
        return judged({
          verdict,
          has: { of: 'machines', lines: flat.map((line) => shown(line, machines)) },
          causes: met ? [] : [...unknown, ...(known ? (surely ?? []).flatMap(causeOf) : facts)],
          notCounted: concerned.map(({ machine, reasons, weight }): NotCounted => {
            return { of: 'equipment', id: machine.id, mayCount: weight === MAY, reasons }
          }),
          missing,
        })
      },
      remedy(_, context): Act[] {
        const lacks = nearest(machinesOf(context), SURE) ?? []
        if (lacks.some((it) => !Number.isFinite(it.by) || unknownsOf(it.line.line).length > 0)) return []
        const { equipment: evidence } = context.moment.evidence
        return lacks.map((lack) => ({
          act: 'addEquipment',
          machines: { ...machinesFor(lack), ownership: 'owned', ...(evidence === undefined ? {} : { evidence }) },
        }))
      },
    }
  },
}

/** Every choice of so many lines, with one alternative of each. */
function* choices(alternatives: readonly MachineLine[][], atLeast: number, from = 0): Generator<MachineLine[]> {
  if (atLeast <= 0) yield []
  else
    for (let i = from; i <= alternatives.length - atLeast; i++)
      for (const line of alternatives[i]!)
        for (const rest of choices(alternatives, atLeast - 1, i + 1)) yield [line, ...rest]
}

/** Fewer lines short first, then fewer machines. */
const weight = (lacks: readonly Lack[]) =>
  lacks.length * 1_000_000 + lacks.reduce((sum, it) => sum + Math.min(it.by, 1000), 0)

function shown(line: MachineLine, machines: readonly Machine[]) {
  const count = (least: 1 | 2) =>
    machines.reduce((n, it) => (lesser(it.weight, line.matches(it.machine)) >= least ? n + it.count : n), 0)
  return { what: [line.line.what].flat().join('/'), count: count(SURE), possible: count(MAY) }
}

function causeOf({ line, by, of }: Lack): Cause[] {
  if (!Number.isFinite(by)) return []
  if (of === 'machines')
    return [{ code: 'machinesShort', line: line.line, needs: line.needs, has: Math.max(0, line.needs - by), by }]
  const { atLeast, unit } = line.line.sum!
  return [{ code: 'machinesShort', line: line.line, needs: Number(atLeast), has: Number(atLeast) - by, by, unit }]
}
