import { type Document, isCollection, isScalar, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { nearest } from '../domain/nearest.ts'
import type { Corpus, Sourced } from './corpus.ts'
import { type LintCode, type LintProblem, lintCodes } from './lint/problem.ts'
import { type FileKind, fileKindOf, fileSchemas } from './schema/files.ts'
import type { VocabularyFile } from './schema/vocabulary.ts'

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
}

/**
 * Reads the files of a rules directory and validates the shape of each; reports every problem with file, line and column.
 *
 * @param files - the files, in any order
 * @param version - a name for exactly this content
 */
export function loadCorpus(files: readonly RulesFile[], version: string): Loaded {
  const documents = new Map<string, { document: Document; lines: LineCounter }>()
  const locate: Locate = (file, path) => positionOf(documents.get(file), path)
  const problems: LintProblem[] = []
  const report = (code: LintCode, file: string, path: (string | number)[], more: Partial<LintProblem> = {}) =>
    problems.push({ code, severity: lintCodes[code], file, path, ...locate(file, path), ...more })
  const corpus: Corpus = { ...emptyCorpus(), version }
  for (const { path: file, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = fileKindOf(file)
    if (kind === undefined) continue
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true })
    documents.set(file, { document, lines })
    if (document.errors.length > 0) {
      for (const error of document.errors) {
        const { line, col } = lines.linePos(error.pos[0])
        problems.push({ code: 'yaml-syntax', severity: 'error', file, path: [], line, column: col, found: error.code })
      }
      continue
    }
    const parsed = fileSchemas[kind].safeParse(document.toJS(), { reportInput: true })
    if (parsed.success) place(corpus, kind, { ...parsed.data, file } as never)
    else for (const issue of parsed.error.issues) reportIssue(issue, file, report)
  }
  const failed = problems.some((it) => it.severity === 'error')
  return { corpus: failed ? undefined : corpus, problems, locate }
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
  }
}

const places: { [K in FileKind]: (corpus: Corpus, data: Sourced<never>) => void } = {
  instruments: (corpus, data: { instruments: Corpus['instruments'] }) => corpus.instruments.push(...data.instruments),
  vocabulary: (corpus, data: Sourced<VocabularyFile>) => joinVocabulary(corpus.vocabulary, data),
  authority: (corpus, data) => corpus.authority.push(data),
  amendment: (corpus, data) => corpus.amendments.push(data),
  route: (corpus, data) => corpus.routes.push(data),
  counting: (corpus, data) => corpus.counting.push(data),
  profile: (corpus, data) => corpus.profiles.push(data),
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

type ReportIssue = (code: LintCode, file: string, path: (string | number)[], more?: Partial<LintProblem>) => void

function reportIssue(issue: z.core.$ZodIssue, file: string, report: ReportIssue, base: (string | number)[] = []) {
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

/** The position of the nearest node on the way to a path that the file really has. */
function positionOf(
  source: { document: Document; lines: LineCounter } | undefined,
  path: readonly (string | number)[],
) {
  if (source === undefined) return { line: 1, column: 1 }
  let node: unknown = source.document.contents
  let offset = rangeStart(node) ?? 0
  for (const step of path) {
    if (!isCollection(node)) break
    const pair = node.items.find((it) => typeof it === 'object' && it !== null && 'key' in it && keyOf(it.key) === step)
    const next = node.get(step, true)
    const at = pair === undefined ? rangeStart(next) : rangeStart((pair as { key: unknown }).key)
    if (at === undefined) break
    offset = at
    node = next
  }
  const { line, col } = source.lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const keyOf = (key: unknown) => (isScalar(key) ? (key.value as string | number) : undefined)
const rangeStart = (node: unknown) => (node as { range?: [number, number, number] } | null | undefined)?.range?.[0]
