import type { Lexicon } from '../lexicon.ts'
import type { Requirement } from '../requirements/index.ts'
import type { StandardText } from '../texts.ts'
import type { Fault } from './context.ts'
import { cellFaults, unknownsIn } from './figures.ts'
import { misfitFaults } from './lines.ts'
import { termFaults } from './terms.ts'

/** What a change has brought into a requirement that was not wrong before. */
export function newFaults(before: Requirement, after: Requirement, text: StandardText, lexicon: Lexicon): Fault[] {
  const old = new Set(faultsOf(before, text, lexicon).map(identity))
  return faultsOf(after, text, lexicon).filter((it) => !old.has(identity(it)))
}

const identity = ({ code, path, more }: Fault) => JSON.stringify([code, path, more])

function faultsOf(requirement: Requirement, text: StandardText, lexicon: Lexicon): Fault[] {
  return [
    ...termFaults(requirement, lexicon),
    ...misfitFaults(requirement),
    ...cellsOfText(requirement, text),
    ...unknownsIn(requirement).map((path): Fault => ({ code: 'unknown-figure', path, more: {} })),
  ]
}

/** The cells that a requirement lacks in the tables of a standard. */
export function cellsOfText(requirement: Requirement, { tables, qualification }: StandardText): Fault[] {
  const { category, grade } = qualification
  return cellFaults(requirement, { tables, category, grade }).map(({ cell: _, ...fault }) => fault)
}

/** Of the `set` paths that changed a requirement, the one to blame for a fault: that of its place, or else the first. */
export function blamed(paths: readonly string[], key: string, fault: Fault): string {
  const own = paths.filter((it) => it.split('/')[0] === key)
  const place = [key, ...fault.path.map((it) => (typeof it === 'number' ? it + 1 : it))]
  const along = own.find((it) => it.split('/').every((step, i) => i >= place.length || step === String(place[i])))
  return along ?? own[0]!
}
