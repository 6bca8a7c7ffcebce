import type { ConsolidatedRequirement, Law, Standard } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Requirement } from '../../corpus/requirements/index.ts'
import { selects } from '../../corpus/select.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import { planFor } from '../plans.ts'

/** A requirement of a standard as it stood for some time. */
export interface LawLine {
  qualification: string
  key: string
  requirement: Requirement
  citation: ConsolidatedRequirement['citation']
  from: Day
}

/** A day from which a standard, or the routes to it, are other than before. */
export interface LawDate {
  qualification: string
  day: Day
}

/** The profiles that read the national text alone: those that extend no other. */
export const rootProfile = ({ profiles }: Corpus): string =>
  (profiles.find((it) => it.extends === undefined) ?? profiles[0])!.id

/** Every law of a corpus in order of time, from the first day with a standard on. */
export function lawsOf(corpus: Corpus, profile: string): Law[] {
  const laws: Law[] = []
  for (let day: Day | undefined = '0001-01-01'; day !== undefined; ) {
    const { law }: { law: Law } = planFor(corpus, day, profile)
    if (law.standards.length > 0) laws.push(law)
    day = law.until === undefined ? undefined : addDays(law.until, 1)
  }
  return laws
}

const texts = new WeakMap<Requirement, string>()

/** What a requirement demands, as a text: two that differ only in their citation are one. */
export function contentOf(requirement: Requirement): string {
  const known = texts.get(requirement)
  if (known !== undefined) return known
  const { clause: _, confidence: __, sources: ___, note: ____, unverified: _____, ...content } = requirement
  const text = JSON.stringify(content)
  texts.set(requirement, text)
  return text
}

/** Names a line: the standard, the requirement, what it demands. */
export const lineId = (qualification: string, key: string, requirement: Requirement): string =>
  `${qualification} ${key} ${contentOf(requirement)}`

/** The lines of all standards in force on some day before their cancellation, by their id. */
export function linesOf(laws: readonly Law[]): Map<string, LawLine> {
  const lines = new Map<string, LawLine>()
  for (const { standards, from } of laws)
    for (const standard of standards) {
      if (standard.cancelled !== undefined) continue
      const qualification = printQualification(standard.qualification)
      for (const { key, requirement, inForce, citation } of standard.requirements) {
        const id = lineId(qualification, key, requirement)
        if (inForce && !lines.has(id)) lines.set(id, { qualification, key, requirement, citation, from })
      }
    }
  return lines
}

/** The days on which a standard or a route to it begins, changes or ends. */
export function datesOf(laws: readonly Law[]): LawDate[] {
  let before = new Map<string, string>()
  return laws.flatMap((law) => {
    const now = new Map(law.standards.map((it) => [printQualification(it.qualification), stateOf(it, law)]))
    const names = new Set([...before.keys(), ...now.keys()])
    const changed = [...names].filter((it) => before.get(it) !== now.get(it))
    before = now
    return changed.map((qualification) => ({ qualification, day: law.from }))
  })
}

function stateOf(standard: Standard, { routes }: Law): string {
  const lines = standard.requirements.map((it) => `${it.key} ${it.inForce} ${contentOf(it.requirement)}`)
  const open = routes.filter((it) => selects(it.where, standard.selectable)).map((it) => it.id)
  return JSON.stringify([lines, standard.cancelled, open.sort()])
}
