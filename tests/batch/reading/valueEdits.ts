import fc from 'fast-check'

/** A way down into a value, as numbers that choose among the fields, and what is done at its end. */
export interface ValueEdit {
  way: number[]
  act: { put: unknown } | 'remove' | 'repeat' | 'reverse'
}

const long = [100, 101, 199, 200, 201].flatMap((n) => ['x', '长', '𠮷'].map((it) => it.repeat(n)))
const words = [
  ...[
    '',
    'x',
    '中级',
    '中及',
    '一级',
    '注册建造师',
    '注册建造狮',
    '建筑工程',
    '层',
    '米',
    '平方米',
    '长度',
    'all',
    'A',
    'verified',
  ],
  ...[
    '2024-02-29',
    '2023-02-29',
    '2024-00-10',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '2024-12',
    '2024-13',
    '2024-1',
  ],
  ...['540102198503071231', '540102198503071232', '11010519491231002X', '11010519491231002x', '91350100M000100Y43'],
  ...[
    '91350100M000100Y44',
    '建筑工程施工总承包二级',
    '建筑',
    '扎西·顿珠',
    '（有限）',
    'é',
    '\u2028',
    '\u007f',
    '\u0000',
    '\n',
    '"',
    '\\',
  ],
]
const numbers = [
  0, -0, 1, -1, 0.5, 0.005, 2.675, 8_000_000, 800.01, 1e15, 1e16, 1e21, 1e-7, 90_071_992_547_409.91, 1980, 2100, 2101,
]
const others = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  ['x'],
  ['p1', 'p1'],
  { id: 'p1' },
  { sequence: '专业承包', category: 'x', grade: '一级' },
]

const act: fc.Arbitrary<ValueEdit['act']> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: fc.constantFrom<unknown>(...words, ...long, ...numbers, ...others) }) },
  { weight: 2, arbitrary: fc.record({ put: fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.integer()) }) },
  { weight: 3, arbitrary: fc.constantFrom('remove' as const, 'repeat' as const, 'reverse' as const) },
)

/** A change of one value somewhere in a filing. */
export const valueEdits: fc.Arbitrary<ValueEdit> = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  act,
})

/** What stands between the values of a text. */
export const spacings = fc.constantFrom(undefined, undefined, undefined, ' ', '\t', 2)

/** A copy with changes. */
export function changed(base: unknown, edits: readonly ValueEdit[]): unknown {
  const root = structuredClone(base)
  for (const { way, act } of edits) change(root as Fields, way, act)
  return root
}

type Fields = Record<string, unknown>

/** Goes down the way as far as there are values. */
function change(root: Fields, way: readonly number[], act: ValueEdit['act']): void {
  let at = root
  for (const [i, step] of way.entries()) {
    const keys = Object.keys(at)
    if (keys.length === 0) return
    const key = keys[step % keys.length]!
    const next = at[key]
    if (i < way.length - 1 && next !== null && typeof next === 'object' && Object.keys(next).length > 0) {
      at = next as Fields
      continue
    }
    if (typeof act === 'object') at[key] = act.put
    else if (act === 'remove') remove(at, key)
    else if (act === 'repeat' && Array.isArray(at)) at.push(structuredClone(next))
    else if (act === 'reverse') reverse(at)
    return
  }
}

function remove(from: Fields, key: string): void {
  if (Array.isArray(from)) from.splice(Number(key), 1)
  else delete from[key]
}

function reverse(fields: Fields): void {
  if (Array.isArray(fields)) {
    fields.reverse()
    return
  }
  for (const [key, value] of Object.entries(fields).reverse()) {
    delete fields[key]
    fields[key] = value
  }
}
