import type { Corpus } from '../corpus.ts'
import { buildLexicon, type Lexicon } from '../lexicon.ts'
import type { Loaded } from '../load.ts'
import type { Requirement } from '../requirements/index.ts'
import type { RouteFile } from '../schema/route.ts'
import { type LintCode, type LintProblem, lintCodes } from './problem.ts'

/** What every check gets: the corpus, its words, and a way to say what is wrong where. */
export interface LintContext {
  corpus: Corpus
  lexicon: Lexicon
  vocabularies: Loaded['vocabularies']
  report(code: LintCode, file: string, path: (string | number)[], more?: Partial<LintProblem>): void
}

export type LintCheck = (context: LintContext) => void

/** What is wrong inside a requirement, with the path from its root. */
export interface Fault {
  code: LintCode
  path: (string | number)[]
  more: Partial<LintProblem>
}

export function lintContext(corpus: Corpus, { locate, vocabularies }: Loaded, problems: LintProblem[]): LintContext {
  return {
    corpus,
    lexicon: buildLexicon(corpus.vocabulary),
    vocabularies,
    report: (code, file, path, more = {}) =>
      problems.push({ code, severity: lintCodes[code], file, path, ...locate(file, path), ...more }),
  }
}

/** A route as written in a file of its own or in a profile, with its place. */
export interface WrittenRoute {
  file: string
  path: (string | number)[]
  route: Omit<RouteFile, 'instrument'> & { instrument?: string | undefined }
}

/** Every route of the corpus. */
export function writtenRoutes(corpus: Corpus): WrittenRoute[] {
  return [
    ...corpus.routes.map((route) => ({ file: route.file, path: [], route })),
    ...corpus.profiles.flatMap(({ file, routes = [] }) =>
      routes.map((route, i) => ({ file, path: ['routes', i], route })),
    ),
  ]
}

/** A requirement as written in some file, with its place. */
export interface WrittenRequirement {
  file: string
  path: (string | number)[]
  requirement: Requirement
}

/** Every requirement that stands anywhere in the corpus: in standards, amendments, routes, profiles. */
export function writtenRequirements(corpus: Corpus): WrittenRequirement[] {
  const list = (file: string, path: (string | number)[], record: Record<string, Requirement> | undefined) =>
    Object.entries(record ?? {}).map(([key, requirement]) => ({ file, path: [...path, key], requirement }))
  return [
    ...corpus.standards.flatMap(({ file, grades }) =>
      Object.entries(grades).flatMap(([grade, text]) =>
        list(file, ['grades', grade, 'requirements'], text?.requirements),
      ),
    ),
    ...[...corpus.amendments, ...corpus.profiles].flatMap(({ file, changes }) =>
      (changes ?? []).flatMap((change, i) => list(file, ['changes', i, 'add'], change.add)),
    ),
    ...writtenRoutes(corpus).flatMap(({ file, path, route }) => list(file, [...path, 'add'], route.add)),
  ]
}
