import type { Day } from '../domain/day.ts'
import type { Corpus, Sourced } from './corpus.ts'
import { lint } from './lint/index.ts'
import type { LintProblem } from './lint/problem.ts'
import { loadCorpus, type RulesFile } from './load.ts'
import type { AmendmentFile } from './schema/amendment.ts'

/** The law with a reform in it, or what is wrong with the reform. */
export interface Reformed {
  /** Absent when the reform has an error. */
  corpus?: Corpus
  /** The reform by itself; absent when it cannot be read. */
  amendment?: Sourced<AmendmentFile>
  /** What the reform calls itself. */
  instrument: string
  /** The first and the last day on which something of it takes effect. */
  from: Day
  until: Day
  /** The errors of the reform, with line and column. */
  problems: LintProblem[]
}

const FOLDER = 'amendments/'

/**
 * Adds an amendment that nobody has enacted to a corpus: the same form as a file of `rules/amendments`, checked in the same
 * way, except that its instrument need not be on the list.
 *
 * @param day - where the reform names no day, it takes effect on this one
 * @example
 * withReform(shippedCorpus, { path: 'reform.yaml', text }, '2025-01-01').corpus
 */
export function withReform(corpus: Corpus, { path, text }: RulesFile, day: Day): Reformed {
  const file = `${FOLDER}${path.replace(/\.json$/, '.yaml')}`
  const loaded = loadCorpus([{ path: /\.ya?ml$/.test(file) ? file : `${file}.yaml`, text }], corpus.version)
  const [written] = loaded.corpus?.amendments ?? []
  if (written === undefined) {
    const problems = loaded.problems.map((it) => ({ ...it, file: path }))
    return { instrument: path, from: day, until: day, problems }
  }
  const known = corpus.instruments.find((it) => it.id === written.instrument)
  const amendment = { ...written, effective: written.effective ?? known?.effective ?? day }
  const days = amendment.changes.map((it) => it.effective ?? amendment.effective).sort()
  const reformed = withAmendment(corpus, amendment)
  const problems = lint({ ...loaded, corpus: reformed, vocabularies: [] })
    .filter((it) => it.file === written.file && it.severity === 'error')
    .filter((it) => it.code !== 'unknown-instrument' || it.found !== amendment.instrument)
    .map((it) => ({ ...it, file: path }))
  return {
    ...(problems.length > 0 ? {} : { corpus: reformed }),
    amendment,
    instrument: amendment.instrument,
    from: days[0]!,
    until: days.at(-1)!,
    problems,
  }
}

/**
 * The corpus with an amendment as though all of it took effect on one day, whatever days it names.
 *
 * @example
 * consolidate(enactedOn(corpus, reform, '2024-07-20'), { day: '2024-07-20' })
 */
export function enactedOn(corpus: Corpus, amendment: Sourced<AmendmentFile>, day: Day): Corpus {
  const changes = amendment.changes.map((it) => ({ ...it, effective: day }))
  return withAmendment(corpus, { ...amendment, effective: day, changes })
}

const withAmendment = (corpus: Corpus, amendment: Sourced<AmendmentFile>): Corpus => ({
  ...corpus,
  version: `${corpus.version}+${amendment.instrument}`,
  amendments: [...corpus.amendments, amendment],
})
