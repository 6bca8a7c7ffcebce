import { birthMonthOf } from '../identifiers.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { printQualification } from '../qualification.ts'
import type { Snapshot } from './snapshot.ts'

type Report = (problem: Problem) => void

/** What the shape alone cannot see: names that must be unique, references that must lead somewhere, dates in order. */
export function checkConsistency(snapshot: Snapshot): Problem[] {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const people = unique(snapshot.people ?? [], '/people', 'duplicatePerson', report)
  const equipment = unique(snapshot.equipment ?? [], '/equipment', 'duplicateId', report)
  const projects = unique(snapshot.projects ?? [], '/projects', 'duplicateId', report)
  checkPeople(snapshot, report)
  checkUnits(snapshot, report)
  checkItems(snapshot, { people, equipment, projects }, report)
  snapshot.enterprise.officers?.forEach((officer, i) => {
    mustExist(officer.person, people, `/enterprise/officers/${i}/person`, report)
  })
  snapshot.projects?.forEach((project, p) => {
    project.leaders?.forEach((leader, l) => {
      mustExist(leader.person, people, `/projects/${p}/leaders/${l}/person`, report)
    })
  })
  return problems
}

function unique(
  list: readonly { id: string }[],
  pointer: string,
  code: 'duplicatePerson' | 'duplicateId',
  report: Report,
): Map<string, number> {
  const seen = new Map<string, number>()
  list.forEach(({ id }, i) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    else report({ code, pointer: `${pointer}/${i}/id`, found: id, other: `${pointer}/${first}/id` })
  })
  return seen
}

function checkPeople(snapshot: Snapshot, report: Report) {
  const numbers = new Map<string, number>()
  snapshot.people?.forEach((person, i) => {
    const at = `/people/${i}`
    if (person.idNumber !== undefined) {
      const first = numbers.get(person.idNumber)
      if (first === undefined) numbers.set(person.idNumber, i)
      else report({ code: 'duplicatePerson', pointer: `${at}/idNumber`, other: `/people/${first}/idNumber` })
      const born = birthMonthOf(person.idNumber)
      if (person.birthMonth !== undefined && person.birthMonth !== born)
        report({ code: 'birthMonthConflict', pointer: `${at}/birthMonth`, found: person.birthMonth, allowed: [born] })
    }
    const stretches = { registrations: person.registrations, posts: person.posts, skills: person.skills }
    for (const [key, list] of Object.entries(stretches))
      list?.forEach((it, j) => {
        inOrder(it.validFrom, it.validUntil, `${at}/${key}/${j}/validUntil`, report)
      })
    for (const key of ['workHistory'] as const)
      person[key]?.forEach((it, j) => {
        inOrder(it.from, it.to, `${at}/${key}/${j}/to`, report)
      })
    for (const key of ['marks', 'bidLocks'] as const)
      person[key]?.forEach((it, j) => {
        inOrder(it.from, it.until, `${at}/${key}/${j}/until`, report)
      })
  })
  snapshot.enterprise.qualifications?.forEach((it, i) => {
    inOrder(it.validFrom, it.validUntil, `/enterprise/qualifications/${i}/validUntil`, report)
  })
}

function checkUnits(snapshot: Snapshot, report: Report) {
  snapshot.projects?.forEach((project, p) => {
    unique(project.units ?? [], `/projects/${p}/units`, 'duplicateId', report)
  })
}

function checkItems(
  snapshot: Snapshot,
  known: Record<'people' | 'equipment' | 'projects', Map<string, number>>,
  report: Report,
) {
  const seen = new Map<string, number>()
  snapshot.application.items.forEach((item, i) => {
    const at = `/application/items/${i}`
    const printed = printQualification(item.qualification)
    const first = seen.get(printed)
    if (first === undefined) seen.set(printed, i)
    else report({ code: 'duplicateItem', pointer: at, found: printed, other: `/application/items/${first}` })
    if (item.technicalLead !== undefined) mustExist(item.technicalLead, known.people, `${at}/technicalLead`, report)
    for (const key of ['people', 'equipment', 'projects'] as const) {
      const selected = item[key]
      if (!Array.isArray(selected)) continue
      const places = new Map<string, number>()
      selected.forEach((id, j) => {
        mustExist(id, known[key], `${at}/${key}/${j}`, report)
        const before = places.get(id)
        if (before === undefined) places.set(id, j)
        else report({ code: 'duplicateId', pointer: `${at}/${key}/${j}`, found: id, other: `${at}/${key}/${before}` })
      })
    }
  })
}

function mustExist(id: string, known: Map<string, number>, pointer: string, report: Report) {
  if (known.has(id)) return
  const near = nearest(id, known.keys())
  report({ code: 'unknownReference', pointer, found: id, ...(near === undefined ? {} : { near }) })
}

function inOrder(from: string | undefined, to: string | undefined, pointer: string, report: Report) {
  if (from !== undefined && to !== undefined && to < from)
    report({ code: 'endsBeforeItStarts', pointer, found: to, allowed: [`>= ${from}`] })
}
