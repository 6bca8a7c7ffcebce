import fc from 'fast-check'

/** A change of some bytes at a place, given as a share of the length. */
export interface Edit {
  at: number
  remove: number
  put: Uint8Array
}

const encoder = new TextEncoder()

const pieces = [
  ...[' ', '\n', '\t', '\r', '\b', '\u00a0', '\u2028', '\ufeff'],
  ...['"', '\\', '\\"', '\\\\', '\\n', '\\u4e2d', '\\ud83d', '\\/'],
  ...['{', '}', '[', ']', ',', ':', '{}', '[]', '""', 'null', 'true', 'false'],
  ...[
    '-',
    '-0',
    '-0.0',
    '0',
    '00',
    '01',
    '0.1',
    '.5',
    '1.',
    '1e3',
    '1E-2',
    '1e400',
    '123456789012345678',
    '0.30000000000000004',
  ],
  ...['9007199254740993', '-1', '2.675', '800.005', 'NaN', 'Infinity'],
  ...['é', '·', '（', '中', '𠮷', 'ａ', 'x'.repeat(120), '长'.repeat(120), '𠮷'.repeat(60), '\u007f', '\u0000'],
  ...[
    '"id":"p1",',
    '"note":"x",',
    '"__proto__":1,',
    '"constructor":"x",',
    '"evidence":"verified",',
    '"validUntil":"2001-01-01",',
  ],
  ...[
    '"to":"2000-01",',
    '"birthMonth":"1985-03",',
    '"idNumber":"540102198503071231",',
    '2024-02-29',
    '2023-02-29',
    '1985-03',
  ],
].map((it) => encoder.encode(it))

/** Bytes that are no UTF-8: cut off, overlong, surrogates, beyond the last. */
const notUtf8 = [
  [0xe4, 0xb8],
  [0xc0, 0xaf],
  [0xe0, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff],
  [0x80],
].map((it) => Uint8Array.from(it))

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** Changes of a text: bytes turned over, pieces put in, taken out or copied, the end cut off. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at: place, remove: fc.nat(3), put: fc.constantFrom(...pieces) }) },
  { weight: 1, arbitrary: fc.record({ at: place, remove: fc.nat(1), put: fc.constantFrom(...notUtf8) }) },
  {
    weight: 2,
    arbitrary: fc.record({ at: place, remove: fc.constant(1), put: fc.uint8Array({ minLength: 1, maxLength: 1 }) }),
  },
  { weight: 2, arbitrary: fc.record({ at: place, remove: fc.nat(40), put: fc.constant(new Uint8Array(0)) }) },
  {
    weight: 1,
    arbitrary: fc.record({ at: place, remove: fc.constant(1_000_000), put: fc.constant(new Uint8Array(0)) }),
  },
)

/** A text with changes made to its bytes. Half of the places are moved to the next quote, comma or brace. */
export function broken(text: string, changes: readonly Edit[]): Uint8Array {
  let bytes: Uint8Array = encoder.encode(text)
  for (const { at, remove, put } of changes) {
    let start = Math.floor(at * bytes.length)
    if (start % 2 === 0) while (start < bytes.length && !'",:{}[]'.includes(String.fromCharCode(bytes[start]!))) start++
    bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + remove)])
  }
  return bytes
}
