import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_ARRAY, type Segment, SPAN } from '../../src/batch/input/segment.ts'
import { recordSplitter } from '../../src/batch/input/sniff.ts'

interface Found {
  text: string | undefined
  line: number
  index?: number
}

const LONGEST = 60

function split(bytes: Uint8Array, sizes: readonly number[], name = 'x.json'): Found[] {
  const splitter = recordSplitter(name, LONGEST)
  const found: Found[] = []
  const add = ({ bytes, spans }: Segment) => {
    for (let i = 0; i < spans.length; i += SPAN) {
      const [start, end, line, index] = spans.subarray(i, i + SPAN)
      const text =
        end! < 0 ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end))
      found.push({ text, line: line!, ...(index === NO_ARRAY ? {} : { index: index! }) })
    }
  }
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length]!
    add(splitter.push(bytes.subarray(at, at + size)))
    at += size
  }
  add(splitter.end())
  return found
}

const whole = (text: string, name?: string) => split(new TextEncoder().encode(text), [1 << 20], name)
const record = (text: string | undefined, line: number, index?: number): Found => ({
  text,
  line,
  ...(index === undefined ? {} : { index }),
})

describe('lines', () => {
  it.each<[string, string, Found[]]>([
    [
      'end in LF or CRLF, the last perhaps in nothing',
      '{"a":1}\r\n{"b":2}\n{"c":3}',
      [record('{"a":1}', 1), record('{"b":2}', 2), record('{"c":3}', 3)],
    ],
    ['may be blank', '\n  \r\n{"a":1}\n\n\t\n{"b":2}\n\n', [record('{"a":1}', 3), record('{"b":2}', 6)]],
    ['come after a byte order mark', '\ufeff{"a":1}\n\ufeff{}', [record('{"a":1}', 1), record('\ufeff{}', 2)]],
    [
      'are as long as they may be, and no longer',
      `${'x'.repeat(LONGEST)}\n${'y'.repeat(LONGEST + 1)}\n{}`,
      [record('x'.repeat(LONGEST), 1), record(undefined, 2), record('{}', 3)],
    ],
    ['need not be JSON', 'x y z\n{"a":\n}', [record('x y z', 1), record('{"a":', 2), record('}', 3)]],
    ['may be bad from the first on', '{\n{"a":1}\n', [record('{', 1), record('{"a":1}', 2)]],
    ['may be broken off in the first', '{"a":1,\n{"b":2}', [record('{"a":1,', 1), record('{"b":2}', 2)]],
    ['may be none', '', []],
    ['may be only a mark', '\ufeff', []],
  ])('%s', (_, text, records) => {
    expect(whole(text)).toEqual(records)
  })

  it('are lines by name, whatever they begin with', () => {
    expect(whole('[\n{', 'x.ndjson')).toEqual([record('[', 1), record('{', 2)])
    expect(whole('[\n{}]', 'x.jsonl.gz')).toHaveLength(2)
  })
})

describe('values', () => {
  it.each<[string, string, Found[]]>([
    [
      'of an array',
      '[{"a":[1]}, {"b":"]"},\n {"c":"\\""}]',
      [record('{"a":[1]}', 1, 0), record('{"b":"]"}', 1, 1), record('{"c":"\\""}', 2, 2)],
    ],
    [
      'of a written-out array',
      '\ufeff[\n  {\n    "a": 1\n  },\n  7\n]\n',
      [record('{\n    "a": 1\n  }', 2, 0), record('7', 5, 1)],
    ],
    ['of one written-out filing', '{\n  "a": "}{"\n}\n', [record('{\n  "a": "}{"\n}', 1)]],
    ['of several written-out filings', '{\n}\n\n{\n "b": 1 }', [record('{\n}', 1), record('{\n "b": 1 }', 4)]],
    ['of several arrays', '[1]\n[2, "x"]', [record('1', 1, 0), record('2', 2, 0), record('"x"', 2, 1)]],
    [
      'that are not JSON are one record each',
      '[{"a":01}, x y, {"b":1}]',
      [record('{"a":01}', 1, 0), record('x y', 1, 1), record('{"b":1}', 1, 2)],
    ],
    ['that do not end take the rest', '[{}, {"a":\n1, {}]', [record('{}', 1, 0), record('{"a":\n1, {}]', 1, 1)]],
    [
      'that are too long',
      `[{}, "${'x'.repeat(LONGEST)}", 3]`,
      [record('{}', 1, 0), record(undefined, 1, 1), record('3', 1, 2)],
    ],
    ['of an empty array', ' [ ] ', []],
  ])('%s', (_, text, records) => {
    expect(whole(text)).toEqual(records)
  })
})

describe('pieces of a stream', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', '\n', '\r\n', ' ', '{"名":"资质"}', '𬭎', '\ufeff'),
        fc.string({ maxLength: 8, unit: 'grapheme' }),
      ),
    )
    .map((it) => it.join(''))
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 })

  it('make no difference, cut where they may', () => {
    fc.assert(
      fc.property(text, sizes, (text, sizes) => {
        expect(split(new TextEncoder().encode(text), sizes)).toEqual(whole(text))
      }),
      { numRuns: 2000, seed: 4 },
    )
  })

  it('hold every element of an array, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 2 }),
        sizes,
        (values, indent, sizes) => {
          const bytes = new TextEncoder().encode(JSON.stringify(values, null, indent))
          const wanted = values.map((it) => JSON.stringify(it))
          const short = wanted.map((it) => (it.length * 4 > LONGEST ? undefined : it))
          const found = split(bytes, sizes)
          expect(found.map((it) => it.index)).toEqual(wanted.map((_, i) => i))
          found.forEach(({ text }, i) => {
            if (short[i] !== undefined && text !== undefined) expect(JSON.stringify(JSON.parse(text))).toBe(short[i])
          })
        },
      ),
      { numRuns: 500, seed: 5 },
    )
  })
})
