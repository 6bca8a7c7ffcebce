import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

/** What the floors up to the filing must not do: read a clock, a file or a locale, or print. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'an import of Node’s own modules':
    /(?:from|import\(?|require\()\s*['"](?:node:|fs|path|os|crypto|process|url|util|child_process|worker_threads)['"/]?/,
  'the clock': /\bDate\.now\b|\bnew Date\b|\bperformance\.now\b/,
  'a locale': /\bIntl\b|\.toLocale[A-Z]|\.localeCompare\b/,
  'the console': /\bconsole\./,
  'the process': /\bprocess\.|\bglobalThis\b|\bBuffer\b|__dirname|import\.meta/,
  'the network or a timer': /\bfetch\(|\bXMLHttpRequest\b|\bsetTimeout\b|\bsetInterval\b/,
  chance: /\bMath\.random\b|\bcrypto\./,
}

/** Modules that only some files may import. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  yaml: ['corpus/yamlFile.ts'],
  '@date-fns/utc': ['domain/day.ts'],
  'date-fns': ['domain/day.ts'],
}

const sources = ['domain', 'corpus', 'assess', 'report', 'filing'].flatMap((floor) =>
  readdirSync(join(SRC, floor), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => ({ file: `${floor}/${file}`, text: withoutComments(readFileSync(join(SRC, floor, file), 'utf8')) })),
)

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

describe('the core is pure', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(100))

  it.for(Object.entries(forbidden))('nothing uses %s', ([, pattern]) => {
    const found = sources
      .filter(({ text }) => pattern.test(text))
      .map(({ file, text }) => `${file}: ${pattern.exec(text)![0]}`)
    expect(found).toEqual([])
  })

  it.for(Object.entries(onlyIn))('`%s` is imported only where it belongs', ([module, files]) => {
    const pattern = new RegExp(`from '${module}(?:/[^']*)?'`)
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual(files)
  })

  it.for([
    ['an import of Node’s own modules', "import { x } from 'node:fs'"],
    ['the clock', 'const now = new Date()'],
    ['a locale', 'a.localeCompare(b)'],
    ['the console', 'console.log(1)'],
  ] as const)('the pattern for %s finds what it looks for', ([name, text]) => {
    expect(forbidden[name]!.test(text)).toBe(true)
  })
})
