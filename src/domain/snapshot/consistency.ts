import { isMonth } from '../day.ts'
import { birthMonthOf, isIdNumber } from '../identifiers.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { parseQualification, printQualification, type Qualification } from '../qualification.ts'

type Report = (problem: Problem) => void
type Fields = Record<string, unknown>

/** Above so many known names the nearest one is not looked for: a broken file of 50 MB must still answer. */
const MOST_COMPARED = 1000

/**
 * What the shape alone cannot see: names that must be unique, references that must lead somewhere, dates in order. Reads
 * any JSON, passing over what has not the right shape, so that these problems show beside those of the shape.
 */
export function checkConsistency(input: unknown): Problem[] {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push(problem)
  const snapshot = fields(input)
  const everybody = list(snapshot['people'])
  const people = unique(everybody, '/people', 'duplicatePerson', report)
  const equipment = unique(list(snapshot['equipment']), '/equipment', 'duplicateId', report)
  const projects = unique(list(snapshot['projects']), '/projects', 'duplicateId', report)
  everybody.forEach((person, i) => {
    checkStretches(person, () => `/people/${i}`, report)
  })
  checkIdNumbers(everybody, report)
  checkEnterprise(fields(snapshot['enterprise']), people, report)
  list(snapshot['projects']).forEach((project, p) => {
    unique(list(project['units']), `/projects/${p}/units`, 'duplicateId', report)
    list(project['leaders']).forEach((leader, l) => {
      mustExist(leader['person'], people, `/projects/${p}/leaders/${l}/person`, report)
    })
  })
  checkItems(list(fields(snapshot['application'])['items']), { people, equipment, projects }, report)
  return problems
}

const fields = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {}
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fields) : [])

function unique(
  items: readonly Fields[],
  pointer: string,
  code: 'duplicatePerson' | 'duplicateId',
  report: Report,
): Map<string, number> {
  const seen = new Map<string, number>()
  items.forEach(({ id }, i) => {
    if (typeof id !== 'string') return
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    else report({ code, pointer: `${pointer}/${i}/id`, found: id, other: `${pointer}/${first}/id` })
  })
  return seen
}

function checkIdNumbers(people: readonly Fields[], report: Report) {
  const seen = new Map<string, number>()
  people.forEach(({ idNumber, birthMonth }, i) => {
    if (typeof idNumber !== 'string') return
    const first = seen.get(idNumber)
    if (first === undefined) seen.set(idNumber, i)
    else report({ code: 'duplicatePerson', pointer: `/people/${i}/idNumber`, other: `/people/${first}/idNumber` })
    if (
      typeof birthMonth !== 'string' ||
      !isMonth(birthMonth) ||
      !isIdNumber(idNumber) ||
      birthMonth === birthMonthOf(idNumber)
    )
      return
    report({
      code: 'birthMonthConflict',
      pointer: `/people/${i}/birthMonth`,
      found: birthMonth,
      allowed: [birthMonthOf(idNumber)],
    })
  })
}

export const stretches = [
  ['registrations', 'validFrom', 'validUntil'],
  ['posts', 'validFrom', 'validUntil'],
  ['skills', 'validFrom', 'validUntil'],
  ['qualifications', 'validFrom', 'validUntil'],
  ['workHistory', 'from', 'to'],
  ['marks', 'from', 'until'],
  ['bidLocks', 'from', 'until'],
] as const

/** No stretch of time ends before it starts. */
function checkStretches(owner: Fields, at: () => string, report: Report) {
  for (let s = 0; s < stretches.length; s++) {
    const [key, start, end] = stretches[s]!
    const list = owner[key]
    if (!Array.isArray(list)) continue
    for (let i = 0; i < list.length; i++) {
      const it = fields(list[i])
      const from = it[start]
      const to = it[end]
      if (typeof from === 'string' && typeof to === 'string' && to < from)
        report({
          code: 'endsBeforeItStarts',
          pointer: `${at()}/${key}/${i}/${end}`,
          found: to,
          allowed: [`>= ${from}`],
        })
    }
  }
}

function checkEnterprise(enterprise: Fields, people: Map<string, number>, report: Report) {
  checkStretches(enterprise, () => '/enterprise', report)
  list(enterprise['officers']).forEach(({ person }, i) => {
    mustExist(person, people, `/enterprise/officers/${i}/person`, report)
  })
}

function checkItems(
  items: readonly Fields[],
  known: Record<'people' | 'equipment' | 'projects', Map<string, number>>,
  report: Report,
) {
  const seen = new Map<string, number>()
  items.forEach((item, i) => {
    const at = `/application/items/${i}`
    const printed = printedOf(item['qualification'])
    const first = printed === undefined ? undefined : seen.get(printed)
    if (printed !== undefined && first === undefined) seen.set(printed, i)
    if (first !== undefined)
      report({ code: 'duplicateItem', pointer: at, found: printed, other: `/application/items/${first}` })
    mustExist(item['technicalLead'], known.people, `${at}/technicalLead`, report)
    for (const key of ['people', 'equipment', 'projects'] as const) {
      const selected = item[key]
      if (!Array.isArray(selected)) continue
      const places = new Map<unknown, number>()
      selected.forEach((id, j) => {
        mustExist(id, known[key], `${at}/${key}/${j}`, report)
        const before = places.get(id)
        if (before === undefined) places.set(id, j)
        else report({ code: 'duplicateId', pointer: `${at}/${key}/${j}`, found: id, other: `${at}/${key}/${before}` })
      })
    }
  })
}

function printedOf(qualification: unknown): string | undefined {
  const read =
    typeof qualification === 'string'
      ? parseQualification(qualification)
      : (fields(qualification) as Partial<Qualification>)
  if (read?.sequence === undefined || read.category === undefined || read.grade === undefined) return undefined
  return printQualification(read as Qualification)
}

function mustExist(id: unknown, known: Map<string, number>, pointer: string, report: Report) {
  if (typeof id !== 'string' || known.has(id)) return
  const near = known.size > MOST_COMPARED ? undefined : nearest(id, known.keys())
  report({ code: 'unknownReference', pointer, found: id, ...(near === undefined ? {} : { near }) })
}
