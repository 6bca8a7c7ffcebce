import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** A YAML text with the means to point into it. */
export interface YamlFile {
  document: Document
  lines: LineCounter
}

/** A place in a YAML text at which its syntax fails, and the code of the failure. */
export interface SyntaxFault {
  line: number
  column: number
  found: string
}

/** Parses a YAML text; its data is there only when there are no faults. */
export function readYaml(text: string): YamlFile & { data: unknown; faults: SyntaxFault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true })
  const fault = (offset: number, found: string): SyntaxFault => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col, found }
  }
  const faults = document.errors.map((it) => fault(it.pos[0], it.code))
  if (faults.length > 0) return { document, lines, data: undefined, faults }
  try {
    return { document, lines, data: document.toJS(), faults }
  } catch (error) {
    // Aliases are resolved only here: those of no anchor, and those that would swell the data without bound.
    if (!(error instanceof ReferenceError)) throw error
    return { document, lines, data: undefined, faults: [fault(...badAlias(document))] }
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
