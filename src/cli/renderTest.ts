import { join } from 'node:path'
import type { Difference } from '../cases/compare.ts'
import type { Coverage, Share, Uncovered } from '../cases/coverage.ts'
import { flow } from '../cases/flow.ts'
import type { Concerned } from '../cases/run.ts'
import { caseId, type PlacedResult } from '../cases/runFiles.ts'
import type { RulesFile } from '../corpus/load.ts'
import { positionOf } from '../corpus/yamlFile.ts'
import type { Context } from './context.ts'
import { masked } from './mask.ts'
import { type TestWords, testWords } from './testWords.ts'

/** What a run of cases gave. */
export interface TestRun {
  directory: string
  files: readonly RulesFile[]
  /** How many cases were run, bases included. */
  cases: number
  failed: readonly PlacedResult[]
  updated: { cases: number; files: number } | undefined
  coverage: Coverage | undefined
  threshold: number | undefined
  /** The kinds of coverage below the threshold. */
  short: readonly (keyof Coverage)[]
}

/** A run for people: each failing case with its place, what was expected and found, and where the law says so. */
export function renderTest(run: TestRun, { lang }: Context): string {
  const words = testWords[lang]
  const files = new Set(run.files.map((it) => it.path).filter((it) => /\.cases\.ya?ml$/.test(it)))
  const lines = [
    ...(run.updated === undefined ? run.failed : run.failed.filter((it) => it.assessment === undefined)).flatMap((it) =>
      failureLines(it, run, words),
    ),
    ...coverageLines(run, words),
    words.count({ cases: run.cases, files: files.size, failed: run.failed.length }),
    ...(run.updated === undefined ? [] : [words.updated(run.updated.cases, run.updated.files)]),
  ]
  return lines.map((it) => `${masked(it)}\n`).join('')
}

function failureLines(result: PlacedResult, run: TestRun, words: TestWords): string[] {
  const { line, column } = placeOf(result, run.files)
  const name = result.case === undefined ? words.base : result.name
  const head = `${join(run.directory, result.file)}:${line}:${column}: ${result.about}: ${name}`
  if (result.fault !== undefined) return [head, `  ${words.cannotBeJudged(result.fault)}`]
  return [head, ...result.differences.flatMap((it) => differenceLines(it, result.concerned, words))]
}

function differenceLines(it: Difference, concerned: readonly Concerned[], words: TestWords): string[] {
  const about = concerned.find((one) => one.key === it.key)
  const cited =
    about === undefined ? '' : `  ${[about.citation.instrument, about.citation.clause ?? []].flat().join(' ')}`
  return [
    `  ${it.at}${it.key === undefined ? '' : ` ${it.key}`}${cited}`,
    `    ${words.expected(shown(it.expected))}  ${words.found(shown(it.found))}`,
    ...(about?.compared ?? []).map(({ path, needs, has }) => `    ${words.needsHas(path, needs, has)}`),
  ]
}

const shown = (value: unknown) => (value === undefined ? '-' : flow(value))

function placeOf({ file, group, case: place }: PlacedResult, files: readonly RulesFile[]) {
  const text = files.find((it) => it.path === file)?.text ?? ''
  return positionOf({ text }, place === undefined ? [group, 'base'] : [group, 'cases', place, 'name'])
}

function coverageLines({ coverage, short, threshold }: TestRun, words: TestWords): string[] {
  if (coverage === undefined) return []
  const kinds = Object.entries(coverage) as [keyof Coverage, Share][]
  return [
    ...kinds.flatMap(([kind, share]) =>
      share.uncovered.map((it) => `${words.kinds[kind]} ${words.uncovered}: ${placed(it)}`),
    ),
    ...kinds.map(([kind, share]) => {
      const left = share.unjudgeable === 0 ? '' : `  ${words.unjudgeable(share.unjudgeable)}`
      return `${words.kinds[kind]}: ${words.share({ ...share, percent: share.percent.toFixed(1) })}${left}`
    }),
    ...short.map((kind) => words.belowThreshold(words.kinds[kind], coverage[kind].percent.toFixed(1), threshold!)),
  ]
}

function placed({ qualification, key, path, instrument, clause, day, missing }: Uncovered): string {
  return [qualification, key, path, instrument, clause, day, `(${missing.join(', ')})`]
    .filter((it) => it !== undefined)
    .join(' ')
}

/** A run for programs. */
export function testJson({ cases, failed, updated, coverage, files }: TestRun): string {
  const failures = failed.map((it) => ({
    id: caseId(it.file, it.about, it.name),
    file: it.file,
    ...placeOf(it, files),
    ...(it.fault === undefined ? {} : { fault: it.fault }),
    differences: it.differences,
    requirements: it.concerned.map(({ key, citation, compared }) => ({
      key,
      instrument: citation.instrument,
      ...(citation.clause === undefined ? {} : { clause: citation.clause }),
      compared,
    })),
  }))
  const count = { cases, passed: cases - failed.length, failed: failed.length }
  return `${JSON.stringify({ schema: 'zizhi/test@1', count, failures, updated, coverage }, null, 2)}\n`
}
