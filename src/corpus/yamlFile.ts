import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** A YAML text with the means to point into it. */
export interface YamlFile {
  text: string
  /** The text with the place of every node; read when something is to be pointed at. */
  places?: Places
}

interface Places {
  document: Document
  lines: LineCounter
}

/** A place in a YAML text at which its syntax fails, and the code of the failure. */
export interface SyntaxFault {
  line: number
  column: number
  found: string
}

/**
 * Parses a YAML text; its data is there only when there are no faults. Two readers share the work: one reads data ten
 * times faster, the other knows where everything stands and is asked only when something is wrong.
 */
export function readYaml(text: string): YamlFile & { data: unknown; faults: SyntaxFault[] } {
  // Aliases can swell data without bound; only the slow reader keeps count of them.
  if (ALIAS.test(text)) return readSlowly(text)
  try {
    return { text, data: load(text, { schema: CORE_SCHEMA }) ?? null, faults: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const places = placesIn(text)
    const faults = faultsOf(places)
    const { line = 0, column = 0 } = error.mark ?? {}
    return {
      text,
      places,
      data: undefined,
      faults: faults.length > 0 ? faults : [{ line: line + 1, column: column + 1, found: 'BAD_YAML' }],
    }
  }
}

const ALIAS = /(^|[\s,[{])\*[^\s,\]}]/m

function readSlowly(text: string): ReturnType<typeof readYaml> {
  const places = placesIn(text)
  const faults = faultsOf(places)
  return { text, places, data: faults.length > 0 ? undefined : places.document.toJS(), faults }
}

function placesIn(text: string): Places {
  const lines = new LineCounter()
  return { document: parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true }), lines }
}

function faultsOf({ document, lines }: Places): SyntaxFault[] {
  const fault = (offset: number, found: string): SyntaxFault => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col, found }
  }
  if (document.errors.length > 0) return document.errors.map((it) => fault(it.pos[0], it.code))
  try {
    document.toJS()
    return []
  } catch (error) {
    // Aliases are resolved only here: those of no anchor, and those that would swell the data without bound.
    if (!(error instanceof ReferenceError)) throw error
    return [fault(...badAlias(document))]
  }
}

function badAlias(document: Document): [offset: number, code: string] {
  const aliases: { offset: number; resolved: boolean }[] = []
  visit(document, {
    Alias: (_, node) => {
      aliases.push({ offset: rangeStart(node) ?? 0, resolved: node.resolve(document) !== undefined })
    },
  })
  const stray = aliases.find((it) => !it.resolved)
  return stray === undefined ? [aliases[0]?.offset ?? 0, 'RESOURCE_EXHAUSTION'] : [stray.offset, 'BAD_ALIAS']
}

/** The position of the nearest node on the way to a path that the file really has. */
export function positionOf(source: YamlFile | undefined, path: readonly (string | number)[]) {
  if (source === undefined) return { line: 1, column: 1 }
  source.places ??= placesIn(source.text)
  const { document, lines } = source.places
  let node: unknown = document.contents
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
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const keyOf = (key: unknown) => (isScalar(key) ? (key.value as string | number) : undefined)
const rangeStart = (node: unknown) => (node as { range?: [number, number, number] } | null | undefined)?.range?.[0]
