import type { Equipment } from '../../domain/snapshot/works.ts'
import { isEvidenced, MAY, NOT, SURE, type Weight } from '../counting/check.ts'
import type { Standing } from '../counting/reason.ts'
import type { Context } from '../setup.ts'

/** One machine of the snapshot, or several alike, with how surely it counts at all. */
export interface Machine {
  machine: Equipment
  count: number
  weight: Weight
  reasons: Standing[]
}

/** The machines selected for an item. The law wants them owned. */
export function machinesOf({ snapshot, item, moment }: Context): Machine[] {
  const selected = Array.isArray(item.equipment) ? new Set(item.equipment) : undefined
  const needs = moment.evidence.equipment
  return (snapshot.equipment ?? []).flatMap((machine, place): Machine[] => {
    if (selected !== undefined && !selected.has(machine.id)) return []
    const reasons: Standing[] = []
    const at = `/equipment/${place}`
    const { ownership, evidence } = machine
    if (ownership === undefined) reasons.push({ code: 'ownershipUnknown', weighs: 'may', pointer: `${at}/ownership` })
    else if (ownership !== 'owned') reasons.push({ code: 'notOwned', ownership, weighs: 'not' })
    if (!isEvidenced(evidence, needs)) {
      const has = evidence ?? 'promised'
      reasons.push({
        code: 'evidenceTooWeak',
        what: machine.what,
        has,
        needs: needs!,
        weighs: 'may',
        pointer: `${at}/evidence`,
      })
    }
    const weight = reasons.some((it) => it.weighs === 'not') ? NOT : reasons.length > 0 ? MAY : SURE
    return [{ machine, count: machine.count ?? 1, weight, reasons }]
  })
}
