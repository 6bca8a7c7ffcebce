import type { Field, NumberCheck, Tree } from './schemaTree.ts'
import { Unreadable } from './schemaTree.ts'

/** Reads a value from behind its first byte on. */
export interface ValueReader {
  read(at: number): unknown
}

/** What a written reader takes from outside: readers of single values, and makers of objects. */
export interface Parts {
  text(tree: Tree & { kind: 'text' }): ValueReader
  /** Fields that objects do not keep. */
  leftOut(tree: Tree & { kind: 'object' }): readonly LeftOut[]
  /** Prepares the class of objects that do not keep some fields. */
  withoutFields(make: new (...values: unknown[]) => object, fields: readonly string[]): unknown
  /** The two fields that must not be the wrong way round. */
  order(tree: Tree & { kind: 'object' }): readonly [start: string, end: string] | undefined
}

/** A field that is not kept, and the name under which something is that was read of it. */
export interface LeftOut {
  name: string
  readAs?: string
}

/** A function as source, with what its names stand for. */
export interface Source {
  names: string[]
  values: unknown[]
  body: string
}

const SPACE = 0x20
const [QUOTE, COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [...'",[]{}'].map((it) => it.charCodeAt(0))
const encoder = new TextEncoder()

/**
 * Writes a reader of a schema as source: it reads the values of a text and checks them in one pass over the bytes, and gives
 * up wherever the schema, or the writer of the text, does something out of the ordinary. Text of the source never holds data
 * but numbers and quoted names.
 */
export function writeReader(root: Tree, parts: Parts): Source {
  const values: unknown[] = []
  const functions: string[] = []
  const constant = (value: unknown) => {
    const at = values.indexOf(value)
    return `k${at >= 0 ? at : values.push(value) - 1}`
  }

  /** Statements that read a value at `p` into a variable and leave `p` behind it. */
  const read = (tree: Tree, into: string): string => {
    if (tree.kind === 'boolean') return `{ ${truth(into)} }`
    if (tree.kind === 'number')
      return `${into} = number(p); if ((p = page.end) < 0${tree.checks.map((it) => ` || !(${passes(it, into, constant)})`).join('')}) return giveUp()`
    if (tree.kind === 'either') return either(tree.options, into)
    const call =
      tree.kind === 'text'
        ? `${constant(parts.text(tree))}.read`
        : tree.kind === 'array'
          ? writeArray(tree)
          : writeObject(tree)
    return `if (bytes[p] !== ${openingOf(tree)}) return giveUp(); ${into} = ${call}(p + 1); if ((p = page.end) < 0) return`
  }

  const either = (options: readonly Tree[], into: string): string => {
    const ways = options.map((it) => `${beginsLike(it)} { ${read(it, into)} }`)
    return `${ways.join(' else ')} else return giveUp()`
  }

  const writeArray = ({ element, least, most }: Tree & { kind: 'array' }): string => {
    const name = `array${functions.length}`
    const at = functions.push('') - 1
    functions[at] = `function ${name}(p) {
let c, v, list
if (bytes[p] <= ${SPACE}) p = blank(p)
if (bytes[p] === ${CLOSE_BRACKET}) { p++; list = [] }
else for (;;) {
  ${read(element, 'v')}
  if (list === undefined) list = [v]
  else list.push(v)
  c = bytes[p++]
  if (c <= ${SPACE}) { p = blank(p); c = bytes[p++] }
  if (c === ${CLOSE_BRACKET}) break
  if (c !== ${COMMA}) return giveUp()
  if (bytes[p] <= ${SPACE}) p = blank(p)
}
if (list.length < ${least} || list.length > ${most}) return giveUp()
page.end = p
return list
}`
    return name
  }

  const writeObject = (tree: Tree & { kind: 'object' }): string => {
    const { fields, path } = tree
    if (fields.length > 31) throw new Unreadable(`${path}: more than 31 fields`)
    const name = `object${functions.length}`
    const at = functions.push('') - 1
    const variable = (field: string) => `v${fields.findIndex((it) => it.name === field)}`
    const leftOut = parts.leftOut(tree)
    const order = parts.order(tree)
    const kept = fields.flatMap(({ name }, i) => {
      const out = leftOut.find((it) => it.name === name)
      const as = out === undefined ? name : out.readAs
      return as === undefined ? [] : [{ as: JSON.stringify(as), value: `v${i}` }]
    })
    const object =
      leftOut.length === 0 || path === ''
        ? `{ ${kept.map(({ as, value }) => `${as}: ${value}`).join(', ')} }`
        : `new Kept${name}(${kept.map((it) => it.value).join(', ')})`
    const made = kept.map((it) => it.value).join(', ')
    const keeping = object.startsWith('{')
      ? ''
      : `class Kept${name} { constructor(${made}) { ${kept.map(({ as, value }) => `this[${as}] = ${value}`).join('; ')} } }
${constant(parts.withoutFields)}(Kept${name}, ${JSON.stringify(leftOut.map((it) => it.name))})
`
    const required = fields.reduce((bits, it, i) => (it.optional ? bits : bits | (1 << i)), 0)
    functions[at] = `${keeping}function ${name}(p) {
let c, seen = 0, ${fields.map((_, i) => `v${i}`).join(', ')}
if (bytes[p] <= ${SPACE}) p = blank(p)
if (bytes[p] === ${CLOSE_BRACE}) p++
else for (;;) {
  switch (view.getInt32(p, true)) {
${keys(fields, read)}
    default: return giveUp()
  }
  c = bytes[p++]
  if (c <= ${SPACE}) { p = blank(p); c = bytes[p++] }
  if (c === ${CLOSE_BRACE}) break
  if (c !== ${COMMA}) return giveUp()
  if (bytes[p] <= ${SPACE}) p = blank(p)
}
${required === 0 ? '' : `if ((seen & ${required}) !== ${required}) return giveUp()`}
${order === undefined ? '' : `if (${variable(order[0])} !== undefined && ${variable(order[1])} < ${variable(order[0])}) return giveUp()`}
page.end = p
return ${object}
}`
    return name
  }

  const start = writeObject(root as Tree & { kind: 'object' })
  const body = `'use strict'
const { bytes, view } = page
const giveUp = () => { page.end = -1 }
const blank = (p) => {
  for (let c = bytes[p]; c === 32 || c === 10 || c === 13 || c === 9; c = bytes[p]) p++
  return p
}
${functions.join('\n')}
return ${start}`
  return { names: ['page', 'number', ...values.map((_, i) => `k${i}`)], values, body }
}

/** Cases of a switch over the first four bytes of a key with its quote; the rest is compared word by word. */
function keys(fields: readonly Field[], read: (tree: Tree, into: string) => string): string {
  const cases = new Map<number, string[]>()
  fields.forEach(({ name, tree }, i) => {
    const key = encoder.encode(`${JSON.stringify(name)}:`)
    const words = new DataView(key.buffer, key.byteOffset)
    if (key.length < 4) throw new Unreadable(`${tree.path}: a name too short`)
    const places: number[] = []
    for (let at = 4; at + 4 <= key.length; at += 4) places.push(at)
    if (key.length % 4 > 0) places.push(key.length - 4)
    const rest = places.map((at) => `view.getInt32(p + ${at}, true) === ${words.getInt32(at, true)}`)
    const first = words.getInt32(0, true)
    const bit = 1 << i
    const statements = `if (${rest.length === 0 ? 'true' : rest.join(' && ')}) {
      if (seen & ${bit}) return giveUp()
      seen |= ${bit}
      p += ${key.length}
      if (bytes[p] <= ${SPACE}) p = blank(p)
      ${read(tree, `v${i}`)}
      break
    }`
    cases.set(first, [...(cases.get(first) ?? []), statements])
  })
  return [...cases].map(([first, all]) => `    case ${first}: ${all.join('\n    ')}\n    return giveUp()`).join('\n')
}

const openingOf = ({ kind }: Tree) => (kind === 'text' ? QUOTE : kind === 'array' ? OPEN_BRACKET : OPEN_BRACE)

const beginsLike = (tree: Tree): string => {
  if (tree.kind === 'number') return 'if (bytes[p] === 45 || (bytes[p] >= 48 && bytes[p] <= 57))'
  if (tree.kind === 'boolean') return 'if (bytes[p] === 116 || bytes[p] === 102)'
  return `if (bytes[p] === ${openingOf(tree)})`
}

const wordOf = (text: string) => new DataView(Uint8Array.from(encoder.encode(text)).buffer).getInt32(0, true)

const truth = (into: string) => `const word = view.getInt32(p, true)
if (word === ${wordOf('true')}) { ${into} = true; p += 4 }
else if (word === ${wordOf('fals')} && bytes[p + 4] === ${'e'.charCodeAt(0)}) { ${into} = false; p += 5 }
else return giveUp()`

function passes(check: NumberCheck, value: string, constant: (it: unknown) => string): string {
  if (check.is === 'integer') return `Number.isSafeInteger(${value})`
  if (check.is === 'accepted') return `${constant(check.by)}(${value})`
  return `${value} ${check.is === 'above' ? '>' : '<'}${check.inclusive ? '=' : ''} ${check.limit}`
}
