import { type ConsolidatedRequirement, consolidate, type Law, type Standard } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import type { RulesFile } from '../../src/corpus/load.ts'
import { resolveProfile } from '../../src/corpus/profile.ts'
import type { Selectable } from '../../src/corpus/select.ts'
import { type StandardText, standardTexts } from '../../src/corpus/texts.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { printQualification } from '../../src/domain/qualification.ts'
import { type CaseGroupText, casesByQualification } from './caseTexts.ts'

/** Days on which one standard says the same. */
export interface Stretch {
  from: Day
  until?: Day
  /** The law and the standard on the last of these days. */
  law: Law
  standard: Standard
}

/** A line with the last law that has it. */
export interface BookLine {
  line: ConsolidatedRequirement
  standard: Standard
  law: Law
}

/** Everything that the page of one qualification is made of. */
export interface BookStandard {
  /** The qualification as certificates print it: the key of the page. */
  name: string
  selectable: Selectable
  instrument: string
  file: string
  /** Newest first. */
  stretches: Stretch[]
  /** Every line that it ever had, by key. */
  lines: BookLine[]
  /** What profiles ask or change beyond the national text. */
  regional: { profile: string; lines: BookLine[] }[]
  cases: CaseGroupText[]
}

/** The whole law of a rules directory in the order of the book. */
export interface Book {
  corpus: Corpus
  /** The profile without regional readings. */
  base: string
  /** For every profile, that one first, its laws, oldest first, each holding from its first day to its last. */
  laws: ReadonlyMap<string, readonly Law[]>
  standards: BookStandard[]
}

/** Reads a corpus, day by day, into a book. */
export function bookOf(corpus: Corpus, files: readonly RulesFile[]): Book {
  const texts = standardTexts(corpus)
  const first = texts.map((it) => it.effective).sort()[0] ?? '0001-01-01'
  const base = (corpus.profiles.find((it) => it.extends === undefined) ?? corpus.profiles[0])!.id
  const profiles = [base, ...corpus.profiles.map((it) => it.id).filter((it) => it !== base)]
  const laws = new Map(profiles.map((id) => [id, lawsSince(corpus, id, first)]))
  const cases = casesByQualification(files)
  const byName = new Map(texts.map((it) => [printQualification(it.qualification), it]))
  const standards = [...byName].map(([name, text]) => bookStandard(name, text, base, laws, cases.get(name) ?? []))
  return { corpus, base, laws, standards }
}

function lawsSince(corpus: Corpus, profile: string, first: Day): Law[] {
  const laws: Law[] = []
  for (let day: Day | undefined = first; day !== undefined; ) {
    const law: Law = consolidate(corpus, { day, profile })
    laws.push(law)
    day = law.until === undefined ? undefined : addDays(law.until, 1)
  }
  return laws
}

function bookStandard(
  name: string,
  { qualification, selectable, instrument, file }: StandardText,
  base: string,
  laws: ReadonlyMap<string, readonly Law[]>,
  cases: CaseGroupText[],
): BookStandard {
  const stretches = stretchesOf(laws.get(base)!, (law) => law.standard(qualification))
  const { cancelled } = stretches[0]!.standard
  const regional = [...laws].flatMap(([profile, own]) => {
    if (profile === base) return []
    const authors = new Set(own.flatMap((law) => law.profile.changes.map((it) => it.instrument)))
    const all = linesOf(stretchesOf(own, (law) => law.standard(qualification)))
    // What comes after a grade was cancelled concerns nobody any more.
    const concerns = (it: { instrument: string; effective: Day }) =>
      authors.has(it.instrument) && (cancelled === undefined || it.effective < cancelled.effective)
    const lines = all.filter(({ line }) => line.history.some(concerns))
    return lines.length === 0 ? [] : [{ profile, lines }]
  })
  return { name, selectable, instrument, file, stretches, lines: linesOf(stretches), regional, cases }
}

/** Merges neighbouring laws in which the lines in force are the same; newest first. */
function stretchesOf(laws: readonly Law[], find: (law: Law) => Standard | undefined): Stretch[] {
  const stretches: (Stretch & { says: string })[] = []
  for (const law of laws) {
    const standard = find(law)
    if (standard === undefined) continue
    const says = JSON.stringify([standard.requirements.filter((it) => it.inForce).map(wording), standard.cancelled])
    const last = stretches.at(-1)
    const continues = last?.says === says && last.until !== undefined && addDays(last.until, 1) === law.from
    const until = law.until === undefined ? {} : { until: law.until }
    if (continues) stretches[stretches.length - 1] = { from: last.from, ...until, law, standard, says }
    else stretches.push({ from: law.from, ...until, law, standard, says })
  }
  return stretches.reverse().map(({ says: _, ...it }) => it)
}

/** What a line itself says: not the classes of another grade that it refers to, which have a page of their own. */
export function wording({ key, requirement }: ConsolidatedRequirement): string {
  const { classes: _, ...own } = requirement as typeof requirement & { classes?: unknown }
  return JSON.stringify([key, own])
}

/** Every line of any stretch, each as it stood last, in the order of the newest text. */
function linesOf(stretches: readonly Stretch[]): BookLine[] {
  const lines = new Map<string, BookLine>()
  for (const { law, standard } of stretches)
    for (const line of standard.requirements) if (!lines.has(line.key)) lines.set(line.key, { line, standard, law })
  return [...lines.values()]
}

/** The law of a profile on the newest day of the book. */
export function newestLaw(book: Book, profile = book.base): Law {
  return book.laws.get(profile)!.at(-1)!
}

/** The profiles by name, with the titles that readers see. */
export function profileTitles(book: Book): Map<string, string> {
  return new Map(book.corpus.profiles.map(({ id }) => [id, resolveProfile(book.corpus, id).title]))
}
