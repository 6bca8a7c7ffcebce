import type { Predicate, Registered } from '../../../corpus/schema/predicate.ts'
import type { Equivalence } from './index.ts'

/** The level of a part (其中) that its whole line asks for as well: the people of a part are people of the line. */
export const lineAsksIt: Equivalence & { name: 'lineAsksIt' } = {
  name: 'lineAsksIt',
  holds({ path, parents, from, to }) {
    const at = path.lastIndexOf('ofWhich')
    const part = parents.at(-1) as Registered
    if (at < 0 || path.at(-1) !== 'level' || path.at(-2) !== 'registered' || isRaised(from, to)) return false
    const { who } = parents[at] as { who?: Predicate }
    const whole = who !== undefined && 'registered' in who ? who.registered : undefined
    return whole?.level === from && JSON.stringify(whole?.as) === JSON.stringify(part.as)
  },
}

const levels: unknown[] = ['二级', '一级']
const isRaised = (from: unknown, to: unknown) => to !== undefined && levels.indexOf(to) > levels.indexOf(from)
