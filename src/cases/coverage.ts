import type { Cause, Finding } from '../assess/finding.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { addDays, type Day } from '../domain/day.ts'
import { printQualification } from '../domain/qualification.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { type Figure, sideOf } from './coverage/figure.ts'
import { figuresOf } from './coverage/figures.ts'
import { datesOf, type LawLine, lawsOf, lineId, linesOf, rootProfile } from './coverage/inventory.ts'
import type { CaseResult } from './run.ts'

/** Something in the law that no case shows, and what is missing. */
export interface Uncovered {
  qualification: string
  /** The requirement, with the path of the figure where it is about one. */
  key?: string
  path?: string
  instrument?: string
  clause?: string | number
  /** The effective day. */
  day?: Day
  missing: ('pass' | 'fail' | 'before' | 'on')[]
}

/** How much of one kind has cases. */
export interface Share {
  covered: number
  total: number
  /** Rounded down to a tenth. */
  percent: number
  uncovered: Uncovered[]
  /** Left out of the total: what rests on law that is not known, and is undetermined whatever is filed. */
  unjudgeable: number
}

/** How much of a corpus has cases: requirements, figures of requirements, days of effect. */
export interface Coverage {
  requirements: Share
  boundaries: Share
  dates: Share
}

interface Line extends LawLine {
  pass: boolean
  fail: boolean
  lawUnknown: boolean
  figures: Measured[]
}

/** A figure with what has been seen of it; laws that share it share this. */
type Measured = Figure & { last: boolean; first: boolean }

/**
 * Collects what the results of cases cover. A requirement is covered by a case that meets it and one that does not; a
 * figure by a case in which the filing has exactly so much and the requirement is met, and one in which it has just less
 * (or just more than a most) and it is not; a day of effect by a case on it and one on the day before.
 */
export function coverageRecorder(corpus: Corpus) {
  const laws = lawsOf(corpus, rootProfile(corpus))
  const lines = new Map<string, Line>()
  const known = new Map<string, Measured>()
  for (const [id, it] of linesOf(laws)) {
    const figures = figuresOf(it.requirement).map((one) => {
      const figureId = idOf(it, one)
      const measured = known.get(figureId) ?? { ...one, last: false, first: false }
      known.set(figureId, measured)
      return measured
    })
    lines.set(id, { ...it, pass: false, fail: false, lawUnknown: false, figures })
  }
  const dates = datesOf(laws)
  const days = new Set<string>()

  return {
    /** Takes a result in, whether the case passed or not: what it shows is what the engine found. */
    add({ assessment, passed }: Pick<CaseResult, 'assessment' | 'passed'>): void {
      const item = assessment?.items[0]
      if (assessment === undefined || item === undefined || !passed) return
      const printed = printQualification(item.qualification)
      days.add(`${printed} ${assessment.day}`)
      for (const [i, finding] of item.findings.entries()) {
        const { takenFrom } = item.requirements[i]!
        const owner = takenFrom === undefined ? printed : printQualification(takenFrom.qualification)
        const line = lines.get(lineId(owner, finding.key, finding.requirement))
        if (line !== undefined) record(line, finding, assessment)
      }
    },
    coverage: (): Coverage => ({
      requirements: requirementShare([...lines.values()]),
      boundaries: boundaryShare([...lines.values()]),
      dates: shareOf(
        dates.map(({ qualification, day }) => {
          const missing: Uncovered['missing'] = []
          if (!days.has(`${qualification} ${addDays(day, -1)}`)) missing.push('before')
          if (!days.has(`${qualification} ${day}`)) missing.push('on')
          return { qualification, day, missing }
        }),
        0,
      ),
    }),
  }
}

/** A figure that an amendment of other parts leaves as it is stays the same figure. */
function idOf({ qualification, key, requirement }: LawLine, { path, bound, value }: Figure): string {
  const [part, n] = path.split('/')
  const { of } = requirement as { of?: unknown }
  const around = part === 'of' && Array.isArray(of) ? of[Number(n) - 1] : undefined
  return JSON.stringify([qualification, key, path, bound, value, around])
}

function record(line: Line, finding: Finding, { snapshot, day }: { snapshot: Snapshot; day: Day }) {
  const met = finding.verdict === 'met'
  if (met) line.pass = true
  else if (finding.verdict === 'unmet') line.fail = true
  if (!met && restsOnUnknown(finding)) line.lawUnknown = true
  for (const it of line.figures) {
    if (met ? it.last : it.first) continue
    const wanted = met ? 'last' : 'first'
    if (it.measure({ finding, snapshot, day }).some((has) => sideOf(it, has) === wanted)) it[wanted] = true
  }
}

const unknownLaw: ReadonlySet<Cause['code'] | 'lawUnverified'> = new Set([
  'figureUnknown',
  'textUnknown',
  'lawUnverified',
] as const)

/** Tells whether a finding, or a part of it, cannot be met because the law is not known. */
function restsOnUnknown({ causes, parts = [] }: Finding): boolean {
  return causes.some((it) => unknownLaw.has(it.code)) || parts.some(restsOnUnknown)
}

function requirementShare(lines: readonly Line[]): Share {
  const judgeable = lines.filter((it) => it.pass || !it.lawUnknown)
  return shareOf(
    judgeable.map((it) => {
      const missing: Uncovered['missing'] = []
      if (!it.pass) missing.push('pass')
      if (!it.fail) missing.push('fail')
      return { ...placeOf(it), missing }
    }),
    lines.length - judgeable.length,
  )
}

function boundaryShare(lines: readonly Line[]): Share {
  const judgeable = new Map<Measured, Line>()
  const others = new Set<Measured>()
  for (const line of lines)
    for (const it of line.figures) {
      if (!line.pass && line.lawUnknown) others.add(it)
      else if (!judgeable.has(it)) judgeable.set(it, line)
    }
  return shareOf(
    [...judgeable].map(([it, line]) => {
      const missing: Uncovered['missing'] = []
      if (!it.last) missing.push('pass')
      if (!it.first) missing.push('fail')
      return { ...placeOf(line), path: it.path, missing }
    }),
    [...others].filter((it) => !judgeable.has(it)).length,
  )
}

function placeOf({ qualification, key, citation }: LawLine) {
  const { instrument, clause } = citation
  return { qualification, key, instrument, ...(clause === undefined ? {} : { clause }) }
}

function shareOf(all: readonly Uncovered[], unjudgeable: number): Share {
  const uncovered = all.filter((it) => it.missing.length > 0)
  const covered = all.length - uncovered.length
  const percent = all.length === 0 ? 100 : Math.floor((covered / all.length) * 1000) / 10
  return { covered, total: all.length, percent, uncovered, unjudgeable }
}
