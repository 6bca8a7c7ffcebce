import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../src/report/render/htmlText.ts'
import { escapeMarkdown } from '../../../src/report/render/markdownText.ts'
import { printable } from '../../../src/report/render/printable.ts'
import { width } from '../../../src/report/render/width.ts'
import { wrap } from '../../../src/report/render/wrap.ts'

describe('wrap', () => {
  it('breaks between Chinese characters and keeps numbers whole', () => {
    expect(wrap('净资产800万元以上', 8)).toEqual(['净资产', '800万元', '以上'])
  })
  it('keeps within the width and loses nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('净', '资', 'a', 'b', ' ', '8', '。') }),
        fc.integer({ min: 4, max: 20 }),
        (text, columns) => {
          const lines = wrap(text, columns)
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })
})

describe('escaping', () => {
  it('leaves no control character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}]/u.test(printable(text))))
  })
  it('leaves no angle bracket in HTML and no bare pipe in Markdown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/)
        expect(escapeMarkdown(text).replace(/\\./g, '')).not.toMatch(/[|<>`*]/)
      }),
    )
  })
})
