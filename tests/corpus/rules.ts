import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { lint } from '../../src/corpus/lint/index.ts'
import type { LintProblem } from '../../src/corpus/lint/problem.ts'
import { type Loaded, loadCorpus, type RulesFile } from '../../src/corpus/load.ts'

const directory = fileURLToPath(new URL('../../rules/', import.meta.url))

/** Every YAML file of the shipped rules. */
export const shippedFiles: readonly RulesFile[] = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path, text: readFileSync(directory + path, 'utf8') }))

/** Texts by path; `undefined` takes the file away. */
export type Edits = Record<string, string | undefined>

/** Routes and authorities of the small standards alone, since those of the shipped ones would lead nowhere. */
const paths: Edits = {
  'authority.yaml': `instrument: 令22
rules:
  - where: { sequence: 施工总承包, grade: 二级 }
    authority: province
  - where: { sequence: 施工总承包, grade: 三级 }
    authority: city
  - where: { sequence: 工程监理 }
    authority: province
`,
  'routes/first.yaml': `id: 首次
instrument: 建市〔2015〕20号
kinds: [首次]
where: { sequence: 施工总承包, lowest: true }
assess:
  - { take: [netAssets, legalRepresentative], from: own }
`,
}

const CITED = 'sources: [试]'

/** Two small standards in the place of the shipped ones: what the shipped profiles change must be there. */
const standards: Edits = {
  'building.yaml': `sequence: 施工总承包
category: 建筑工程
instrument: 建市〔2014〕159号
${CITED}
grades:
  二级: { requirements: { netAssets: { kind: netAssets, atLeastWan: 4000 } } }
  三级: { requirements: { netAssets: { kind: netAssets, atLeastWan: 800 } } }
`,
  'supervision.yaml': `sequence: 工程监理
category: 房屋建筑工程
instrument: 部令158号
${CITED}
grades:
  乙级: { requirements: { registeredCapital: { kind: registeredCapital, atLeastWan: 100 } } }
`,
}

const base = shippedFiles.filter(({ path }) =>
  /^(vocabulary|counting)\/|^profiles\/(national|tibet)\.yaml$|^instruments\.yaml$/.test(path),
)

/** A small sound rules directory with edits. */
export function rulesWith(edits: Edits): RulesFile[] {
  const texts = new Map<string, string | undefined>(base.map(({ path, text }) => [path, text]))
  for (const [path, text] of Object.entries({ ...standards, ...paths, ...edits })) texts.set(path, text)
  return [...texts].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
}

/** Of a file, another wording. */
export function edited(path: string, from: string | RegExp, to: string): Edits {
  const text = paths[path] ?? shippedFiles.find((it) => it.path === path)!.text
  if (text.search(from) < 0) throw new Error(`${path} has no ${from}`)
  return { [path]: text.replace(from, to) }
}

/** A mark in a text where a problem is expected. */
export const HERE = '▶'

/** The places marked in edits, as `file:line:column`, and the edits without the marks. */
export function unmarked(edits: Edits): { edits: Edits; places: string[] } {
  const places: string[] = []
  const clean: Edits = {}
  for (const [file, marked] of Object.entries(edits)) {
    let text = marked
    for (let at = text?.indexOf(HERE) ?? -1; text !== undefined && at >= 0; at = text.indexOf(HERE)) {
      const lines = text.slice(0, at).split('\n')
      places.push(`${file}:${lines.length}:${lines.at(-1)!.length + 1}`)
      text = text.slice(0, at) + text.slice(at + HERE.length)
    }
    clean[file] = text
  }
  return { edits: clean, places }
}

export const load = (files: readonly RulesFile[]): Loaded => loadCorpus(files, 'test')
export const lintOf = (edits: Edits): LintProblem[] => lint(load(rulesWith(edits)))
export const placeOf = ({ file, line, column }: LintProblem) => `${file}:${line}:${column}`

/** The corpus of a small rules directory with edits, which must have no error. */
export function corpusOf(edits: Edits): Corpus {
  const loaded = load(rulesWith(edits))
  const errors = lint(loaded).filter((it) => it.severity === 'error')
  if (loaded.corpus === undefined || errors.length > 0) throw new Error(JSON.stringify(errors))
  return loaded.corpus
}
