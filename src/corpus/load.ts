import type * as z from 'zod'
import { nearest } from '../domain/nearest.ts'
import type { Corpus, Sourced } from './corpus.ts'
import { type LintCode, type LintProblem, lintCodes } from './lint/problem.ts'
import { type FileKind, fileKindOf, fileSchemas } from './schema/files.ts'
import type { VocabularyFile } from './schema/vocabulary.ts'
import { positionOf, readYaml, type YamlFile } from './yamlFile.ts'

/** A file of a rules directory: its path below the directory, with `/`, and its text. */
export interface RulesFile {
  path: string
  text: string
}

/** Finds the line and column of a path of keys in a file. */
export type Locate = (file: string, path: readonly (string | number)[]) => { line: number; column: number }

/** What loading gave: a corpus unless an error stands among the problems, and the means to point into the files. */
export interface Loaded {
  corpus: Corpus | undefined
  problems: LintProblem[]
  locate: Locate
  /** The vocabulary file by file, as the corpus has joined it. */
  vocabularies: Sourced<VocabularyFile>[]
}

/**
 * Reads the files of a rules directory and validates the shape of each; reports every problem with file, line and column.
 *
 * @param files - the files, in any order
 * @param version - a name for exactly this content
 */
export function loadCorpus(files: readonly RulesFile[], version: string): Loaded {
  const documents = new Map<string, YamlFile>()
  const locate: Locate = (file, path) => positionOf(documents.get(file), path)
  const problems: LintProblem[] = []
  const report = (code: LintCode, file: string, path: (string | number)[], more: Partial<LintProblem> = {}) =>
    problems.push({ code, severity: lintCodes[code], file, path, ...locate(file, path), ...more })
  const corpus: Corpus = { ...emptyCorpus(), version }
  const vocabularies: Loaded['vocabularies'] = []
  for (const { path: file, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = fileKindOf(file)
    if (kind === undefined) continue
    const { data, faults, ...source } = readYaml(text)
    documents.set(file, source)
    if (faults.length > 0) {
      for (const fault of faults) problems.push({ code: 'yaml-syntax', severity: 'error', file, path: [], ...fault })
      continue
    }
    const parsed = fileSchemas[kind].safeParse(data, { reportInput: true, jitless: true })
    if (parsed.success) {
      place(corpus, kind, { ...parsed.data, file } as never)
      if (kind === 'vocabulary') vocabularies.push({ ...(parsed.data as VocabularyFile), file })
    } else for (const issue of parsed.error.issues) reportIssue(issue, file, report)
  }
  const failed = problems.some((it) => it.severity === 'error')
  return { corpus: failed ? undefined : corpus, problems, locate, vocabularies }
}

/** A corpus without any law. */
export function emptyCorpus(): Corpus {
  return {
    version: '',
    instruments: [],
    vocabulary: {},
    standards: [],
    amendments: [],
    routes: [],
    counting: [],
    profiles: [],
    authority: [],
    gradeExceptions: [],
    validity: [],
    bans: [],
    procedures: [],
    admissions: [],
    holidays: [],
  }
}

const places: { [K in FileKind]: (corpus: Corpus, data: Sourced<never>) => void } = {
  instruments: (corpus, data: { instruments: Corpus['instruments'] }) => corpus.instruments.push(...data.instruments),
  vocabulary: (corpus, data: Sourced<VocabularyFile>) => joinVocabulary(corpus.vocabulary, data),
  authority: (corpus, data) => corpus.authority.push(data),
  gradeExceptions: (corpus, data) => corpus.gradeExceptions.push(data),
  validity: (corpus, data) => corpus.validity.push(data),
  bans: (corpus, data) => corpus.bans.push(data),
  amendment: (corpus, data) => corpus.amendments.push(data),
  route: (corpus, data) => corpus.routes.push(data),
  counting: (corpus, data) => corpus.counting.push(data),
  profile: (corpus, data) => corpus.profiles.push(data),
  procedure: (corpus, data) => corpus.procedures.push(data),
  admission: (corpus, data) => corpus.admissions.push(data),
  holidays: (corpus, data) => corpus.holidays.push(data),
  standard: (corpus, data) => corpus.standards.push(data),
}

function place(corpus: Corpus, kind: FileKind, data: Sourced<never>) {
  places[kind](corpus, data)
}

function joinVocabulary(into: VocabularyFile, { file: _, ...from }: Sourced<VocabularyFile>) {
  for (const [key, list] of Object.entries(from)) {
    const target = into as Record<string, unknown[]>
    target[key] = [...(target[key] ?? []), ...(list as unknown[])]
  }
}

/** Takes one problem of a file, by the path of keys at which it stands. */
export type ReportIssue = (code: LintCode, file: string, path: (string | number)[], more?: Partial<LintProblem>) => void

/** Says what a schema has against a file, one problem for each place. */
export function reportIssue(
  issue: z.core.$ZodIssue,
  file: string,
  report: ReportIssue,
  base: (string | number)[] = [],
) {
  const path = [...base, ...(issue.path as (string | number)[])]
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report('unknown-field', file, [...path, key], { found: key })
  } else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.filter((it) => it.length > 0)
    const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map((it) => it.path.length))
    const fewest = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (fewest === undefined || depth(fewest) === 0) report('bad-shape', file, path, { found: brief(issue.input) })
    else for (const inner of fewest) reportIssue(inner, file, report, path)
  } else if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((it) => (typeof it === 'number' ? it : String(it)))
    const near = typeof issue.input === 'string' ? nearest(issue.input, allowed.map(String)) : undefined
    report('bad-shape', file, path, { found: brief(issue.input), allowed, ...(near === undefined ? {} : { near }) })
  } else if (issue.code === 'invalid_type') {
    report('bad-shape', file, path, { found: brief(issue.input), allowed: [issue.expected] })
  } else if (issue.code === 'custom' && issue.params?.['code'] === 'impossibleDate') {
    report('impossible-date', file, path, { found: brief(issue.input) })
  } else {
    report('bad-shape', file, path, { found: brief(issue.input), allowed: [issue.message] })
  }
}

const brief = (value: unknown) =>
  value === null || typeof value !== 'object'
    ? value
    : Array.isArray(value)
      ? '[...]'
      : `{ ${Object.keys(value).join(', ')} }`
