import { type Line, linesOf, type PeopleRequirement } from '../../corpus/requirements/people.ts'
import { comparedOf } from '../values.ts'
import { type Figure, figure } from './figure.ts'

/** The numbers of people of each line, and each word that must be covered: a number of one. */
export function peopleFigures(requirement: PeopleRequirement): Figure[] {
  const several = requirement.lines !== undefined
  return linesOf(requirement).flatMap((line, i) => lineFigures(line, several ? `lines/${i + 1}/` : ''))
}

function lineFigures(line: Line, path: string): Figure[] {
  return [
    ...own(`${path}atLeast`, line.atLeast),
    ...(line.covering ?? []).flatMap((_, i) => own(`${path}covering/${i + 1}`, 1)),
    ...(line.ofWhich ?? []).flatMap((it, i) => lineFigures(it, `${path}ofWhich/${i + 1}/`)),
  ]
}

function own(path: string, value: unknown): Figure[] {
  return figure(path, value, ({ finding }) => comparedOf(finding).flatMap((it) => (it.path === path ? [it.has] : [])))
}
