import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { person } from '../src/domain/snapshot/person.ts'
import { built, builtCli } from './support/built.ts'
import { newFolder } from './support/folders.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const manifest: { exports: Record<string, { default?: string }> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)
const blocks = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, lang, code]) => ({
    lang: lang!,
    code: code!,
  }))

/** Runs a TypeScript example against the built package and returns what it prints. */
async function run(code: string): Promise<string> {
  const file = join(await newFolder(), 'example.mjs')
  const source = code.replace(/from 'zizhi(\/\w+)?'/g, (_, entry = '') => {
    const path = manifest.exports[`.${entry}`]?.default
    return `from '${pathToFileURL(built(path!.replace('./dist/', '')))}'`
  })
  writeFileSync(file, (await transform(source, { loader: 'ts' })).code)
  return execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const all = blocks(file)

  it('prints what it says the example prints', async () => {
    const examples = all.flatMap((it, i) => (it.lang === 'ts' ? [{ code: it.code, shown: all[i + 1]!.code }] : []))
    expect(examples.length).toBeGreaterThan(0)
    for (const { code, shown } of examples) expect(await run(code)).toBe(shown)
  })

  it('shows a report that the command prints', () => {
    const fixture = 'fixtures/filings/supervision-b-housing-municipal.json'
    const printed = execFileSync(process.execPath, [builtCli, 'check', fixture], {
      cwd: root,
      encoding: 'utf8',
    })
    const shown = all.filter((it) => it.lang === 'console').flatMap((it) => it.code.trimEnd().split('\n'))
    expect(shown.length).toBeGreaterThan(0)
    for (const line of shown) expect(printed).toContain(line)
  })

  it('embeds in ten lines', () => {
    const [example] = all.filter((it) => it.lang === 'ts')
    const statements = example!.code.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('import'))
    expect(statements.length).toBeLessThanOrEqual(10)
  })

  it('shows a person that the schema accepts', () => {
    const [example] = all.filter((it) => it.lang === 'json')
    expect(person().safeParse(JSON.parse(example!.code)).success).toBe(true)
  })

  it('names only commands that exist', () => {
    const help = execFileSync(process.execPath, [builtCli, '--help'], {
      cwd: root,
      encoding: 'utf8',
    })
    const commands = all
      .filter((it) => it.lang === 'sh')
      .flatMap((it) => [...it.code.matchAll(/npx zizhi (\w+)/g)].map((m) => m[1]!))
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) expect(help).toContain(command)
  })
})
