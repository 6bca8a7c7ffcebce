import { createScanner } from 'jsonc-parser'

/** What happens on the way through a JSON text, in order. Offsets count UTF-16 units from 0. */
export interface JsonEvents {
  /** A value begins; objects and arrays too, before `open`. `false` stops the walk. */
  value?(offset: number): boolean | undefined
  open?(isArray: boolean): void
  key?(name: string, offset: number): void
  close?(): void
}

/** The first place at which a text stops being JSON; without length at the end of the text. */
export interface JsonFault {
  offset: number
  length: number
}

/** The tokens of the scanner; its own enum is erased at compile time. */
const OPEN_BRACE = 1
const CLOSE_BRACE = 2
const OPEN_BRACKET = 3
const CLOSE_BRACKET = 4
const COMMA = 5
const COLON = 6
const NULL = 7
const STRING = 10
const NUMBER = 11
const LINE_BREAK = 14
const BLANKS = 15
const END = 17

type Expected = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'colon' | 'commaOrClose' | 'end'

/**
 * Walks through a text by the strict grammar of JSON, without recursion, so that nesting has no limit.
 *
 * @returns the first fault, if the text is not JSON; `'stopped'` when the walk was stopped before the end
 */
export function walkJson(text: string, on: JsonEvents): JsonFault | 'stopped' | undefined {
  const scanner = createScanner(text, false)
  const arrays: boolean[] = []
  let expected: Expected = 'value'
  const afterValue = (): Expected => (arrays.length === 0 ? 'end' : 'commaOrClose')
  for (;;) {
    const token: number = scanner.scan()
    if (token === BLANKS || token === LINE_BREAK) continue
    const offset = scanner.getTokenOffset()
    if (token === END) return expected === 'end' ? undefined : { offset: text.length, length: 0 }
    const fault = { offset, length: scanner.getTokenLength() }
    if ((scanner.getTokenError() as number) !== 0) return fault
    const inArray = arrays.at(-1) === true
    const closes = token === CLOSE_BRACKET ? inArray : token === CLOSE_BRACE && arrays.length > 0 && !inArray
    if (closes && (expected === 'valueOrClose' || expected === 'keyOrClose' || expected === 'commaOrClose')) {
      arrays.pop()
      on.close?.()
      expected = afterValue()
    } else if (expected === 'value' || expected === 'valueOrClose') {
      if (token === OPEN_BRACE || token === OPEN_BRACKET) {
        if (on.value?.(offset) === false) return 'stopped'
        on.open?.(token === OPEN_BRACKET)
        arrays.push(token === OPEN_BRACKET)
        expected = token === OPEN_BRACKET ? 'valueOrClose' : 'keyOrClose'
      } else if (token >= NULL && token <= NUMBER) {
        if (on.value?.(offset) === false) return 'stopped'
        expected = afterValue()
      } else return fault
    } else if ((expected === 'key' || expected === 'keyOrClose') && token === STRING) {
      on.key?.(scanner.getTokenValue(), offset)
      expected = 'colon'
    } else if (expected === 'colon' && token === COLON) expected = 'value'
    else if (expected === 'commaOrClose' && token === COMMA) expected = inArray ? 'value' : 'key'
    else return fault
  }
}
