import { entry } from '../../domain/entry.ts'
import type { LibraryPerson, LibraryState } from '../../filing/library/state.ts'
import { momentText } from '../../filing/locales/moment.ts'
import { fittedTable } from '../../report/render/table.ts'
import type { Context } from '../context.ts'
import { type LibraryPart, type LibraryWords, libraryWordsOf } from './words/words.ts'

const MOST = 40
const TOTAL = 100

/** What stands in a library, part by part. */
export function libraryShown(state: LibraryState, parts: readonly LibraryPart[], { lang }: Context): string[] {
  const own = libraryWordsOf(lang)
  const { firm, enterprise } = state
  const head = [enterprise, firm.name, own.regions[firm.region], ...firm.lines]
  return [
    [...new Set(head)].join('  '),
    ...parts.flatMap((part) => {
      const lines = shown[part](state, own)
      return ['', own.parts[part], ...(lines.length === 0 ? [own.none] : lines).map((it) => `  ${it}`)]
    }),
  ]
}

const shown: Readonly<Record<LibraryPart, (state: LibraryState, own: LibraryWords) => string[]>> = {
  people: ({ people }, own) => {
    const rows = Object.values(people).map((it) => [it.person, it.kinds.join('、'), own.entered[standingOf(it)]])
    return rows.length === 0 ? [] : fittedTable(own.people, rows, MOST, TOTAL)
  },
  agent: ({ representative, agent, people }, own) => [
    own.representative(
      representative === undefined
        ? own.nobody
        : own.inStanding(representative.person, own.entered[standingOf(entry(people, representative.person))]),
    ),
    own.agentOf(agent === undefined ? own.nobody : own.withPhone(agent.person, (agent.phone ?? '') !== '')),
  ],
  marks: ({ marks }, own) => Object.entries(marks).map(([mark, it]) => own.mark(mark, it.person, it.reason)),
  locks: ({ bidLocks }, own) =>
    Object.entries(bidLocks).map(([lock, it]) => own.lock(lock, it.person, it.tender, it.until)),
  projects: ({ projects }, own) =>
    Object.entries(projects).map(([id, source]) => `${id}  ${own.projectSource[source]}`),
  licence: ({ safetyLicence: it }, own) =>
    it === undefined ? [] : [own.licence(it.number, it.validFrom, it.validUntil)],
  reports: ({ reported }) => reported.map(({ at, lines }) => `${momentText(at)}  ${lines.join('、')}`),
}

const standingOf = (it: LibraryPerson | undefined): keyof LibraryWords['entered'] =>
  it?.enrolled === true ? 'enrolled' : it?.card === undefined ? 'added' : 'cardOnly'
