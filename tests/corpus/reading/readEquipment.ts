import type { EquipmentLine } from '../../../src/corpus/requirements/equipment.ts'
import type { Requirement } from '../../../src/corpus/requirements/index.ts'
import { testOf, totalOf } from './demands.ts'
import type { Equipment, Machine, Works } from './worksSchema.ts'

/** The machines as requirements of the rules; a list that is not wholly known leaves something unstated. */
export function equipmentOf({ take, items }: Equipment): Requirement[] {
  const [atLeast, listed] = take?.split(' of ') ?? []
  const known = items.filter((it) => it !== 'unknown')
  const whole = known.length === items.length && listed !== 'unknown'
  if (whole && listed !== undefined && Number(listed) !== items.length) throw new Error(`not ${listed} machines`)
  const judged: Requirement = {
    kind: 'equipment',
    // Of one known machine in a longer list nothing can be counted.
    atLeast: atLeast === undefined || known.length < Number(atLeast) ? undefined : Number(atLeast),
    of: known.map((it) => ('any' in it ? { any: it.any.map(machineOf) } : machineOf(it))),
  }
  return whole ? [judged] : [judged, { kind: 'unstated', about: 'unknown' }]
}

function machineOf({ n, of, where, sum, ofWhich, pool }: Machine): EquipmentLine {
  if (pool !== undefined) return { any: splits(Number(n), pool) }
  return {
    what: of!,
    atLeast: n,
    where: where?.map(testOf),
    sum: sum === undefined ? undefined : totalOf(sum),
    ofWhich: ofWhich?.map(machineOf),
  }
}

/** Machines of two descriptions that are counted together, as every way to share the number between them. */
function splits(n: number, [one, other]: Works[]): EquipmentLine[] {
  const line = ({ of, where }: Works, atLeast: number) => machineOf({ n: atLeast, of, where })
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k === 0) return line(one!, n)
    if (k === n) return line(other!, n)
    return { what: [...one!.of, ...other!.of], atLeast: n, ofWhich: [line(one!, n - k), line(other!, k)] }
  })
}
