import type { Person } from '../../domain/snapshot/person.ts'
import type { MaskTest } from '../credentials/questions.ts'
import { type Code, codeBook } from '../source/code.ts'
import type { Written } from '../source/source.ts'
import { lowest } from './bits.ts'
import type { SeatGroup, SeatPlan } from './seatPlan.ts'

/** People seated one after the other: seats filled and people who may sit there, by group; who sits, by requirement. */
export interface InTurn {
  filled: number[]
  fitting: number[]
  seated: string[][]
}

/** Seats each person in turn in the first seats that are open. */
export type SeatInTurn = (people: readonly Person[], masks: readonly number[]) => InTurn

/**
 * Goes through people in turn: each sits in the first open seats, one in each layer, or else once alone.
 *
 * @param sit - told who (by place) takes a seat of a group
 * @param fits - told which groups (bits) each may sit in
 */
function eachInTurn(
  { needs, layers, alone, accepts: acceptedBy }: SeatPlan,
  masks: readonly number[],
  sit: (group: number, i: number) => void,
  fits: (groups: number) => void,
): void {
  const left = needs.slice()
  let open = 0
  for (let g = 0; g < needs.length; g++) if (needs[g]! > 0) open |= 1 << g
  const take = (choice: number, i: number) => {
    const g = lowest(choice)
    if (--left[g]! === 0) open &= ~(1 << g)
    sit(g, i)
  }
  for (let i = 0; i < masks.length; i++) {
    const accepts = acceptedBy(masks[i]!)
    if (accepts === 0) continue
    fits(accepts)
    let seated = false
    for (let l = 0; l < layers.length; l++) {
      const choice = accepts & layers[l]! & open
      if (choice === 0) continue
      take(choice, i)
      seated = true
    }
    if (!seated && (accepts & alone & open) !== 0) take(accepts & alone & open, i)
  }
}

/** Seating in turn by closures. */
export const inTurnOf =
  (plan: SeatPlan): SeatInTurn =>
  (people, masks) => {
    const filled = plan.needs.map(() => 0)
    const fitting = plan.needs.map(() => 0)
    const seated = plan.requirements.map((): string[] => [])
    eachInTurn(
      plan,
      masks,
      (g, i) => {
        filled[g]!++
        seated[plan.requirementOf[g]!]!.push(people[i]!.id)
      },
      (groups) => {
        for (let rest = groups; rest !== 0; rest &= rest - 1) fitting[lowest(rest)]!++
      },
    )
    return { filled, fitting, seated }
  }

/** Who sits in each group when people are seated in turn. */
export function seatsInTurn(plan: SeatPlan, people: readonly Person[], masks: readonly number[]): string[][] {
  const seats = plan.needs.map((): string[] => [])
  eachInTurn(
    plan,
    masks,
    (g, i) => seats[g]!.push(people[i]!.id),
    () => {},
  )
  return seats
}

/** Writes seating in turn as source: a counter for each group, one look at each person’s bits. */
export function writeInTurn(plan: SeatPlan): Written {
  const book = codeBook()
  const { groups, layers, alone, requirements, requirementOf } = plan
  const numbered = groups.map((group, g) => ({ group, g }))
  const sit = (g: number, layer: number) => {
    const need = book.constant(groups[g]!.need)
    const free = layer < 0 ? '!seated && ' : `!s${layer} && `
    const taken = layer < 0 ? 'seated = true' : `s${layer} = seated = true`
    return `f${g}++\nif (${free}n${g} < ${need}) { n${g}++; r${requirementOf[g]}[q${requirementOf[g]}++] = people[i].id; ${taken} }`
  }
  // Most people hold nothing that a requirement asks for: one look tells.
  const choose = (bits: number, layer: number) =>
    requirements
      .map((_, r) => numbered.filter(({ g }) => (bits & (1 << g)) !== 0 && requirementOf[g] === r))
      .filter((own) => own.length > 0)
      .map((own) => {
        const looks = own.map(({ group, g }) => `if (${passes(group, book)}) {\n${sit(g, layer)}\n}`).join('\n')
        if (own.length === 1) return looks
        const any = book.constant(own.reduce((all, { group }) => all | group.test.bits, 0))
        return `if ((m & ${any}) !== 0) {\n${looks}\n}`
      })
      .join('\n')
  const list = (of: readonly unknown[], name: string) => `[${of.map((_, i) => `${name}${i}`).join(', ')}]`
  const rooms = requirements.map((_, r) => book.constant(roomFor(plan, r)))
  const counters = numbered.map(({ g }) => `let n${g} = 0, f${g} = 0`).join('\n')
  const body = `return function seatInTurn(people, masks) {
${counters}
${requirements.map((_, r) => `const r${r} = new Array(${rooms[r]})\nlet q${r} = 0`).join('\n')}
for (let i = 0; i < masks.length; i++) {
  const m = masks[i]
  if (m === 0) continue
  let seated = false
  ${layers.map((_, l) => `let s${l} = false`).join('\n')}
  ${layers.map((bits, l) => choose(bits, l)).join('\n')}
  ${choose(alone, -1)}
}
${requirements.map((_, r) => `if (q${r} !== ${rooms[r]}) r${r}.length = q${r}`).join('\n')}
return { filled: ${list(groups, 'n')}, fitting: ${list(groups, 'f')}, seated: ${list(requirements, 'r')} }
}`
  return { source: { parameters: book.names(), body }, values: book.values() }
}

/** Room for the people of a requirement, so that its list need not grow: its seats, where they are not very many. */
const roomFor = ({ needs, requirementOf }: SeatPlan, r: number) =>
  Math.min(
    64,
    needs.reduce((sum, need, g) => (requirementOf[g] === r ? sum + need : sum), 0),
  )

function passes({ test }: SeatGroup, code: Code): string {
  const { how, bits }: MaskTest = test
  if (how === undefined) return `${code.constant(test.test)}(m)`
  const wanted = code.constant(bits)
  return how === 'some' ? `(m & ${wanted}) !== 0` : `(m & ${wanted}) === ${wanted}`
}
