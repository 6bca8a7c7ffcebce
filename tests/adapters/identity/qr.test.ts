import qrcode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { qrSvg, qrText } from '../../../src/adapters/identity/index.ts'

const CODE = 'http://127.0.0.1:43210/scan/0123456789abcdef01234567'
const MARGIN = 4

/** The dark modules of the code, with the white around it. */
function modules(): boolean[][] {
  const { size, data } = qrcode.create(CODE, { errorCorrectionLevel: 'M' }).modules
  const at = (row: number, column: number) => row >= 0 && column >= 0 && row < size && column < size
  return Array.from({ length: size + 2 * MARGIN }, (_, y) =>
    Array.from({ length: size + 2 * MARGIN }, (_, x) => {
      const [row, column] = [y - MARGIN, x - MARGIN]
      return at(row, column) && data[row * size + column] === 1
    }),
  )
}

/** The modules that lines of half blocks show, by what each block covers. */
function shown(lines: string[], dark: Record<string, readonly [boolean, boolean]>): boolean[][] {
  return lines.flatMap((line) => [[...line].map((it) => dark[it]![0]), [...line].map((it) => dark[it]![1])])
}

const onWhite = { ' ': [false, false], '█': [true, true], '▀': [true, false], '▄': [false, true] } as const
const onBlack = { ' ': [true, true], '█': [false, false], '▀': [false, true], '▄': [true, false] } as const

describe('a QR code', () => {
  it('is drawn black on white with colour codes', async () => {
    const lines = (await qrText(CODE, true)).split('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are made of them
    const bare = lines.map((it) => /^\u001b\[30;107m(.+)\u001b\[0m$/.exec(it)![1]!)
    expect(shown(bare, onWhite).slice(0, modules().length)).toEqual(modules())
  })

  it('is drawn for a dark terminal without them', async () => {
    const lines = (await qrText(CODE, false)).split('\n')
    expect(shown(lines, onBlack).slice(0, modules().length)).toEqual(modules())
  })

  it('is an SVG with every dark module', async () => {
    const svg = await qrSvg(CODE)
    const all = modules()
    expect(svg).toContain(`viewBox="0 0 ${all.length} ${all.length}"`)
    const path = /stroke="#000000" d="([^"]+)"/.exec(svg)![1]!
    expect(drawn(path, all.length)).toEqual(all)
  })
})

/** The modules that a path of horizontal strokes covers. */
function drawn(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  let [x, y] = [0, 0]
  for (const [, step, a, b] of path.matchAll(/([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g)) {
    if (step === 'M') [x, y] = [Number(a), Number(b)]
    else if (step === 'm') [x, y] = [x + Number(a), y + Number(b)]
    else for (let end = x + Number(a); x < end; x++) grid[Math.floor(y)]![x] = true
  }
  return grid
}
